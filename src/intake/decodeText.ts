import { decodeWindows1252 } from './decodeWindows1252.ts';
import { isBinary } from './isBinary.ts';

/** Half a surrogate pair written as if it were a character: wrong in UTF-8, but nothing else writes it. */
const LONE_SURROGATE = /\xED[\xA0-\xBF][\x80-\xBF]/g;
const REPLACED = /\uFFFD/g;
const BEYOND_ASCII = /[^\0-\x7F\uFFFD]/g;

/**
 * Turns the bytes of a file into its text: UTF-16 by its byte order mark, else UTF-8 with or without one, else Windows-1252.
 *
 * UTF-8 with a few broken bytes in it stays UTF-8, each broken byte as U+FFFD; read as Windows-1252 every accent of it would be lost.
 *
 * @returns the text without a byte order mark, or null where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isBinary(bytes)) return null;
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = count(text, REPLACED);
  if (broken === 0 || broken <= count(text, BEYOND_ASCII) + 3 * count(Buffer.from(bytes).toString('latin1'), LONE_SURROGATE))
    return text;
  return decodeWindows1252(bytes);
}

function count(text: string, form: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(form)) found += 1;
  return found;
}
