import type { Links } from './articleRows.ts';
import { insertRows } from './insertRows.ts';
import { joinClaims } from './joinClaims.ts';
import { mergeClaims } from './mergeShared.ts';
import { summarizeClaims } from './summarize.ts';
import type { Transaction } from './transaction.ts';
import type { WordChanges } from './WordChanges.ts';

/**
 * Writes what ties quotes and denials to claims, as far as it is not there yet. Links are added also to articles that were there
 * before, because what an article's words are against may first show in the company of another article.
 *
 * @param ageOf the age of a quote or a denial; nothing where the database does not have it: an article that was there may have been read by an
 *   older version
 * @param words told what there is to be found anew
 * @returns how many claims nobody had made or denied before
 */
export async function writeLinks(
  transaction: Transaction,
  links: Links,
  ageOf: (id: string) => number | undefined,
  words: WordChanges,
): Promise<number> {
  const claims = links.claims.flatMap(({ row, claim }) => {
    const age = ageOf(row.quoteId);
    return age === undefined ? [] : [{ row: { ...row, age }, claim }];
  });
  const denials = links.denials.flatMap(({ row, claim }) => {
    const age = ageOf(row.denialId);
    return age === undefined || (row.quoteId !== null && ageOf(row.quoteId) === undefined)
      ? []
      : [{ row: { ...row, age }, claim }];
  });
  const added = await mergeClaims(
    transaction,
    [...claims, ...denials].flatMap(({ claim }) => (claim === null ? [] : [claim])),
    words,
  );
  const made = claims.map(({ row }) => row);
  const denied = denials.map(({ row }) => row);
  await insertRows(transaction, 'QuoteClaim', made, 'is passed over');
  await insertRows(transaction, 'DenialClaim', denied, 'is passed over');
  const joined = await joinClaims(transaction, claims, added);
  await summarizeClaims(transaction, [...[...made, ...denied].map(({ claimId }) => claimId), ...joined]);
  return added.length;
}
