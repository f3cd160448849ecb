import { likenessOf } from '#claims/likenessOf.ts';
import type { Proposition } from '#claims/proposition.ts';
import { facetIdsOf } from '#store/facetIdsOf.ts';
import { Prisma } from '#store/generated/client.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';
import type { SimilarClaimRow } from './row.ts';

/** So many claims that share something with another are compared with it: those that share most. */
const MOST_COMPARED = 60;

/** The claims that have much in common with each claim without being the same, the nearest first. */
export async function readSimilarClaims(reader: Reader, claims: readonly string[]): Promise<SimilarClaimRow[][]> {
  const own = await readPropositions(reader, claims);
  const facets = new Map(Array.from(own, ([id, proposition]) => [id, Object.values(facetIdsOf(proposition)).flat()]));
  const holders = await readHolders(reader, new Set([...facets.values()].flat()));
  const compared = new Map(Array.from(facets, ([id, shared]) => [id, mostSharing(id, shared, holders)]));
  const others = await readPropositions(reader, [...new Set([...compared.values()].flat())]);
  return claims.map((id) => {
    const proposition = own.get(id);
    const near = (compared.get(id) ?? []).flatMap((claimId): SimilarClaimRow[] => {
      const other = others.get(claimId);
      const likeness = proposition && other ? likenessOf(proposition, other) : null;
      return likeness === null ? [] : [{ claimId, ...likeness }];
    });
    return near.sort((one, other) => other.score - one.score || (one.claimId < other.claimId ? -1 : 1));
  });
}

async function readPropositions(reader: Reader, claims: readonly string[]): Promise<ReadonlyMap<string, Proposition>> {
  const rows = await reader.query<{ id: string; assertion: string | null }>(
    Prisma.sql`select "id", "assertion" from "Claim" where ${oneOf(Prisma.sql`"id"`, claims)}`,
  );
  return new Map(rows.flatMap(({ id, assertion }) => (assertion === null ? [] : [[id, JSON.parse(assertion) as Proposition]])));
}

/** The claims that have each facet. */
async function readHolders(reader: Reader, facets: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await reader.query<{ facet: string; claimId: string }>(
    Prisma.sql`select "facet", "claimId" from "ClaimFacet" where ${oneOf(Prisma.sql`"facet"`, [...facets])}`,
  );
  const holders = new Map<string, string[]>(Array.from(facets, (facet) => [facet, []]));
  for (const { facet, claimId } of rows) holders.get(facet)?.push(claimId);
  return holders;
}

function mostSharing(claim: string, facets: readonly string[], holders: ReadonlyMap<string, readonly string[]>): string[] {
  const shared = new Map<string, number>();
  for (const facet of facets) for (const id of holders.get(facet) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
  shared.delete(claim);
  return Array.from(shared)
    .sort(([one, sharing], [other, alsoSharing]) => alsoSharing - sharing || (one < other ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(([id]) => id);
}
