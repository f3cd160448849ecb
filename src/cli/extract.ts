import { extractLine } from '#evidence/extractLine.ts';
import type { Document } from '#intake/document.ts';
import { readDocuments } from '#intake/readDocuments.ts';
import { readWire } from '#read.ts';
import { writeLine } from './writeLine.ts';

/**
 * Reads files and prints what was found in them on standard output, one line of JSON a document, in the order given.
 * What cannot be read is told on standard error, and the rest goes on.
 *
 * @param paths files and folders; `-` is standard input
 * @returns how many could not be read
 */
export async function extract(paths: readonly string[]): Promise<number> {
  let failed = 0;
  for await (const intake of readDocuments(paths)) {
    const { line, reason } = 'failure' in intake ? { line: null, reason: intake.failure.reason } : printedLine(intake.document);
    if (line !== null) await writeLine(process.stdout, line);
    else {
      failed += 1;
      await writeLine(process.stderr, `sayso: ${reason}`);
    }
  }
  return failed;
}

/** One document that cannot be read through a fault of ours must not lose the others. */
function printedLine(document: Document): { line: string; reason: null } | { line: null; reason: string } {
  try {
    return { line: JSON.stringify(extractLine(document.id, readWire(document.text))), reason: null };
  } catch (error) {
    const place = document.line === null ? document.file : `Line ${document.line} of ${document.file}`;
    const fault = error instanceof Error ? error.stack : String(error);
    return {
      line: null,
      reason: `${place} could not be read through a fault in Sayso; please report it with the text: ${fault}`,
    };
  }
}
