/** The first bytes of `{"id": ...`: no news text opens with a brace and a quotation mark. */
const OPENING = /^(?:\xEF\xBB\xBF)?\s*\{\s*"/;

/**
 * Whether a stream is JSON Lines, by how it opens.
 *
 * @param opening its first bytes, as far as they have come
 */
export function looksLikeJsonLines(opening: Uint8Array): boolean {
  const start = Buffer.from(opening.buffer, opening.byteOffset, Math.min(opening.length, 1024));
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  // Of UTF-16 every other byte is NUL in what is looked for here.
  return OPENING.test(isWide ? start.subarray(2).toString('latin1').replaceAll('\0', '') : start.toString('latin1'));
}
