import { reportingForms } from '#lexicon/reportingForms.ts';
import { CAPITALIZED, FINITE, PREPOSITION, PUNCTUATION, TIME } from '#lexicon/wordClasses.ts';
import { words } from '#lexicon/words.ts';
import type { Token } from '#text/token.ts';
import { endOfPrepositional, endOfTime } from './adjuncts.ts';
import type { SentenceView } from './cueSite.ts';
import { endOfNounPhrase } from './endOfNounPhrase.ts';
import type { TokenRange } from './found.ts';
import { isNameElsewhere } from './isNameElsewhere.ts';
import { isSomebody } from './isSomebody.ts';
import type { Passage } from './passage.ts';

/**
 * The name before a colon that nothing but a name leads up to: `Ilse Ortell:`, `More from the report:`, `According to the Courier:`,
 * `Ortell in 2019:`; or null.
 */
export function introducedBy({ passage, sentence }: SentenceView, colon: number): TokenRange | null {
  const { tokens } = passage;
  const start = startOfName(tokens, sentence.first, colon);
  // `Said the pilot:` begins with its verb.
  if (((tokens[start]?.classes ?? 0) & FINITE) !== 0 && reportingForms.has((tokens[start] as Token).lower)) return null;
  const isLedIn = start > sentence.first && !isDash(tokens[start - 1] as Token);
  const end = endOfNounPhrase(tokens, start, colon, true);
  if (end === start || !onlyAdjuncts(tokens, end, colon)) return null;
  if (isLedIn ? !isSomebody(tokens, start, end) : !isName(passage, start, end)) return null;
  return { first: start, end };
}

const isDash = (token: Token): boolean => /^(?:–|—|-{1,3})$/.test(token.text);

/** Behind the last dash (`A narrow vote – Ilse Ortell:`), and behind the words that lead a name in. */
function startOfName(tokens: readonly Token[], first: number, colon: number): number {
  let start = first;
  for (let i = first; i < colon; i++) if (isDash(tokens[i] as Token)) start = i + 1;
  const [one, two] = [tokens[start]?.lower, tokens[start + 1]?.lower];
  if (one === 'according' && two === 'to') return start + 2;
  if (one === 'more' && two === 'from') return start + 2;
  return one === 'from' || one === "here's" ? start + 1 : start;
}

/** Is there nothing but times, places and a remark in brackets behind the name? */
function onlyAdjuncts(tokens: readonly Token[], from: number, colon: number): boolean {
  let i = from;
  while (i < colon) {
    const { text } = tokens[i] as Token;
    if (text === ',') i++;
    else {
      const next = Math.max(endOfTime(tokens, i, colon), endOfPrepositional(tokens, i, colon));
      if (next === i) return false;
      i = next;
    }
  }
  return true;
}

/** Does the phrase end with a name: one that the article has elsewhere too, or two words that the lexicon does not have? */
function isName(passage: Passage, first: number, end: number): boolean {
  const { tokens } = passage;
  let last = end - 1;
  while (last > first && ((tokens[last] as Token).classes & PUNCTUATION) !== 0) last--;
  if (tokens[end - 1]?.text === ')') while (last > first && tokens[last + 1]?.text !== '(') last--;
  const isNameWord = (at: number): boolean =>
    at >= first && ((tokens[at] as Token).classes & (CAPITALIZED | TIME | PREPOSITION)) === CAPITALIZED;
  if (!isNameWord(last)) return false;
  const isUnknown = (at: number): boolean => !words.has((tokens[at] as Token).lower);
  if (isNameWord(last - 1) && isUnknown(last - 1) && isUnknown(last)) return true;
  return isNameElsewhere(passage, tokens[last] as Token);
}
