import { z } from 'zod';
import { storableText } from '#text/storableText.ts';
import { decodeText } from './decodeText.ts';
import type { Intake } from './document.ts';
import { LARGEST_TEXT } from './largestText.ts';
import { nameOf } from './nameOf.ts';

const NO_TEXT = 'has no "text": give it one, as in {"id": "report-1", "text": "..."}.';

const NO_URL = 'has a "url" that is no http or https address: mend it, or leave it out.';

/** The shape of a line. Each message ends the sentence that begins `Line 3 of FILE`. What else a line holds is passed over. */
const LINE = z.object(
  {
    id: z
      .union([z.string().min(1), z.number()], 'has an "id" that is neither words nor a number: give it one of these.')
      .optional(),
    text: z.string(NO_TEXT),
    publisher: z.string('has a "publisher" that is not in quotation marks: write it as a string, or leave it out.').nullish(),
    url: z
      .url({ protocol: /^https?$/, error: NO_URL })
      .regex(/^\P{Cc}*$/u, NO_URL)
      .nullish(),
    publishedAt: z
      .union(
        [z.iso.date(), z.iso.datetime({ offset: true, local: true })],
        'has a "publishedAt" that is no ISO 8601 date or time: write it like 2026-05-03 or 2026-05-03T14:30:00Z, or leave it out.',
      )
      .nullish(),
  },
  'is JSON, but not an object: write it as {"id": "report-1", "text": "..."}.',
);

/**
 * Reads one line of a `.jsonl` file: `{"id", "text"}`, and optionally `publisher`, `url` and `publishedAt`.
 *
 * @param bytes the line, without its line end
 * @param file the path of the file, for the messages and for the id of a line that has none
 * @param line its number, from 1
 * @returns the document, why there is none, or null for a blank line
 */
export function parseLine(bytes: Uint8Array, file: string, line: number): Intake | null {
  const fail = (rest: string): Intake => ({ failure: { file, line, reason: `Line ${line} of ${nameOf(file)} ${rest}` } });
  const json = decodeText(bytes)?.trim();
  if (json === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(json ?? '');
  } catch {
    return fail('is not JSON: mend it, or take it out.');
  }
  const parsed = LINE.safeParse(value);
  if (!parsed.success) return fail(parsed.error.issues[0]?.message ?? NO_TEXT);
  const { id, text, publisher, url, publishedAt } = parsed.data;
  if (text.trim() === '') return fail('has an empty "text": fill it, or take the line out.');
  if (text.length > LARGEST_TEXT) return fail('has a text of more than 64 million characters: cut it into several lines.');
  return {
    document: {
      id: id === undefined ? `${file}:${line}` : String(id),
      text: storableText(text),
      file,
      line,
      publisher: publisher == null ? null : storableText(publisher),
      url: url == null ? null : storableText(url),
      publishedAt: publishedAt ?? null,
    },
  };
}
