import { MODAL } from '#lexicon/wordClasses.ts';
import { stemOf } from './contentWords.ts';
import type { Statement } from './statement.ts';

/** So many words stand at most between the verb of wanting and what is wanted: `asked the league for a second [replay]`. */
const reach = 8;

const wanting =
  /^(?:need|want|ask|seek|sought|wait|await|hop(?:e|ing)|promis|plan|demand|request|expect|lack|propos|offer|urg|vow|pledg|recommend|requir|appl(?:y|ied))/;

/** Does a claim tell of a thing only that it is asked for, needed, promised or planned: `the bank wanted an [apology]`? That there is none is at odds with nobody. */
export function isOnlyWanted({ article, index, quote }: Statement, stem: string): boolean {
  const { tokens } = article.passage;
  const content = article.drafts[index]?.draft.content ?? [];
  const isWanting = (at: number): boolean => {
    const { lower, classes } = tokens[at] as (typeof tokens)[number];
    const isCalledFor = /^call/.test(lower) && tokens[at + 1]?.lower === 'for';
    return isCalledFor || wanting.test(lower) || ((classes & MODAL) !== 0 && /^(?:will|would|'ll|should|must)$/.test(lower));
  };
  const isNamedBy = wanting.test(quote.quote.cue?.text.toLowerCase() ?? '');
  const places = content.flatMap(({ first, end }) =>
    Array.from({ length: end - first }, (_, step) => ({ first, at: first + step })).filter(
      ({ at }) => stemOf(tokens[at] as (typeof tokens)[number]) === stem,
    ),
  );
  return (
    places.length > 0 &&
    places.every(({ first, at }) => {
      for (let i = at - 1; i >= Math.max(first, at - reach); i--) if (isWanting(i)) return true;
      return isNamedBy;
    })
  );
}
