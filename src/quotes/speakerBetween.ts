import {
  CAPITALIZED,
  CONJUNCTION,
  PREPOSITION,
  PUNCTUATION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
  VERB_ING,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { SentenceView } from './cueSite.ts';
import { isBehindQuotation } from './quotedLeft.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verbGroup.ts';
import { hasFiniteVerb } from './verbs.ts';

/** A speaker, with all that is told of him before the verb, is seldom longer. */
const mostWords = 30;

/**
 * The speaker who stands between what is said and the verb, whatever he looks like, since nothing else can stand there:
 * `“It is safe,” [This Port co-host Bram Tolk] said`, `“It is safe,” [Ilse Ortell], who runs the port of Vell said`.
 *
 * @param view the sentence with the sites before the verb
 */
export function speakerBetween(view: SentenceView, { first: verb }: VerbGroup): Subject | null {
  const { tokens, quotationAt } = view.passage;
  let first = verb;
  while (first > view.sentence.first && quotationAt[first - 1] === -1) first--;
  if (first === verb || verb - first > mostWords || !isBehindQuotation(view, first)) return null;
  const begin = tokens[first] as Token;
  const isName = first + 1 === verb && (begin.classes & (CAPITALIZED | TIME)) === CAPITALIZED;
  if (!isName && (begin.classes & (PUNCTUATION | CONJUNCTION | SUBORDINATOR | PREPOSITION | RELATIVE | VERB_ING)) !== 0)
    return null;
  // Another verb of speech between the two is nearer to the words, unless it tells who the speaker is: `Ortell, who was asked, said`.
  if (
    view.sites.some(
      ({ group, subject }) => group.verb > first && group.verb < verb && !group.passive && (subject?.relative ?? -1) < 0,
    )
  )
    return null;
  let end = first;
  while (end < verb && (tokens[end] as Token).text !== ',') end++;
  const last = tokens[end - 1] as Token;
  if ((last.classes & (TIME | PUNCTUATION)) !== 0 || hasFiniteVerb(tokens, first, end)) return null;
  if (end < verb && !isAside(tokens, end + 1, verb)) return null;
  return { first, end, from: first, whole: true, relative: -1 };
}

/** Does what is between the commas tell who the speaker is, and hold no clause but one that begins with `who`? */
function isAside(tokens: readonly Token[], first: number, end: number): boolean {
  let begin = first;
  for (let i = first; i <= end; i++) {
    if (i < end && (tokens[i] as Token).text !== ',') continue;
    if (i > begin && hasFiniteVerb(tokens, begin, i) && !/^(?:who|whose|which)$/.test((tokens[begin] as Token).lower))
      return false;
    begin = i + 1;
  }
  return true;
}
