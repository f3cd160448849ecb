import type { Links } from './articleRows.ts';
import { insertRows } from './insertRows.ts';
import { joinClaims } from './joinClaims.ts';
import { mergeClaims } from './mergeShared.ts';
import type { Transaction } from './transaction.ts';
import type { WordChanges } from './WordChanges.ts';

/**
 * Writes what ties quotes and denials to claims, as far as it is not there yet. Links are added also to articles that were there
 * before, because what an article's words are against may first show in the company of another article.
 *
 * @param isThere whether the database has a quote or a denial: an article that was there may have been read by an older version
 * @param words told what there is to be found anew
 * @returns how many claims nobody had made or denied before
 */
export async function writeLinks(
  transaction: Transaction,
  links: Links,
  isThere: (id: string) => boolean,
  words: WordChanges,
): Promise<number> {
  const claims = links.claims.filter(({ row }) => isThere(row.quoteId));
  const denials = links.denials.filter(({ row }) => isThere(row.denialId) && (row.quoteId === null || isThere(row.quoteId)));
  const added = await mergeClaims(
    transaction,
    [...claims, ...denials].flatMap(({ claim }) => (claim === null ? [] : [claim])),
    words,
  );
  await insertRows(
    transaction,
    'QuoteClaim',
    claims.map(({ row }) => row),
    'is passed over',
  );
  await insertRows(
    transaction,
    'DenialClaim',
    denials.map(({ row }) => row),
    'is passed over',
  );
  await joinClaims(transaction, claims, added);
  return added.length;
}
