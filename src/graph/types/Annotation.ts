import type { AnnotationConnectionResolvers, AnnotationEdgeResolvers, AnnotationResolvers } from '../generated/resolverTypes.ts';
import { loadAnnotation } from '../loadAnnotation.ts';

export const Annotation: AnnotationResolvers = {
  __resolveType: (row) => ('form' in row ? 'Denial' : 'Quote'),
};

export const AnnotationEdge: AnnotationEdgeResolvers = {
  node: ({ node }, _, { loaders }) => loadAnnotation(loaders, node),
};

export const AnnotationConnection: AnnotationConnectionResolvers = {
  nodes: ({ nodes }, _, { loaders }) => Promise.all(nodes.map((node) => loadAnnotation(loaders, node))),
};
