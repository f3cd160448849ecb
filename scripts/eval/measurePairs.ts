import { oppositeKey } from '#claims/claimKey.ts';
import { readWire } from '#read.ts';
import type { Reading } from '#reading.ts';
import { type ClaimPair, claimPairs, type DenialPair, denialPairs } from '../../test/claims/pairs.ts';
import { claimsTogether } from './claimsTogether.ts';

/** How many pairs were taken for one, rightly and wrongly, and those that were missed; with the reasons of those that went wrong. */
export interface PairFigures {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

const article = (headline: string, ...paragraphs: string[]): string =>
  `${headline}\n\nELAN (Reuters) – ${paragraphs.join('\n\n')}\n\n(Reporting by Ann Merrow)\n\n`;

/** Two articles that have nothing but their agency in common. */
const pages = (one: string, other: string): [string, string] => [
  article('Ships wait in the bay', one),
  article('Council to meet', other),
];

/**
 * Reads the pairs of the project's own cases: which are one claim.
 *
 * @param where both texts in one article, or in two documents that were read apart
 */
export function measureClaimPairs(where: 'article' | 'database'): PairFigures {
  return measure(claimPairs, ({ one, other, same, why }: ClaimPair) => {
    const [first, second] = pages(one, other);
    const texts = where === 'article' ? [article('Ships wait in the bay', one, other)] : [first, second];
    const claims = claimsTogether(texts.map(readWire));
    return { why, wanted: same, found: claims.some(({ memberships }) => memberships.length > 1) };
  });
}

/** Reads the pairs of a claim and what somebody says of it: which are against it. */
export function measureDenialPairs(): PairFigures {
  return measure(denialPairs, ({ why, claim, denial, where, denies }: DenialPair) => {
    const [first, second] = pages(claim, denial);
    const found =
      where === 'article'
        ? isAgainst(readWire(article('Ships wait in the bay', claim, denial)))
        : where === 'file'
          ? isAgainst(readWire(first + second))
          : meetAcross(readWire(first), readWire(second));
    return { why: `${where}: ${why}`, wanted: denies, found };
  });
}

/** Is a denial of the document linked to its first quote? */
function isAgainst({ articles }: Reading): boolean {
  const [claim] = articles[0]?.quotes ?? [];
  const denials = articles.flatMap((read) => read.denials);
  return denials.some(({ targets, quote }) => quote !== claim && targets.some((target) => target.quote === claim));
}

/** Is what a denial is against by its own words, or the opposite of what a quote says, a claim of the other document? */
function meetAcross(one: Reading, other: Reading): boolean {
  const claimed = new Set(one.claims.map(({ key }) => key));
  const denied = other.articles.flatMap(({ denials }) =>
    denials.flatMap(({ targets }) => targets.map(({ assertion }) => assertion?.key)),
  );
  const opposite = other.claims.map(({ proposition }) => oppositeKey(proposition));
  return [...denied, ...opposite].some((key) => key !== undefined && claimed.has(key));
}

function measure<Pair>(
  pairs: readonly Pair[],
  read: (pair: Pair) => { why: string; wanted: boolean; found: boolean },
): PairFigures {
  const answers = pairs.map(read);
  const whys = (wanted: boolean, found: boolean): string[] =>
    answers.filter((answer) => answer.wanted === wanted && answer.found === found).map(({ why }) => why);
  return { right: whys(true, true).length, wrong: whys(false, true), missed: whys(true, false) };
}
