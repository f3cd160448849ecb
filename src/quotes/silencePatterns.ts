import { type SilenceRow, silences } from '#lexicon/silences.ts';
import { DETERMINER, PREPOSITION, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';

/** A row of the table, taken apart. */
export interface SilencePattern {
  readonly row: SilenceRow;
  readonly steps: readonly Step[];
  readonly behind: Behind;
}

/** What a row says of the words behind its own. */
interface Behind {
  readonly next: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  readonly endsClause: boolean;
}

/** The words that may stand there; `~` for some that may be passed over, `strictly` where they are not so many; `<who>`. */
type Step = ReadonlySet<string> | '~' | '~ strictly' | '<who>';

const patterns: readonly SilencePattern[] = silences.map((row) => ({
  row,
  steps: row.words.split(' ').map((word, index, words): Step => {
    if (word === '<who>') return word;
    // Behind a negation only adverbs stand between: in `did not view the comment` nobody is silent.
    if (word === '~') return /not\b|n't/.test(words[index - 1] ?? '') ? '~ strictly' : word;
    return new Set(word.split('|'));
  }),
  behind: {
    next: new Set(row.notBefore?.split('|')),
    later: new Set(row.notLater?.split('|')),
    endsClause: row.endsClause ?? false,
  },
}));

/** First word to the patterns that begin with it. */
const byFirstWord = new Map<string, SilencePattern[]>();
for (const pattern of patterns)
  for (const word of pattern.steps[0] as ReadonlySet<string>) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), pattern]);

/** How many words `~` may stand for. */
const mostPassed = 4;

/** The patterns that begin with a word, in small letters. */
export const silencesFrom = (word: string): readonly SilencePattern[] => byFirstWord.get(word) ?? [];

/**
 * Matches a pattern at a token.
 *
 * @param end behind the last token that it may take
 * @returns behind the last token of its words, and where `<who>` begins, -1 without; null where something else stands
 */
export function matchSilence(
  tokens: readonly Token[],
  at: number,
  end: number,
  { steps, behind }: SilencePattern,
): { end: number; who: number } | null {
  let i = at;
  let who = -1;
  for (let step = 0; step < steps.length; step++) {
    const want = steps[step];
    if (want === '<who>') who = i;
    else if (want === '~' || want === '~ strictly') {
      const next = steps[step + 1];
      if (want === '~') i = behindAside(tokens, i, end);
      for (let passed = 0; passed < mostPassed && i < end && next instanceof Set; passed++) {
        const token = tokens[i] as Token;
        if (next.has(token.lower) || (token.classes & PUNCTUATION) !== 0) break;
        if (want === '~ strictly' && (token.classes & DETERMINER) !== 0) break;
        i++;
      }
    } else {
      if (i >= end || !(want as ReadonlySet<string>).has((tokens[i] as Token).lower)) return null;
      i++;
    }
  }
  return stands(behind, tokens, i, end) ? { end: i, who } : null;
}

/** How many words an aside within a refusal may have. */
const longestAside = 10;

/** `declined[, through a spokeswoman,] to be interviewed`: behind an aside that a preposition leads in. */
function behindAside(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== ',' || ((tokens[at + 1]?.classes ?? 0) & PREPOSITION) === 0) return at;
  for (let i = at + 2; i < Math.min(end, at + longestAside); i++) if ((tokens[i] as Token).text === ',') return i + 1;
  return at;
}

/** Whether what stands behind the words lets them be a silence. */
function stands({ next, later, endsClause }: Behind, tokens: readonly Token[], end: number, stop: number): boolean {
  const behind = tokens.slice(end, stop);
  if (next.has(behind[0]?.lower ?? '') || behind.some(({ lower }) => later.has(lower))) return false;
  return !endsClause || behind.length <= 1 || /^[.;]$/.test(behind[0]?.lower ?? '');
}
