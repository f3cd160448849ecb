import type { Document, IntakeFailure } from '#intake/document.ts';
import type { DocumentRows } from '#store/write/articleRows.ts';

/** The file, and the line, that a document came from. */
export type Origin = Pick<Document, 'file' | 'line'>;

/** What came of the reading of a document: plain data, which can go from thread to thread. */
export type Extracted = ExtractedDocument | { readonly failure: IntakeFailure };

export interface ExtractedDocument {
  readonly origin: Origin;
  readonly rows: DocumentRows;
}
