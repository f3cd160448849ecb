import type { NodeResolvers } from '../generated/resolverTypes.ts';
import { typeOfRow } from '../typeOfRow.ts';

export const Node: NodeResolvers = {
  __resolveType: (row) => typeOfRow(row),
};
