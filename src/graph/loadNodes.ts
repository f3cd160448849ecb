import type { Loaders } from './loaders.ts';
import { loadNode, type NodeModel } from './loadNode.ts';
import { PAGE_SIZES } from './pageSizes.ts';
import { requestError } from './requestError.ts';

/**
 * The records with global ids, in their order; null in the place of one that no record has, and of one that is no id.
 *
 * @throws GraphQLError with BAD_USER_INPUT where there are more ids than a page has entries
 */
export function loadNodes(loaders: Loaders, ids: readonly string[]): Promise<NodeModel>[] {
  // The types of the resolvers do not know that what is promised for an entry may be null.
  if (ids.length <= PAGE_SIZES.largest) return ids.map((id) => loadNode(loaders, id) as Promise<NodeModel>);
  throw requestError(
    'BAD_USER_INPUT',
    `\`ids\` has ${ids.length} entries; give ${PAGE_SIZES.largest} at most.`,
    PAGE_SIZES.largest,
  );
}
