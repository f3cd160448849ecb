import type { AnnotationRow } from '#store/read/row.ts';
import { existing } from './existing.ts';
import type { Loaders } from './loaders.ts';
import type { DenialModel, QuoteModel } from './models.ts';

/** The quote or the denial that an annotation is. */
export async function loadAnnotation(loaders: Loaders, { type, id }: AnnotationRow): Promise<QuoteModel | DenialModel> {
  return existing(await (type === 'Quote' ? loaders.quote.load(id) : loaders.denial.load(id)));
}
