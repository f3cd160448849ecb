import { type Entailed, entails } from '#claims/entails.ts';
import { facetsOf } from '#claims/facetsOf.ts';
import type { Proposition } from '#claims/proposition.ts';
import { Prisma, type QuoteClaim } from '#store/generated/client.ts';
import { shortId } from '#store/shortId.ts';
import type { Comparable } from './comparable.ts';
import { insertRows } from './insertRows.ts';
import { opposeClaims } from './opposeClaims.ts';
import { OWN_SCORE } from './ownScore.ts';
import { readInParts } from './readInParts.ts';
import type { Claim } from './row.ts';
import type { Transaction } from './transaction.ts';

/**
 * Joins what an article claims with what was claimed before, in whatever order they came: a quote that says more than a claim makes the claim, too, and
 * who says the opposite of another contradicts him. Every link depends on two quotes alone and is only ever added, so that the outcome is the same in
 * any order. The claims that come into question are found by their facets, not by a look at all.
 *
 * @param links which quotes of the article make which claims
 * @param added the claims that no article made or denied before
 * @returns the ids of the claims that somebody now makes, or is against, beside those of the links
 */
export async function joinClaims(
  transaction: Transaction,
  links: readonly { readonly row: QuoteClaim; readonly claim: Claim }[],
  added: readonly Claim[],
): Promise<string[]> {
  const fresh = comparables(added).map(withFacets);
  await insertRows(transaction, 'ClaimFacet', fresh.flatMap(facetRows), 'is passed over');
  const known = new Map(fresh.map((claim) => [claim.id, claim]));
  const made = comparables(links.map(({ claim }) => claim)).map((claim) => known.get(claim.id) ?? withFacets(claim));
  const own = links.map(({ row }) => row).filter(({ score }) => score >= OWN_SCORE);
  const rows = [...(await saysLess(transaction, made, own)), ...(await saysMore(transaction, fresh))];
  await insertRows(transaction, 'QuoteClaim', rows, 'is passed over');
  const opposed = await opposeClaims(transaction, made, own);
  return [...rows.map(({ claimId }) => claimId), ...opposed];
}

function comparables(claims: readonly Pick<Claim, 'id' | 'assertion' | 'oppositeId'>[]): Comparable[] {
  const found = new Map<string, Comparable>();
  for (const { id, assertion, oppositeId } of claims) {
    if (assertion === null || found.has(id)) continue;
    const proposition = JSON.parse(assertion) as Proposition;
    if (proposition.comparable) found.set(id, { id, oppositeId, proposition });
  }
  return [...found.values()];
}

/** A claim of an article, with the ids of its facets. */
interface Faceted extends Comparable {
  readonly exact: readonly string[];
  readonly loose: readonly string[];
}

function withFacets(claim: Comparable): Faceted {
  const { exact, loose } = facetsOf(claim.proposition);
  return {
    ...claim,
    exact: exact.map((facet) => shortId('facet', facet)),
    loose: loose.map((facet) => shortId('loose facet', facet)),
  };
}

function facetRows({ id, exact, loose }: Faceted): { facet: string; claimId: string; anchor: boolean }[] {
  return [
    ...exact.map((facet, index) => ({ facet, claimId: id, anchor: index === 0 })),
    ...loose.map((facet) => ({ facet, claimId: id, anchor: false })),
  ];
}

/** The claims with less detail that the quotes of an article make, too. */
async function saysLess(transaction: Transaction, made: readonly Faceted[], own: readonly QuoteClaim[]): Promise<QuoteClaim[]> {
  const facets = new Set(made.flatMap(({ exact }) => exact));
  const shorter = await readClaims(
    transaction,
    Prisma.sql`"facet"."anchor" and "facet"."facet" in (${inList(facets)})`,
    facets.size,
  );
  const links = made.flatMap((longer) => longer.exact.flatMap((facet) => entailedOf(longer, shorter.get(facet) ?? [])));
  return rowsOf(links, own);
}

/** The quotes of earlier articles that make a new claim with more detail. */
async function saysMore(transaction: Transaction, fresh: readonly Faceted[]): Promise<QuoteClaim[]> {
  const anchors = new Set(fresh.flatMap(({ exact }) => exact.slice(0, 1)));
  const longer = await readClaims(transaction, Prisma.sql`"facet"."facet" in (${inList(anchors)})`, anchors.size);
  const links = fresh.flatMap((claim) => (longer.get(claim.exact[0] ?? '') ?? []).flatMap((other) => entailedOf(other, [claim])));
  if (links.length === 0) return [];
  const ids = [...new Set(links.map(({ longerId }) => longerId))];
  const rows = await readInParts(ids, (some) =>
    transaction.quoteClaim.findMany({ where: { claimId: { in: some }, score: { gte: OWN_SCORE } } }),
  );
  return rowsOf(links, rows);
}

/** That whoever makes one claim makes another, too. */
interface Link extends Entailed {
  readonly claimId: string;
  readonly longerId: string;
}

function entailedOf(longer: Comparable, claims: readonly Comparable[]): Link[] {
  return claims.flatMap(({ id, proposition }) => {
    const entailed = id === longer.id ? null : entails(longer.proposition, proposition);
    return entailed === null ? [] : [{ ...entailed, claimId: id, longerId: longer.id }];
  });
}

/** The quotes that make the longer claims, as quotes that make the others, too. */
function rowsOf(links: readonly Link[], made: readonly QuoteClaim[]): QuoteClaim[] {
  const byClaim = new Map<string, QuoteClaim[]>();
  for (const row of made) {
    const known = byClaim.get(row.claimId);
    if (known === undefined) byClaim.set(row.claimId, [row]);
    else known.push(row);
  }
  const best = new Map<string, QuoteClaim>();
  for (const { claimId, longerId, score, reason } of links) {
    for (const row of byClaim.get(longerId) ?? []) {
      // A quote may say it twice with more detail: the nearer one counts, whichever was read first.
      const key = `${row.quoteId} ${claimId}`;
      const known = best.get(key);
      if (known === undefined || score > known.score || (score === known.score && row.start < known.start))
        best.set(key, { ...row, claimId, score, reason });
    }
  }
  return [...best.values()];
}

const inList = (values: ReadonlySet<string>): Prisma.Sql => Prisma.join(values.size === 0 ? [''] : [...values]);

/** The claims that have a facet of those wanted, by the facet. */
async function readClaims(
  transaction: Transaction,
  condition: Prisma.Sql,
  wanted: number,
): Promise<ReadonlyMap<string, readonly Comparable[]>> {
  const found = new Map<string, Comparable[]>();
  if (wanted === 0) return found;
  const rows = await transaction.$queryRaw<(Pick<Claim, 'id' | 'assertion' | 'oppositeId'> & { facet: string })[]>`
    select "facet"."facet", "claim"."id", "claim"."assertion", "claim"."oppositeId"
    from "ClaimFacet" as "facet" join "Claim" as "claim" on "claim"."id" = "facet"."claimId" where ${condition}`;
  const claims = new Map(comparables(rows).map((claim) => [claim.id, claim]));
  for (const { facet, id } of rows) {
    const claim = claims.get(id);
    if (claim === undefined) continue;
    const known = found.get(facet);
    if (known === undefined) found.set(facet, [claim]);
    else known.push(claim);
  }
  return found;
}
