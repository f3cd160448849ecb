import type { Intake } from './document.ts';
import { LARGEST_TEXT, whyTooLarge } from './largestText.ts';
import { looksLikeJsonLines } from './looksLikeJsonLines.ts';
import { readJsonLines } from './readJsonLines.ts';
import { readText } from './readText.ts';

/** Enough to see past white space to the first character. */
const OPENING = 64;

/**
 * Reads what comes in without a name, such as standard input: JSON Lines if it looks like it, else one text.
 *
 * @param chunks the bytes as they come
 * @param file what to call it in messages
 */
export async function* readStream(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Intake> {
  const source = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  while (length < OPENING) {
    const next = await source.next();
    if (next.done) break;
    held.push(next.value);
    length += next.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* held.splice(0);
    yield* { [Symbol.asyncIterator]: () => source };
  }
  if (looksLikeJsonLines(Buffer.concat(held))) {
    yield* readJsonLines(all(), file);
    return;
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of all()) {
    size += part.length;
    if (size > LARGEST_TEXT) {
      yield { failure: { file, line: null, reason: whyTooLarge(file) } };
      return;
    }
    parts.push(part);
  }
  yield readText(Buffer.concat(parts), file);
}
