import { cleanText } from '#text/cleanText.ts';
import { decodeText } from './decodeText.ts';
import type { Intake } from './document.ts';
import { isUtf32 } from './isUtf32.ts';
import { nameOf } from './nameOf.ts';

const WHITE_SPACE_ONLY = /^\s*$/;

/**
 * Makes a document of the bytes of a text file.
 *
 * @param file its path as the user gave it, which is the document's id
 */
export function readText(bytes: Uint8Array, file: string): Intake {
  const fail = (reason: string): Intake => ({ failure: { file, line: null, reason } });
  if (bytes.length === 0) return fail(`${nameOf(file)} is empty: there is nothing to read in it.`);
  if (isUtf32(bytes)) return fail(`${nameOf(file)} is in UTF-32, which is not read: save it in UTF-8.`);
  const decoded = decodeText(bytes);
  if (decoded === null) return fail(`${nameOf(file)} is not a text file: save its text as .txt in UTF-8.`);
  const text = cleanText(decoded);
  if (WHITE_SPACE_ONLY.test(text)) return fail(`${nameOf(file)} holds nothing but white space: there is nothing to read in it.`);
  return { document: { id: file, text, file, line: null, publisher: null, url: null, publishedAt: null } };
}
