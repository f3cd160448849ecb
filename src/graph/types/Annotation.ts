import type { AnnotationRow } from '#store/read/row.ts';
import { existing } from '../existing.ts';
import type { AnnotationConnectionResolvers, AnnotationEdgeResolvers, AnnotationResolvers } from '../generated/resolverTypes.ts';
import type { Loaders } from '../loaders.ts';
import type { DenialModel, QuoteModel } from '../models.ts';

export const Annotation: AnnotationResolvers = {
  __resolveType: (row) => ('form' in row ? 'Denial' : 'Quote'),
};

export const AnnotationEdge: AnnotationEdgeResolvers = {
  node: ({ node }, _, { loaders }) => loadAnnotation(loaders, node),
};

export const AnnotationConnection: AnnotationConnectionResolvers = {
  nodes: ({ nodes }, _, { loaders }) => Promise.all(nodes.map((node) => loadAnnotation(loaders, node))),
};

async function loadAnnotation(loaders: Loaders, { type, id }: AnnotationRow): Promise<QuoteModel | DenialModel> {
  return existing(await (type === 'Quote' ? loaders.quote.load(id) : loaders.denial.load(id)));
}
