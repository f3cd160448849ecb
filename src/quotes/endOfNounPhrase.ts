import {
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  GENITIVE,
  MOSTLY_NOUN,
  OBJECT_PRONOUN,
  PREPOSITION,
  PUNCTUATION,
  RELATIVE,
  SUBORDINATOR,
  TIME,
  VERB_ING,
  VERB_PARTICIPLE,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { isInBody } from './isInBody.ts';
import { joinsName } from './startOfNounPhrase.ts';
import { isAdverb } from './verbGroup.ts';
import { isFiniteVerb, isPersonalPronoun } from './verbs.ts';

/**
 * Finds where the noun phrase that begins at `first` ends, reading to the right: `told [the state news agency] that`.
 *
 * @param joint whether `and` and a further phrase belong to it
 * @returns the index behind its last token, or `first` where there is no noun phrase
 */
export function endOfNounPhrase(tokens: readonly Token[], first: number, end: number, joint = true): number {
  let i = first;
  const begin = tokens[first];
  if (begin === undefined || first >= end) return first;
  if (isPersonalPronoun(begin) || ((begin.classes & OBJECT_PRONOUN) !== 0 && (begin.classes & DETERMINER) === 0))
    return first + 1;
  let nouns = 0;
  while (i < end) {
    const token = tokens[i] as Token;
    const { classes } = token;
    if (token.text === '(' && nouns > 0) {
      let close = i + 1;
      while (close < Math.min(end, i + 25) && (tokens[close] as Token).text !== ')') close++;
      if (close >= end || (tokens[close] as Token).text !== ')') break;
      i = close + 1;
      continue;
    }
    if ((classes & GENITIVE) !== 0) {
      i++;
      nouns = 0;
      continue;
    }
    if ((classes & PUNCTUATION) !== 0) {
      if (i === first || !joinsName(tokens, i)) break;
      i++;
      continue;
    }
    if ((classes & DETERMINER) !== 0 && (classes & CAPITALIZED) === 0 && token.lower !== 'all' && token.lower !== 'both') {
      // A second article begins another phrase.
      if (nouns > 0 && !isInBody(tokens, i)) break;
      if (token.lower === 'that' && i > first) break;
      i++;
      continue;
    }
    if (isPersonalPronoun(token)) break;
    if ((classes & AUXILIARY) !== 0 && (classes & CAPITALIZED) === 0) break;
    if ((classes & CONJUNCTION) !== 0) {
      if (!joint || nouns === 0 || (token.lower !== 'and' && token.lower !== 'or')) break;
      const next = endOfNounPhrase(tokens, i + 1, end, false);
      if (next === i + 1 || isFiniteVerb(tokens, next, i + 1)) break;
      i = next;
      continue;
    }
    if ((classes & PREPOSITION) !== 0 && (classes & CAPITALIZED) === 0) {
      if (nouns === 0 || (token.lower !== 'of' && token.lower !== 'for')) break;
      const next = endOfNounPhrase(tokens, i + 1, end, false);
      if (next === i + 1) break;
      i = next;
      continue;
    }
    if ((classes & (RELATIVE | SUBORDINATOR)) !== 0 && (classes & CAPITALIZED) === 0) break;
    // `told the court Monday`: a day stands beside the phrase; `six hours of talks` is one.
    if (
      (classes & TIME) !== 0 &&
      nouns > 0 &&
      ((classes & CAPITALIZED) !== 0 || /^(?:yesterday|today|tomorrow|tonight)$/.test(token.lower))
    )
      break;
    if (nouns > 0 && isFiniteVerb(tokens, i, first)) break;
    if (isAdverb(token)) {
      if (nouns > 0) break;
      // `on a [hastily] arranged call`, `[highly] placed sources`
      if ((tokens[i + 1]?.classes ?? 0) & VERB_PARTICIPLE) {
        i += 2;
        continue;
      }
    }
    if (nouns > 0 && (classes & (VERB_ING | VERB_PARTICIPLE)) !== 0 && (classes & (CAPITALIZED | MOSTLY_NOUN)) === 0) break;
    // `told Ruiz Monday`: nothing but a name follows a name.
    nouns++;
    i++;
  }
  return nouns > 0 ? i : first;
}
