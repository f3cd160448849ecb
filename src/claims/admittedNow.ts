import { admissions } from '#lexicon/reportingVerbs.ts';
import { startOfOwnDenial } from '#quotes/startOfOwnDenial.ts';
import type { Target } from './claim.ts';
import { isOther, namesOf, quoteOf, startOf, type Wanted } from './wanted.ts';

/** So many words stand at most between `after` and the verb. */
const reachOfLead = 4;

/**
 * `The firm admitted that it had paid bribes, two days after denying it`: what somebody denied before and now says is so.
 *
 * @returns null where the denial is not told of who says otherwise in the same sentence
 */
export function admittedNow({ statements, article, at, by, tokens }: Wanted): Target | null {
  let lead = at;
  while (lead > 0 && lead > at - reachOfLead && startOfOwnDenial(tokens, lead, 0) < 0) lead--;
  if (startOfOwnDenial(tokens, lead, 0) < 0) return null;
  const own = statements.findLast((statement) => {
    const { passage, index } = statement.article;
    const isHere =
      index === article && startOf(statement) < at && passage.sentenceAt(startOf(statement)) === passage.sentenceAt(at);
    const verb = statement.article.drafts[statement.index]?.draft.site?.verb.verb ?? '';
    return isHere && admissions.has(verb) && !statement.denies && statement.quote.voices.length > 0 && !isOther(statement, by);
  });
  return own === undefined ? null : quoteOf(own, 0.85, `${namesOf(own)} now says so, and denied it before`);
}
