import { snippetOf } from '#store/search/snippetOf.ts';
import { existing } from '../existing.ts';
import type { SearchConnectionResolvers, SearchEdgeResolvers, SearchItemResolvers } from '../generated/resolverTypes.ts';
import type { NodeType } from '../globalId.ts';
import type { Loaders } from '../loaders.ts';
import type { SearchEdgeModel, SearchItemModel } from '../models.ts';
import { typeOfRow } from '../typeOfRow.ts';

export const SearchItem: SearchItemResolvers = {
  __resolveType: (row) => typeOfRow(row) as Exclude<NodeType, 'Source' | 'Denial'>,
};

export const SearchConnection: SearchConnectionResolvers = {
  nodes: ({ edges }, _, { loaders }) => Promise.all(edges.map((edge) => loadFound(loaders, edge))),
};

export const SearchEdge: SearchEdgeResolvers = {
  node: (edge, _, { loaders }) => loadFound(loaders, edge),
  score: ({ result }) => result.score,
  snippet: async ({ result, question }, _, { loaders }) => {
    const { kind, id } = result;
    const text = kind === 'ARTICLE' ? existing(await loaders.text.load(id)) : result.text;
    const { start, end, parts } = snippetOf(text, question);
    // A quote's words count from where it stands in its article; a claim and a name stand in no single article.
    const base = kind === 'ARTICLE' ? 0 : kind === 'QUOTE' ? existing(await loaders.quote.load(id)).start : null;
    const offset = (place: number) => (base === null ? null : base + place);
    return { text: text.slice(start, end), start: offset(start), end: offset(end), parts };
  },
};

async function loadFound(loaders: Loaders, { result: { kind, id } }: SearchEdgeModel): Promise<SearchItemModel> {
  switch (kind) {
    case 'SPEAKER':
      return existing(await loaders.speaker.load(id));
    case 'CLAIM':
      return existing(await loaders.claim.load(id));
    case 'ARTICLE':
      return existing(await loaders.article.load(id));
    case 'QUOTE':
      return existing(await loaders.quote.load(id));
  }
}
