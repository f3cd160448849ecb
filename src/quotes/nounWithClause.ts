import { CONJUNCTION, PUNCTUATION, REPORTS, SUBORDINATOR, VERB_PAST, VERB_THIRD } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { startOfNounPhrase } from './startOfNounPhrase.ts';
import { isAdverb } from './verbGroup.ts';
import { isFiniteVerb, isPersonalPronoun } from './verbs.ts';

/** More words than these have few clauses within a phrase. */
const longestClause = 12;

/**
 * `[A clerk who saw the boat] said`: where the phrase begins whose clause the phrase at `start` is the end of. Of who says what (`officials who say the boat sank`)
 * the clause goes on.
 *
 * @param segment where the words before the verb begin, behind the last comma
 * @returns `start` where there is no such clause
 */
export function nounWithClause(tokens: readonly Token[], start: number, segment: number): number {
  // `a mood that is in what [he] called`: a pronoun is meant itself.
  if (isPersonalPronoun(tokens[start] as Token)) return start;
  for (let who = start - 2; who > segment && who >= start - longestClause; who--) {
    const { lower, classes } = tokens[who] as Token;
    if (!/^(?:who|that|which)$/.test(lower)) {
      if ((classes & (PUNCTUATION | SUBORDINATOR | CONJUNCTION)) !== 0 || /^(?:what|where|how)$/.test(lower)) return start;
      continue;
    }
    const before = tokens[who - 1] as Token;
    // `said that the boat`: it leads in what is said.
    if ((before.classes & (PUNCTUATION | REPORTS | VERB_PAST | VERB_THIRD)) !== 0) return start;
    let verb = who + 1;
    while (verb < start && isAdverb(tokens[verb] as Token)) verb++;
    if (verb >= start || !isFiniteVerb(tokens, verb, who) || ((tokens[verb] as Token).classes & REPORTS) !== 0) return start;
    let first = startOfNounPhrase(tokens, who, segment);
    while (first < who - 1 && isAdverb(tokens[first] as Token)) first++;
    return first < who ? first : start;
  }
  return start;
}
