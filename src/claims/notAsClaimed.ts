import type { Token } from '#text/token.ts';
import { contentStems } from './contentWords.ts';
import type { Contradiction } from './contradiction.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import type { Statement } from './statement.ts';
import { startOf } from './wanted.ts';

/** How many other words a claim must share with who corrects it, beside the one that is corrected. */
const fewestShared = 2;

/** How far behind `not` the words may stand that say that somebody claimed it. */
const reach = 14;

/**
 * The statements that give something else than what somebody claimed, and say so: `the river lost a fifth of its flow, [not the third of which Tarn has spoken]`;
 * each with the last claim of others that has the word and speaks of the same.
 */
export function notAsClaimed({ statements, near }: Neighbourhood): Contradiction[] {
  return statements.flatMap((one): Contradiction[] => {
    const stems = one.denies || one.hypothetical ? null : claimedOtherwise(one);
    if (stems === null) return [];
    const other = near(one.article, startOf(one)).findLast(
      (claim) => !claim.denies && isOtherSpeaker(one, claim) && isBefore(claim, one) && isOfIt(claim, one, stems),
    );
    if (other === undefined) return [];
    const why = ['it names and corrects', 'it is corrected in'] as const;
    return [{ one, other, why, negates: false, confidence: 0.75 }];
  });
}

const isBefore = (claim: Statement, { article, index }: Statement): boolean =>
  claim.article.index < article.index || (claim.article === article && claim.index < index);

/** The stems of the words behind `not the` that somebody is said to have claimed; null where nobody is. */
function claimedOtherwise({ article, index }: Statement): string[] | null {
  const { tokens } = article.passage;
  const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
  const lower = (i: number): string => (tokens[i] as Token | undefined)?.lower ?? '';
  for (const { first, end } of draft.content) {
    for (let i = first; i + 3 < end; i++) {
      if (lower(i) !== 'not' || !/^(?:the|a|an)$/.test(lower(i + 1)) || !/^[,–—]$/.test(lower(i - 1))) continue;
      let who = i + 2;
      while (who < Math.min(end, i + 6) && !/^(?:which|that|as)$/.test(lower(who))) who++;
      for (let verb = who + 1; verb < Math.min(end, i + reach); verb++) {
        if (!/^(?:said|claimed|spoken|spoke|alleged|reported|claims|says|asserted|given|gave)$/.test(lower(verb))) continue;
        const stems = contentStems(tokens, i + 2, who);
        return stems.length > 0 ? stems : null;
      }
    }
  }
  return null;
}

const isOfIt = (claim: Statement, { stems }: Statement, claimed: readonly string[]): boolean =>
  claimed.every((stem) => claim.stems.has(stem)) &&
  [...stems].filter((stem) => !claimed.includes(stem) && claim.stems.has(stem)).length >= fewestShared;
