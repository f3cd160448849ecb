import type { IntakeFailure } from '#intake/document.ts';
import { reasonOf } from '#store/reasonOf.ts';
import { StoreError } from '#store/storeError.ts';
import type { Origin } from './extracted.ts';

/** Says in one sentence why a document is not in the database. */
export function explainFailure({ file, line }: Origin, error: unknown): IntakeFailure {
  if (error instanceof StoreError) return { file, line, reason: error.message };
  const place = line === null ? file : `Line ${line} of ${file}`;
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return { file, line, reason: `${place} takes more memory to read than there is: cut it into several.` };
  return { file, line, reason: `${place} could not be stored: ${reasonOf(error)}.` };
}
