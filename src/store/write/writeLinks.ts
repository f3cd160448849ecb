import type { DocumentRows } from './articleRows.ts';
import { joinClaims } from './joinClaims.ts';
import { mergeClaims } from './mergeShared.ts';
import { summarizeClaims, summarizeMade } from './summarize.ts';
import type { Transaction } from './transaction.ts';
import type { WordChanges } from './WordChanges.ts';

/**
 * Writes what ties quotes and denials to claims, as far as it is not there yet. Links are added also to articles that were there
 * before, because what an article's words are against may first show in the company of another article.
 *
 * @param ages of the quotes and denials that the database has: an article that was there may have been read by an older version
 * @param words told what there is to be found anew
 * @returns the ids of the claims that nobody had made or denied before
 */
export async function writeLinks(
  transaction: Transaction,
  documents: readonly DocumentRows[],
  ages: ReadonlyMap<string, number>,
  words: WordChanges,
): Promise<string[]> {
  const claims = documents.flatMap((document) =>
    document.claims.flatMap(({ row, claim }) => {
      const age = ages.get(row.quoteId);
      return age === undefined ? [] : [{ row: { ...row, age }, claim }];
    }),
  );
  const denials = documents.flatMap((document) =>
    document.denials.flatMap(({ row, claim }) => {
      const age = ages.get(row.denialId);
      return age === undefined || (row.quoteId !== null && !ages.has(row.quoteId)) ? [] : [{ row: { ...row, age }, claim }];
    }),
  );
  const facets = new Map(documents.flatMap((document) => document.facets.map((facets) => [facets.claimId, facets])));
  const made = claims.map(({ row }) => row);
  const added = await mergeClaims(
    transaction,
    [...claims, ...denials].flatMap(({ claim }) => (claim === null ? [] : [claim])),
    summarizeMade(made),
    words,
  );
  await transaction.insert('QuoteClaim', made, 'is passed over');
  const denied = denials.map(({ row }) => row);
  await transaction.insert('DenialClaim', denied, 'is passed over');
  const joined = await joinClaims(transaction, claims, added, facets);
  const ids = new Set(added.map(({ id }) => id));
  // What the quotes of these articles alone make came in with its summary.
  const changed = made.filter(({ claimId }) => !ids.has(claimId));
  await summarizeClaims(transaction, [...[...changed, ...denied].map(({ claimId }) => claimId), ...joined]);
  return [...ids];
}
