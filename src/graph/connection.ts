import type { FacetCounts } from '#store/read/readFacets.ts';

/** An entry of a page. What the link itself knows is read from the row by the edge's own resolvers. */
export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** A page of a list, as Relay draws it. */
export interface Connection<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted only where it is asked for. */
  readonly totalCount: () => Promise<number>;
  /** Likewise. */
  readonly facets: () => Promise<FacetCounts>;
}
