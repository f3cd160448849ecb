import { nameOf } from './nameOf.ts';

/**
 * The most that one text may have, in bytes of its file or characters of its line. Reading takes about 80 MB of memory for each MB of a
 * text that is full of quotes, and Node takes about 4 GB before it breaks off, which loses what was still to be read.
 */
export const LARGEST_TEXT = 64_000_000;

/** Says in one sentence that a file is one text that is too large. */
export function whyTooLarge(file: string): string {
  return `${nameOf(file)} is one text of more than 64 MB, and reading takes about 80 MB of memory for each: cut it into several files, or into lines of a .jsonl file, which is read line by line.`;
}
