import { CAPITALIZED, FINITE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { SentenceView } from '../cueSite.ts';
import { endOfNounPhrase } from '../endOfNounPhrase.ts';
import type { TokenRange } from '../found.ts';
import { isSomebody } from '../isSomebody.ts';
import { isTitle } from '../isTitle.ts';
import type { PassageQuotation } from '../passage.ts';
import type { Refiner } from '../refiner.ts';
import { speakerBetween } from '../speakerBetween.ts';
import { uncoveredQuotations } from '../uncoveredQuotations.ts';
import { readVerbGroup } from '../verbGroup.ts';

/** With fewer words between its marks, what ends with a comma may be a title or a name. */
const fewestWords = 4;
const mostWords = 30;

/**
 * Somebody and a verb behind words that end with a comma: the verb reports them, whatever it means by itself.
 *
 *     “You never asked the pilots,” Ortell scoffed.
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^ ^^^^^^^
 */
export const verbByPlace: Refiner = {
  name: 'verbByPlace',
  refine(drafts, passage, views) {
    const out = [...drafts];
    for (const quotation of uncoveredQuotations(drafts, passage)) {
      const view = views[passage.sentenceAt(quotation.open)];
      if (view === undefined || view.sentence.first !== quotation.open || !isSpoken(view, quotation)) continue;
      const found = attributionBehind(view, quotation.end);
      if (found === null) continue;
      out.push({
        content: [{ first: quotation.open, end: quotation.end }],
        ...found,
        site: null,
        denies: false,
        confidence: 0.9,
        foundBy: 'verbByPlace',
        goesOnFrom: null,
      });
    }
    return out;
  },
};

/** Does it end as words do that an attribution stands behind? */
function isSpoken({ passage, sentence }: SentenceView, quotation: PassageQuotation): boolean {
  const { tokens } = passage;
  if (!quotation.closed || quotation.end >= sentence.end || isTitle(passage, quotation)) return false;
  return quotation.close - quotation.open > fewestWords && /^[,?!]$/.test((tokens[quotation.close - 1] as Token).text);
}

function attributionBehind(view: SentenceView, from: number): { cue: TokenRange; mention: TokenRange } | null {
  const { tokens, quotationAt } = view.passage;
  // `“Who pays?” Ortell left the room`: behind a question a name may begin another sentence.
  if (/^[?!]$/.test((tokens[from - 2] as Token).text) && ((tokens[from] as Token).classes & CAPITALIZED) !== 0) return null;
  if (isVerb(tokens[from] as Token)) {
    const end = endOfNounPhrase(tokens, from + 1, view.sentence.end, true);
    return end > from + 1 && isSomebody(tokens, from + 1, end)
      ? { cue: { first: from, end: from + 1 }, mention: { first: from + 1, end } }
      : null;
  }
  for (let i = from + 1; i < Math.min(view.sentence.end, from + mostWords) && quotationAt[i] === -1; i++) {
    if (!isVerb(tokens[i] as Token)) continue;
    const group = readVerbGroup(tokens, i, view.sentence.first);
    if (group.negated || group.modal || group.passive) return null;
    const subject = speakerBetween({ ...view, sites: [] }, group);
    if (subject === null || !isSomebody(tokens, subject.first, subject.end)) continue;
    return { cue: { first: i, end: i + 1 }, mention: { first: subject.first, end: subject.end } };
  }
  return null;
}

/** Has it the form of a verb in the past or the present, known or not? */
const isVerb = ({ classes, lower }: Token): boolean =>
  (classes & PUNCTUATION) === 0 &&
  ((classes & FINITE) !== 0 || (lower.length > 4 && lower.endsWith('ed') && (classes & CAPITALIZED) === 0));
