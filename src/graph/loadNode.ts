import { readGlobalId } from './globalId.ts';
import type { Loaders } from './loaders.ts';
import type { ArticleModel, ClaimModel, DenialModel, QuoteModel, SourceModel, SpeakerModel } from './models.ts';

export type NodeModel = ArticleModel | QuoteModel | SpeakerModel | SourceModel | ClaimModel | DenialModel;

/** The record with a global id, whatever its type; null where there is none, and where it is no global id. */
export async function loadNode(loaders: Loaders, text: string): Promise<NodeModel | null> {
  const node = readGlobalId(text);
  if (node === null) return null;
  const { type, id } = node;
  switch (type) {
    case 'Article':
      return loaders.article.load(id);
    case 'Quote':
      return loaders.quote.load(id);
    case 'Speaker':
      return loaders.speaker.load(id);
    case 'Source':
      return loaders.source.load(id);
    case 'Claim':
      return loaders.claim.load(id);
    case 'Denial':
      return loaders.denial.load(id);
  }
}
