import { hearingForms } from '#lexicon/hearingVerbs.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { AUXILIARY, CAPITALIZED, SUBORDINATOR, VERB_ING, VERB_PARTICIPLE } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { CueSite, SentenceView } from '../cueSite.ts';
import { endOfNounPhrase } from '../endOfNounPhrase.ts';
import type { TokenRange } from '../found.ts';
import { introducedBy } from '../introducedBy.ts';
import { isSomebody } from '../isSomebody.ts';
import { isUtterance } from '../isUtterance.ts';
import type { Refiner } from '../refiner.ts';
import { readSubject, type Subject } from '../subject.ts';
import { uncoveredQuotations } from '../uncoveredQuotations.ts';
import { isAdverb, readVerbGroup } from '../verbGroup.ts';
import { isFiniteVerb, isPersonalPronoun } from '../verbs.ts';

/**
 * A quotation behind a colon that no reporting verb leads to: whoever the clause before the colon is about said it.
 *
 *     On Monday the mayor released the following statement:
 *               ^^^^^^^^^ ^^^^^^^^
 *     “The bridge is safe and will open.”
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Ilse Ortell: “The bridge is safe and will open.”
 *     ^^^^^^^^^^^    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const behindColon: Refiner = {
  name: 'behindColon',
  refine(drafts, passage, views) {
    const out = [...drafts];
    for (const quotation of uncoveredQuotations(drafts, passage)) {
      const colon = quotation.open - 1;
      if (passage.tokens[colon]?.text !== ':' || passage.quotationAt[colon] !== -1) continue;
      const view = views[passage.sentenceAt(colon)];
      if (view === undefined || !isUtterance(passage, quotation)) continue;
      const who = speakerBefore(view, colon);
      if (who === null) continue;
      out.push({
        content: [{ first: quotation.open, end: quotation.end }],
        cue: who.cue,
        mention: who.mention,
        site: who.site,
        denies: false,
        confidence: who.site === null ? 0.85 : 0.9,
        foundBy: 'behindColon',
        goesOnFrom: null,
      });
    }
    return out;
  },
};

interface Introduction {
  readonly mention: TokenRange;
  readonly cue: TokenRange | null;
  readonly site: CueSite | null;
}

/** Who is led up to by the words before the colon, or null where nobody can be told. */
function speakerBefore(view: SentenceView, colon: number): Introduction | null {
  const { passage, sentence } = view;
  const { tokens, quotationAt } = passage;
  const named = introducedBy(view, colon);
  if (named !== null) return { mention: named, cue: null, site: null };
  for (let i = colon - 1; i >= sentence.first; i--) {
    if (quotationAt[i] !== -1) continue;
    const site = view.sites.find(({ group }) => group.verb === i);
    if (site !== undefined) {
      const { negated, modal, passive } = site.group;
      const cue = { first: site.group.verb, end: site.end };
      if (site.subject !== null) {
        const isUnsaid =
          negated || passive || (modal && !/^(?:can|could|will|must)$/.test((tokens[site.group.first] as Token).lower));
        return isUnsaid ? null : { mention: site.subject, cue, site };
      }
      // `Continued Ortell:`
      const end = endOfNounPhrase(tokens, site.end, colon, true);
      if (end === colon && isSomebody(tokens, site.end, end)) return { mention: { first: site.end, end }, cue, site };
    }
    if (i === sentence.first) break;
    const quoted = quotedPerson(tokens, i, colon);
    if (quoted !== null) return { mention: quoted, cue: { first: i, end: i + 1 }, site: null };
    // `Ortell gloated:` is a verb by its place, known or not.
    const isLast =
      i === colon - 1 && /(?:ed|s)$/.test((tokens[i] as Token).lower) && ((tokens[i] as Token).classes & CAPITALIZED) === 0;
    if (!isLast && !isFiniteVerb(tokens, i, sentence.first)) continue;
    const group = readVerbGroup(tokens, i, sentence.first);
    const subject = readSubject(passage, group.first, sentence.first);
    if (subject === null || !isMain(tokens, subject, sentence.first)) continue;
    const verb = mainVerb(tokens, i, colon);
    if (group.negated || hearingForms.has((tokens[verb] as Token).lower)) return null;
    const isPassive =
      verb > i && /^(?:is|are|was|were|been)$/.test((tokens[verb - 1] as Token).lower) && isPast(tokens[verb] as Token);
    return isPassive ? null : { mention: subject, cue: { first: verb, end: verb + 1 }, site: null };
  }
  return null;
}

const isPast = (token: Token): boolean => (token.classes & (VERB_PARTICIPLE | VERB_ING)) === VERB_PARTICIPLE;

/** `the paper quotes [Ilse Ortell]:`, `by quoting [her father]:` */
function quotedPerson(tokens: readonly Token[], at: number, colon: number): TokenRange | null {
  if (!/^(?:quote[sd]?|quoting|cite[sd]?|citing)$/.test((tokens[at] as Token).lower) || at + 1 >= colon) return null;
  return isSomebody(tokens, at + 1, colon) ? { first: at + 1, end: colon } : null;
}

/** Is it the subject of a clause that stands by itself, and one that can speak? */
function isMain(tokens: readonly Token[], { first, end, from, whole, relative }: Subject, sentence: number): boolean {
  if (!whole || relative >= 0) return false;
  const lead = tokens[from] as Token;
  const isAs = lead.lower === 'as' && (from === sentence || (tokens[from - 1] as Token).text === ',');
  if (from < first && !isAs && ((lead.classes & SUBORDINATOR) !== 0 || /^(?:wh|than)/.test(lead.lower))) return false;
  const begin = tokens[first] as Token;
  if (isPersonalPronoun(begin)) return begin.lower !== 'it' && begin.lower !== 'you';
  return isSomebody(tokens, headOf(tokens, first, end), end);
}

/** The last word of the first phrase: `Ortell` in `Ilse Ortell, head of the port`. */
function headOf(tokens: readonly Token[], first: number, end: number): number {
  let head = first;
  while (head + 1 < end && !/^(?:,|of|for|in|at|from|\()$/.test((tokens[head + 1] as Token).lower)) head++;
  return kindOfInstitution((tokens[head] as Token).lower) === null && head > first && isInitial(tokens[head] as Token)
    ? head - 1
    : head;
}

const isInitial = (token: Token): boolean => /^(?:jr|sr)\.?$/.test(token.lower);

/** The verb that an auxiliary at `at` helps: `has since [apologized]`. */
function mainVerb(tokens: readonly Token[], at: number, end: number): number {
  if (((tokens[at] as Token).classes & AUXILIARY) === 0) return at;
  let i = at + 1;
  while (i < end && i < at + 4 && (isAdverb(tokens[i] as Token) || ((tokens[i] as Token).classes & AUXILIARY) !== 0)) i++;
  return i < end && ((tokens[i] as Token).classes & (VERB_PARTICIPLE | VERB_ING)) !== 0 ? i : at;
}
