import { claimNouns, lightWords } from '#lexicon/denialWords.ts';
import { DETERMINER, MODAL, PREPOSITION, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';
import { stemOf } from './contentWords.ts';
import type { HeardArticle } from './heardArticle.ts';
import { isOfParty } from './isOfParty.ts';
import { isOnlyWanted } from './isOnlyWanted.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import type { Statement } from './statement.ts';
import { startOf } from './wanted.ts';

/** What one may say there is none of without being at odds with anybody who speaks of it. */
const idle = new Set(
  'doubt question way reason need time place room point other one sense substitute evidence proof choice chance hope fear excuse answer guarantee limit word end plan rush hurry shortage lack'.split(
    ' ',
  ),
);

/**
 * The last claim of others before a statement that speaks of what it says there is none of: `the crane passed every inspection`, and `there was no inspection
 * last year`.
 */
export function saidToExist(statement: Statement, around: readonly Statement[]): Statement | null {
  const at = startOf(statement);
  const { draft } = statement.article.drafts[statement.index] as HeardArticle['drafts'][number];
  for (const { first, end } of draft.content) {
    const { tokens } = statement.article.passage;
    for (let i = first; i + 3 < end; i++) {
      const no = (tokens[i] as Token).lower === 'there' ? behindBe(tokens, i + 1) : -1;
      const noun = tokens[no + 1];
      if (no < 0 || no + 1 >= end || noun === undefined || tokens[no]?.lower !== 'no' || isIdle(noun) || !isWhole(tokens[no + 2]))
        continue;
      const stem = stemOf(noun);
      // `First there was no repair, then there was a repair` mocks it.
      if (
        draft.content.some((part) => tokens.slice(part.first, part.end).some((token) => token !== noun && stemOf(token) === stem))
      )
        continue;
      const said = around.findLast(
        (other) =>
          (other.article.index < statement.article.index || (other.article === statement.article && startOf(other) < at)) &&
          !other.denies &&
          isOtherSpeaker(statement, other) &&
          !isMouthOf(statement, other) &&
          names(other, stem) &&
          !isOnlyWanted(other, stem),
      );
      if (said !== undefined) return said;
    }
  }
  return null;
}

/** Behind `is`, `has been`; -1 where neither stands. */
function behindBe(tokens: readonly Token[], at: number): number {
  if (/^(?:is|was|are|were)$/.test(tokens[at]?.lower ?? '')) return at + 1;
  return /^(?:has|have|had)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'been' ? at + 2 : -1;
}

/** `her spokesman`, of whomever the other claim is. */
const isMouthOf = (statement: Statement, { quote: { voices } }: Statement): boolean =>
  isOfParty(
    statement,
    voices.map(({ speaker }) => speaker),
    true,
  );

const isIdle = ({ lower }: Token): boolean => idle.has(lower) || claimNouns.has(lower) || lightWords.has(lower);

/** Nothing behind the noun tells which is meant, but an infinitive or a time. */
const isWhole = (next: Token | undefined): boolean =>
  next === undefined || (next.classes & PUNCTUATION) !== 0 || /^(?:to|last|this|there|at|and)$/.test(next.lower);

/** Does a claim speak of it as of something that there is: with its article, not negated, and not as of what may be (`a letter that nobody could read` is one)? */
function names({ article, index, negated, hypothetical }: Statement, stem: string): boolean {
  if (negated.has(stem)) return false;
  const { tokens } = article.passage;
  const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
  return draft.content.some(({ first, end }: TokenRange) => {
    for (let i = first + 1; i < end; i++) {
      if (((tokens[i - 1] as Token).classes & MODAL) !== 0 && /^(?:could|may|might|should)/.test((tokens[i - 1] as Token).lower))
        return false;
      const next = tokens[i + 1];
      const isLast = next === undefined || (next.classes & (PUNCTUATION | PREPOSITION)) !== 0 || i + 1 >= end;
      const isIt = stemOf(tokens[i] as Token) === stem && isLast && ((tokens[i - 1] as Token).classes & DETERMINER) !== 0;
      if (isIt) return !hypothetical || tokens.slice(i + 1, end).some(({ lower }) => /^(?:that|which|who)$/.test(lower));
    }
    return false;
  });
}
