import type { Document } from '#intake/document.ts';
import { readWire } from '#read.ts';
import type { Reading } from '#reading.ts';
import { collectDocument } from '#store/write/collectDocument.ts';
import { explainFailure } from './explainFailure.ts';
import type { Extracted } from './extracted.ts';

/** Reads a document and turns what is in it into rows; whatever is thrown on the way is its failure. */
export function extractDocument(document: Document, read: (text: string) => Reading = readWire): Extracted {
  try {
    const { file, line } = document;
    return { origin: { file, line }, rows: collectDocument(document, read(document.text), new Date()) };
  } catch (error) {
    return { failure: explainFailure(document, error) };
  }
}
