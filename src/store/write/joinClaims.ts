import { entails } from '#claims/entails.ts';
import { facetsOf } from '#claims/facetsOf.ts';
import type { Proposition } from '#claims/proposition.ts';
import { MORE_DETAIL } from '#claims/withMoreDetailed.ts';
import { type Claim, Prisma, type QuoteClaim } from '#store/generated/client.ts';
import { shortId } from '#store/shortId.ts';
import type { ClaimLink } from './articleRows.ts';
import type { Comparable } from './comparable.ts';
import { insertRows } from './insertRows.ts';
import { opposeClaims } from './opposeClaims.ts';
import { OWN_SCORE } from './ownScore.ts';
import { readInParts } from './readInParts.ts';
import type { Transaction } from './transaction.ts';

/**
 * Joins what an article claims with what was claimed before, in whatever order they came: a quote that says more than a claim makes the claim, too, and
 * who says the opposite of another contradicts him. Every link depends on two quotes alone and is only ever added, so that the outcome is the same in
 * any order. The claims that come into question are found by their facets, not by a look at all.
 *
 * @param links which quotes of the article make which claims
 * @param added the claims that no article made or denied before
 */
export async function joinClaims(transaction: Transaction, links: readonly ClaimLink[], added: readonly Claim[]): Promise<void> {
  const fresh = comparables(added).map(withFacets);
  await insertRows(transaction, 'ClaimFacet', fresh.flatMap(facetRows), 'is passed over');
  const known = new Map(fresh.map((claim) => [claim.id, claim]));
  const made = comparables(links.map(({ claim }) => claim)).map((claim) => known.get(claim.id) ?? withFacets(claim));
  const own = links.map(({ row }) => row).filter(({ score }) => score >= OWN_SCORE);
  const rows = [...(await saysLess(transaction, made, own)), ...(await saysMore(transaction, fresh))];
  await insertRows(transaction, 'QuoteClaim', rows, 'is passed over');
  await opposeClaims(transaction, made, own);
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
  return made.flatMap((longer) =>
    shorter.flatMap((claim) => {
      const score = claim.id === longer.id ? null : entails(longer.proposition, claim.proposition);
      if (score === null) return [];
      return own
        .filter(({ claimId }) => claimId === longer.id)
        .map((row) => ({ ...row, claimId: claim.id, score, reason: MORE_DETAIL }));
    }),
  );
}

/** The quotes of earlier articles that make a new claim with more detail. */
async function saysMore(transaction: Transaction, fresh: readonly Faceted[]): Promise<QuoteClaim[]> {
  const anchors = new Set(fresh.flatMap(({ exact }) => exact.slice(0, 1)));
  const longer = await readClaims(transaction, Prisma.sql`"facet"."facet" in (${inList(anchors)})`, anchors.size);
  const scores = fresh.flatMap((claim) =>
    longer.flatMap((other) => {
      const score = other.id === claim.id ? null : entails(other.proposition, claim.proposition);
      return score === null ? [] : [{ claimId: claim.id, longerId: other.id, score }];
    }),
  );
  if (scores.length === 0) return [];
  const ids = [...new Set(scores.map(({ longerId }) => longerId))];
  const rows = await readInParts(ids, (some) =>
    transaction.quoteClaim.findMany({ where: { claimId: { in: some }, score: { gte: OWN_SCORE } } }),
  );
  return scores.flatMap(({ claimId, longerId, score }) =>
    rows.filter((row) => row.claimId === longerId).map((row) => ({ ...row, claimId, score, reason: MORE_DETAIL })),
  );
}

const inList = (values: ReadonlySet<string>): Prisma.Sql => Prisma.join(values.size === 0 ? [''] : [...values]);

async function readClaims(transaction: Transaction, condition: Prisma.Sql, wanted: number): Promise<Comparable[]> {
  if (wanted === 0) return [];
  const rows = await transaction.$queryRaw<Pick<Claim, 'id' | 'assertion' | 'oppositeId'>[]>`
    select distinct "claim"."id", "claim"."assertion", "claim"."oppositeId" from "ClaimFacet" as "facet" join "Claim" as "claim" on "claim"."id" = "facet"."claimId"
    where ${condition}`;
  return comparables(rows);
}
