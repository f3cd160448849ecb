import { CAPITALIZED } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { CueSite, SentenceView } from '../cueSite.ts';
import { endOfNounPhrase } from '../endOfNounPhrase.ts';
import type { TokenRange } from '../found.ts';
import { introducedBy } from '../introducedBy.ts';
import { isSomebody } from '../isSomebody.ts';
import { isUtterance } from '../isUtterance.ts';
import { isSpeaking, mainSubject, mainVerb } from '../mainSpeaker.ts';
import type { Refiner } from '../refiner.ts';
import { uncoveredQuotations } from '../uncoveredQuotations.ts';
import { readVerbGroup } from '../verbGroup.ts';
import { isFiniteVerb } from '../verbs.ts';

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
    const subject = mainSubject(view, i);
    if (subject === null) continue;
    const verb = mainVerb(tokens, i, colon);
    const isNegated = readVerbGroup(tokens, i, sentence.first).negated;
    return isNegated || !isSpeaking(tokens, i, verb)
      ? null
      : { mention: subject, cue: { first: verb, end: verb + 1 }, site: null };
  }
  return null;
}

/** `the paper quotes [Ilse Ortell]:`, `by quoting [her father]:` */
function quotedPerson(tokens: readonly Token[], at: number, colon: number): TokenRange | null {
  if (!/^(?:quote[sd]?|quoting|cite[sd]?|citing)$/.test((tokens[at] as Token).lower) || at + 1 >= colon) return null;
  return isSomebody(tokens, at + 1, colon) ? { first: at + 1, end: colon } : null;
}
