/** A line as bytes, without its line feed, or null where it was longer than allowed. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes into lines, holding one line at a time. A line longer than allowed is passed over without being held.
 *
 * @param chunks bytes in which a line feed is a byte of its own: UTF-8, Windows-1252
 * @param longest the most bytes of a line
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  const hold = (part: Uint8Array) => {
    length += part.length;
    if (length > longest) held = [];
    else held.push(part);
  };
  const take = (): ByteLine => {
    const line = { number, bytes: length > longest ? null : Buffer.concat(held) };
    number += 1;
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
