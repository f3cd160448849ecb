import type { Intake } from './document.ts';
import { nameOf } from './nameOf.ts';
import { parseLine } from './parseLine.ts';
import { readLines } from './readLines.ts';
import { toUtf8 } from './toUtf8.ts';

/** 256 MiB: room for a text of 50 MB with every character escaped, and less than what a string can hold. */
const LONGEST_LINE = 256 * 1024 * 1024;

/**
 * Reads JSON Lines one line at a time, in constant memory whatever the length of the file.
 *
 * @param chunks the bytes of the file
 * @param file its path, for the messages
 * @returns a document or a failure a line, in the order of the lines; blank lines give nothing
 */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Intake> {
  let any = false;
  for await (const { number, bytes } of readLines(toUtf8(chunks), LONGEST_LINE)) {
    const intake: Intake | null =
      bytes === null
        ? {
            failure: {
              file,
              line: number,
              reason: `Line ${number} of ${nameOf(file)} is longer than 256 MiB: cut its text into several.`,
            },
          }
        : parseLine(bytes, file, number);
    if (intake === null) continue;
    any = true;
    yield intake;
  }
  if (!any) yield { failure: { file, line: null, reason: `${nameOf(file)} is empty: there is nothing to read in it.` } };
}
