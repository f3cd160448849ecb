import { claimNouns, denyingVerbs, opposingVerbs, rejectingPhrases } from '#lexicon/denialWords.ts';
import { perceivingForms } from '#lexicon/hearingVerbs.ts';
import { isOffice } from '#lexicon/nouns.ts';
import { receivingVerbs, writtenNouns } from '#lexicon/reportingNouns.ts';
import { PREPOSITION, PUNCTUATION, TIME, VERB_ING } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Passage } from './passage.ts';
import { startOfNounPhrase } from './startOfNounPhrase.ts';
import type { Subject } from './subject.ts';
import { hasFiniteVerb } from './verbs.ts';

/** More words than these stand seldom between `with` and its participle. */
const longestAbsolute = 14;

/**
 * The subject that an -ing form has of its own, and does not share with a verb before it.
 *
 * @param first the first token of the sentence
 * @param at the -ing form, with its adverbs
 */
export function subjectOfParticiple(passage: Passage, first: number, at: number): Subject | null {
  return (
    writtenBefore(passage.tokens, first, at) ?? perceivedBefore(passage.tokens, first, at) ?? absoluteBefore(passage, first, at)
  );
}

/** `An aide recalled [Ortell] saying`, `She remembers [her father] telling her`: who is heard speaks, and not who hears. */
function perceivedBefore(tokens: readonly Token[], first: number, at: number): Subject | null {
  const { classes, lower } = tokens[at - 1] ?? { classes: PUNCTUATION, lower: '' };
  if (at - 2 <= first || (classes & PUNCTUATION) !== 0) return null;
  const start = /^(?:him|her|them|me|us)$/.test(lower) ? at - 1 : startOfNounPhrase(tokens, at, first);
  if (start >= at || start <= first || !perceivingForms.has((tokens[start - 1] as Token).lower)) return null;
  // `heard the news at noon telling her`, `recalled its envoy saying it was late`: that was heard, and called home.
  const isCalledHome = /^recall/.test((tokens[start - 1] as Token).lower) && isOffice(lower);
  if (isCalledHome || tokens.slice(start, at).some(({ classes }) => (classes & (PREPOSITION | TIME)) !== 0)) return null;
  return { first: start, end: at, from: start, whole: true, relative: -1 };
}

/** `The army denied [a report] saying`, `She was shown [a memo] warning`: who denies or reads it says nothing of the kind. `Ortell wrote a letter saying` does. */
function writtenBefore(tokens: readonly Token[], first: number, at: number): Subject | null {
  const giver = givenBy(tokens, first, at);
  if (giver > 0 && writtenBefore(tokens, first, giver - 1) !== null)
    return { first: giver, end: at, from: giver, whole: true, relative: -1 };
  const noun = tokens[at - 1]?.lower ?? '';
  if (at <= first || !(claimNouns.has(noun) || writtenNouns.has(noun))) return null;
  const start = startOfNounPhrase(tokens, at, first);
  if (start >= at || start <= first) return null;
  const isReceived = [start - 1, start - 2, start - 3].some((verb) => {
    const { lower } = tokens[verb] ?? { lower: '' };
    if (verb < first) return false;
    if (verb === start - 1) return opposingVerbs.has(lower) || receivingVerbs.has(lower);
    const behind = tokens
      .slice(verb + 1, start)
      .map((token) => token.lower)
      .join(' ');
    return rejectingPhrases.get(lower)?.includes(behind) ?? false;
  });
  return isReceived ? { first: start, end: at, from: start, whole: true, relative: -1 } : null;
}

/** `rejected a report by [Ortell] saying`: where the words for whose report it is begin; -1 without. */
function givenBy(tokens: readonly Token[], first: number, at: number): number {
  for (let i = at - 2; i > first && i > at - 6; i--) {
    const { lower, classes } = tokens[i] as Token;
    if ((classes & PUNCTUATION) !== 0) return -1;
    if (/^(?:by|from)$/.test(lower)) return i + 1;
  }
  return -1;
}

/** `Both sides reported losses, with [Velm] saying`, `with [its envoy, Ilse Ortell,] saying` */
function absoluteBefore({ tokens, quotationAt }: Passage, first: number, at: number): Subject | null {
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  let commas = end < at ? 0 : 1;
  for (let i = end - 1; i > first && i >= at - longestAbsolute; i--) {
    if (quotationAt[i] !== -1) return null;
    const { text, lower } = tokens[i] as Token;
    if (/^[;:]$/.test(text)) return null;
    if (text === ',') commas++;
    if (lower !== 'with' || tokens[i - 1]?.text !== ',') continue;
    // `He wrote to her, with a copy to the board, saying`: a comma that closes no aside ends the phrase.
    if (commas === 0) return null;
    const begins = ((tokens[i + 1]?.classes ?? 0) & (PUNCTUATION | VERB_ING)) === 0;
    if (!begins || i + 1 >= end) return null;
    if (!hasFiniteVerb(tokens, i + 1, end)) return { first: i + 1, end, from: i, whole: true, relative: -1 };
    // `with Tarn saying that it wanted peace and [Velm] saying that it did not`
    const start = end === at ? startOfNounPhrase(tokens, at, i) : at;
    return start < at && tokens[start - 1]?.lower === 'and'
      ? { first: start, end: at, from: start - 1, whole: true, relative: -1 }
      : null;
  }
  return null;
}

/** So many words stand at most between a claim and its clause. */
const reachOfGiver = 6;

/**
 * Does a verb stand in what a report or a claim is said to be: `rejected a report that Ortell [warned] him, saying`? Then what comes behind it is not hers.
 *
 * @param first the first token of the sentence
 * @param at the verb
 */
export function isOfReport({ tokens, quotationAt }: Passage, at: number, first: number): boolean {
  for (let i = at - 1; i > first + 1; i--) {
    if (quotationAt[i] !== -1 || ((tokens[i] as Token).classes & PUNCTUATION) !== 0) return false;
    if ((tokens[i] as Token).lower !== 'that') continue;
    if (denyingVerbs.has((tokens[i - 1] as Token).lower)) return true;
    // `a claim [by Ortell] that`
    for (
      let noun = i - 1;
      noun > first && noun > i - reachOfGiver && ((tokens[noun] as Token).classes & PUNCTUATION) === 0;
      noun--
    )
      if (claimNouns.has((tokens[noun] as Token).lower)) return true;
  }
  return false;
}
