import { type Entailed, entails } from '#claims/entails.ts';
import type { Proposition } from '#claims/proposition.ts';
import { Prisma, type QuoteClaim } from '#store/generated/client.ts';
import { oneOf } from '#store/read/oneOf.ts';
import type { ClaimFacets } from './articleRows.ts';
import { opposeClaims } from './opposeClaims.ts';
import { OWN_SCORE } from './ownScore.ts';
import { readMakers } from './readMakers.ts';
import type { Claim } from './row.ts';
import type { Transaction } from './transaction.ts';

/**
 * Joins what some articles claim with one another and with what was claimed before, in whatever order they came: a quote that says more than a claim makes the
 * claim, too, and who says the opposite of another contradicts him. Every link depends on two quotes alone and is only ever added, so that the outcome is the
 * same in any order. The claims that come into question are found by their facets, not by a look at all.
 *
 * @param links which quotes of the articles make which claims
 * @param added the claims that no article made or denied before
 * @param facets those of the claims that can be compared, by their ids
 * @returns the ids of the claims that somebody now makes, or is against, beside those of the links
 */
export async function joinClaims(
  transaction: Transaction,
  links: readonly { readonly row: QuoteClaim; readonly claim: Claim }[],
  added: readonly Claim[],
  facets: ReadonlyMap<string, ClaimFacets>,
): Promise<string[]> {
  const claims = new Map([...links.map(({ claim }) => claim), ...added].map((claim) => [claim.id, claim]));
  const made = comparable(new Set(links.map(({ row }) => row.claimId)), facets);
  const fresh = comparable(new Set(added.map(({ id }) => id)), facets);
  await transaction.insert('ClaimFacet', fresh.flatMap(facetRows), 'is passed over');

  const own = links.map(({ row }) => row).filter(({ score }) => score >= OWN_SCORE);
  const less = await pairsWithLess(transaction, made);
  const more = await pairsWithMore(transaction, fresh);
  const propositionOf = await readPropositions(transaction, [...less, ...more], claims);
  const entailed = (pairs: readonly Pair[]): Link[] =>
    pairs.flatMap((pair) => {
      const found = entails(propositionOf(pair.longer), propositionOf(pair.shorter));
      return found === null ? [] : [{ ...pair, ...found }];
    });
  const earlier = entailed(more);
  const makers = await readMakers(
    transaction,
    earlier.map(({ longer }) => longer),
  );
  const rows = nearest([...saying(entailed(less), own), ...saying(earlier, makers)]);
  await transaction.insert('QuoteClaim', rows, 'is passed over');
  const opposed = await opposeClaims(
    transaction,
    made.flatMap(({ claimId }) => claims.get(claimId) ?? []),
    own,
  );
  return [...rows.map(({ claimId }) => claimId), ...opposed];
}

/** Two claims of which the one may be the other with more detail, by their ids. */
interface Pair {
  readonly longer: string;
  readonly shorter: string;
}

/** That whoever makes the one makes the other, too. */
interface Link extends Pair, Entailed {}

function comparable(ids: ReadonlySet<string>, facets: ReadonlyMap<string, ClaimFacets>): ClaimFacets[] {
  return [...ids].flatMap((id) => facets.get(id) ?? []);
}

function facetRows({ claimId, exact, loose }: ClaimFacets): { facet: string; claimId: string; anchor: boolean }[] {
  return [
    ...exact.map((facet, index) => ({ facet, claimId, anchor: index === 0 })),
    ...loose.map((facet) => ({ facet, claimId, anchor: false })),
  ];
}

/** The claims with less detail than those of the articles. */
async function pairsWithLess(transaction: Transaction, made: readonly ClaimFacets[]): Promise<Pair[]> {
  const found = await readClaims(
    transaction,
    Prisma.sql`"anchor" and`,
    made.flatMap(({ exact }) => exact),
  );
  return made.flatMap(({ claimId: longer, exact }) =>
    exact.flatMap((facet) => (found.get(facet) ?? []).map((shorter) => ({ longer, shorter }))).filter(isTwo),
  );
}

/** The claims with more detail than the new ones. */
async function pairsWithMore(transaction: Transaction, fresh: readonly ClaimFacets[]): Promise<Pair[]> {
  const found = await readClaims(
    transaction,
    Prisma.empty,
    fresh.flatMap(({ exact }) => exact.slice(0, 1)),
  );
  return fresh.flatMap(({ claimId: shorter, exact: [anchor = ''] }) =>
    (found.get(anchor) ?? []).map((longer) => ({ longer, shorter })).filter(isTwo),
  );
}

const isTwo = ({ longer, shorter }: Pair): boolean => longer !== shorter;

/** The ids of the claims that have some facets, by facet. */
async function readClaims(
  transaction: Transaction,
  condition: Prisma.Sql,
  facets: readonly string[],
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (facets.length === 0) return found;
  const rows = await transaction.query<{ facet: string; claimId: string }>(
    Prisma.sql`select "facet", "claimId" from "ClaimFacet" where ${condition} ${oneOf(Prisma.sql`"facet"`, [...new Set(facets)])}`,
  );
  for (const { facet, claimId } of rows) {
    const claims = found.get(facet);
    if (claims === undefined) found.set(facet, [claimId]);
    else claims.push(claimId);
  }
  return found;
}

/** What the claims of some pairs assert: of most, the articles say it. */
async function readPropositions(
  transaction: Transaction,
  pairs: readonly Pair[],
  claims: ReadonlyMap<string, Claim>,
): Promise<(id: string) => Proposition> {
  const ids = [...new Set(pairs.flatMap(({ longer, shorter }) => [longer, shorter]))];
  const others = ids.filter((id) => !claims.has(id));
  const rows: Pick<Claim, 'id' | 'assertion'>[] = ids.flatMap((id) => claims.get(id) ?? []);
  if (others.length > 0)
    rows.push(
      ...(await transaction.query<Pick<Claim, 'id' | 'assertion'>>(
        Prisma.sql`select "id", "assertion" from "Claim" where ${oneOf(Prisma.sql`"id"`, others)}`,
      )),
    );
  const propositions = new Map(rows.map(({ id, assertion }) => [id, JSON.parse(assertion ?? '') as Proposition]));
  return (id) => propositions.get(id) as Proposition;
}

/** The quotes that make the longer claims, as quotes that make the shorter ones, too. */
function saying(links: readonly Link[], makers: readonly QuoteClaim[]): QuoteClaim[] {
  const makersOf = new Map<string, QuoteClaim[]>();
  for (const row of makers) {
    const rows = makersOf.get(row.claimId);
    if (rows === undefined) makersOf.set(row.claimId, [row]);
    else rows.push(row);
  }
  return links.flatMap(({ longer, shorter, score, reason }) =>
    (makersOf.get(longer) ?? []).map((row) => ({ ...row, claimId: shorter, score, reason })),
  );
}

/** A quote may say a claim twice with more detail: the nearer one counts, whichever was read first. */
function nearest(rows: readonly QuoteClaim[]): QuoteClaim[] {
  const best = new Map<string, QuoteClaim>();
  for (const row of rows) {
    const key = `${row.quoteId} ${row.claimId}`;
    const known = best.get(key);
    if (known === undefined || row.score > known.score || (row.score === known.score && row.start < known.start))
      best.set(key, row);
  }
  return [...best.values()];
}
