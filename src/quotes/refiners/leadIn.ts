import { SPEECH } from '#lexicon/reportingVerbs.ts';
import { CAPITALIZED, CONJUNCTION, RELATIVE, SUBORDINATOR, TIME } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { CueSite, SentenceView } from '../cueSite.ts';
import { endOfNounPhrase } from '../endOfNounPhrase.ts';
import type { TokenRange } from '../found.ts';
import { isSomebody } from '../isSomebody.ts';
import { isUtterance } from '../isUtterance.ts';
import type { Refiner } from '../refiner.ts';
import { uncoveredQuotations } from '../uncoveredQuotations.ts';
import { isFiniteVerb } from '../verbs.ts';

/** What leads from a verb of speech to the words is seldom longer. */
const mostWords = 40;

/**
 * A quotation at the end of its sentence that a verb of speech leads to over an aside, an infinitive or the speaker.
 *
 *     Ortell joked, again in her father’s voice, “It will fall when I say so.”
 *     ^^^^^^ ^^^^^                                ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Ortell went on to say, “It will fall.”
 *     ^^^^^^            ^^^   ^^^^^^^^^^^^^
 *     Said the pilot Ilse Ortell, who saw it, “It fell.”
 *     ^^^^ ^^^^^^^^^^^^^^^^^^^^^               ^^^^^^^^
 */
export const leadIn: Refiner = {
  name: 'leadIn',
  refine(drafts, passage, views) {
    const out = [...drafts];
    for (const quotation of uncoveredQuotations(drafts, passage)) {
      const { open, end } = quotation;
      const view = views[passage.sentenceAt(open)];
      if (view === undefined || view.sentence.first === open) continue;
      if (end < view.sentence.end || !isUtterance(passage, quotation)) continue;
      const site = view.sites.findLast(({ group }) => group.verb < open);
      if (site === undefined || (site.verb.frames & SPEECH) === 0 || open - site.end > mostWords) continue;
      const mention = speakerOf(view, site, open);
      if (mention === null || !leadsOn(passage.tokens, mention.first > site.end ? mention.end : site.end, open)) continue;
      out.push({
        content: [{ first: open, end }],
        cue: { first: site.group.verb, end: site.end },
        mention: { first: mention.first, end: mention.end },
        site,
        denies: false,
        confidence: 0.88,
        foundBy: 'leadIn',
        goesOnFrom: null,
      });
    }
    return out;
  },
};

const unsaidModals = /^(?:would|should|may|might|ought|wouldn't|shouldn't)$/;
/** Verbs whose object does what the infinitive says: `The storm led [her] to say`. */
const controls =
  /^(?:prompt|lead|led|caus|ask|told|tell|urg|forc|allow|inspir|encourag|invit|push|got|get|want|expect|order|requir|advis|warn)(?:e|ed|s|es|ing|ting)?$/;

/** Who speaks by the verb: its subject, or whoever stands behind it where it comes first; or null. */
function speakerOf({ passage, sentence }: SentenceView, site: CueSite, open: number): TokenRange | null {
  const { tokens, quotationAt } = passage;
  const { group, subject } = site;
  if (group.negated || group.passive || (group.modal && unsaidModals.test((tokens[group.first] as Token).lower))) return null;
  if (subject !== null) {
    if (!isSomebody(tokens, subject.first, subject.end)) return null;
    // `The boys were heard chanting`: a participle that no comma sets off may be another's.
    if (group.participle && !/^(?:,|by|upon|and)$/.test((tokens[group.first - 1] as Token).lower)) return null;
    if (group.infinitive && isControlled(tokens, subject.end, group.first)) return null;
    return subject;
  }
  const before = tokens[group.first - 1];
  const isFirst = group.first === sentence.first || (before?.text === ',' && quotationAt[group.first - 1] === -1);
  if (!isFirst || group.participle) return null;
  const end = endOfNounPhrase(tokens, site.end, open, true);
  return end > site.end && isSomebody(tokens, site.end, end) && tokens[end]?.text === ',' ? { first: site.end, end } : null;
}

/** `The storm prompted the mayor to say`, but not `The mayor was prompted to say`. */
function isControlled(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (controls.test((tokens[i] as Token).lower)) return !/^(?:is|are|was|were|been|be)$/.test((tokens[i - 1] as Token).lower);
  }
  return false;
}

/** Does nothing but phrases, asides and clauses led in by a small word stand between the two? */
function leadsOn(tokens: readonly Token[], first: number, open: number): boolean {
  let begin = first;
  for (let i = first; i <= open; i++) {
    if (i < open && !/^(?:,|–|—|--|-)$/.test((tokens[i] as Token).text)) continue;
    const { classes, lower } = tokens[begin] as Token;
    const isLedIn = (classes & (SUBORDINATOR | RELATIVE)) !== 0 && (classes & CAPITALIZED) === 0 && lower !== 'that';
    if (i > begin && !isLedIn && ((classes & CONJUNCTION) !== 0 || hasVerb(tokens, begin, i))) return false;
    begin = i + 1;
  }
  return true;
}

/** Is there a finite verb, which the month of May is not? */
function hasVerb(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (isFiniteVerb(tokens, i, first) && ((tokens[i] as Token).classes & (TIME | CAPITALIZED)) !== (TIME | CAPITALIZED))
      return true;
  }
  return false;
}
