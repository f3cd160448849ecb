import { readSubmission, type SubmissionProblem } from '#intake/readSubmission.ts';
import { StoreError } from '#store/storeError.ts';
import { writeDocuments } from '#store/writeDocuments.ts';
import type { WrittenDocument } from '#store/writtenDocument.ts';
import type { GraphContext } from './context.ts';
import type { IngestInput } from './generated/resolverTypes.ts';
import { createLoaders } from './loaders.ts';
import { requestError } from './requestError.ts';

/** What came of a text that was sent in. */
export interface Ingested extends WrittenDocument {
  readonly userErrors: readonly SubmissionProblem[];
}

const NOTHING: WrittenDocument = { articles: 0, quotes: 0, denials: 0, speakers: 0, claims: 0, alreadyThere: 0, ids: [] };

/**
 * Reads a text and writes all of it into the database, or nothing: where something is wrong with it, or it was there already.
 *
 * @throws GraphQLError with MUTATIONS_DISABLED or UNAUTHENTICATED where the request may not write
 */
export async function ingest(context: GraphContext, input: IngestInput): Promise<Ingested> {
  const { access, store, extract, maxText } = context.writer;
  if (access !== 'granted') throw refusal(access);
  const { text, publisher = null, url = null, publishedAt = null } = input;
  const submitted = readSubmission({ text, publisher, url, publishedAt }, maxText, Date.now());
  if ('problems' in submitted) return { ...NOTHING, userErrors: submitted.problems };
  const extracted = await extract(submitted.document);
  if ('failure' in extracted) throw new StoreError(extracted.failure.reason);
  const [written = NOTHING] = await writeDocuments(store, [extracted.rows]);
  // What was read before this may be another now.
  context.loaders = createLoaders(store.read);
  return { ...written, userErrors: [] };
}

function refusal(access: 'disabled' | 'refused') {
  return access === 'disabled'
    ? requestError('MUTATIONS_DISABLED', 'Mutations are switched off; who runs the server sets SAYSO_API_KEY to switch them on.')
    : requestError(
        'UNAUTHENTICATED',
        'Mutations need the header "Authorization: Bearer KEY" with the key of this server; send it.',
      );
}
