import type { GraphQLResolveInfo } from 'graphql';
import { claimFacets } from '#store/read/claimStatus.ts';
import type { List } from '#store/read/list.ts';
import type { ClaimRow } from '#store/read/row.ts';
import { connect } from './connect.ts';
import type { Connection } from './connection.ts';
import type { GraphContext } from './context.ts';
import { claimsThat } from './filters.ts';
import type { ClaimFilter } from './generated/resolverTypes.ts';
import type { PageArguments } from './readPageArguments.ts';

/** Answers a field that pages through claims, filtered. Where they are asked for as of a time, they are counted by where they stood then. */
export function connectClaims(
  context: GraphContext,
  info: GraphQLResolveInfo,
  list: List<ClaimRow>,
  owner: string | null,
  args: PageArguments & { readonly filter?: ClaimFilter | null },
): Promise<Connection<ClaimRow>> {
  const { filter } = args;
  return connect(
    context,
    info,
    list,
    owner,
    args,
    () => claimsThat(filter),
    () => claimFacets(filter?.asOf),
  );
}
