import { z } from 'zod';
import { cleanText } from '#text/cleanText.ts';
import { storableText } from '#text/storableText.ts';
import type { Document } from './document.ts';

/** A text as somebody sends it in, with what he says of it. */
export interface Submission {
  readonly text: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO 8601. */
  readonly publishedAt: string | null;
}

/** What a submission can be wrong about. */
type SubmissionProblemCode =
  | 'TEXT_EMPTY'
  | 'TEXT_TOO_LONG'
  | 'TEXT_NOT_PLAIN'
  | 'PUBLISHER_INVALID'
  | 'URL_INVALID'
  | 'PUBLISHED_AT_INVALID'
  | 'PUBLISHED_AT_IN_FUTURE';

/** Something wrong with a submission, in a whole sentence that says the mend. */
export interface SubmissionProblem {
  readonly code: SubmissionProblemCode;
  readonly field: keyof Submission;
  readonly message: string;
}

/** How far ahead of this machine's clock a time of publication may be, in milliseconds: somewhere it is tomorrow already. */
const AHEAD = 24 * 60 * 60 * 1000;
const LONGEST_PUBLISHER = 200;
const LONGEST_URL = 2_000;

const URL_FORM = z.url({ protocol: /^https?$/ }).max(LONGEST_URL);
const TIME_FORM = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);
// Every control character but those that text is laid out with.
const NOT_PLAIN = /(?![\t-\r\u0080-\u009f])\p{Cc}/u;

/**
 * Makes a document of a text that was sent in.
 *
 * @param longest the most UTF-16 code units that the text may have
 * @param now the time, in milliseconds since 1970
 * @returns the document, or everything that is wrong with what was sent
 */
export function readSubmission(
  { text, publisher, url, publishedAt }: Submission,
  longest: number,
  now: number,
): { readonly document: Document } | { readonly problems: readonly SubmissionProblem[] } {
  const problems: SubmissionProblem[] = [];
  const check = (fine: boolean, code: SubmissionProblemCode, field: keyof Submission, message: string) => {
    if (!fine) problems.push({ code, field, message });
  };
  check(text.trim() !== '', 'TEXT_EMPTY', 'text', 'The text is empty; send the words of an article.');
  check(
    text.length <= longest,
    'TEXT_TOO_LONG',
    'text',
    `The text has ${text.length} characters, and ${longest} is the limit; send it in parts, each of whole articles.`,
  );
  const odd = text.search(NOT_PLAIN);
  check(
    odd < 0,
    'TEXT_NOT_PLAIN',
    'text',
    `The text has a control character at ${odd}, which no text is printed with; send plain text.`,
  );
  check(
    publisher === null || (publisher.trim() !== '' && publisher.length <= LONGEST_PUBLISHER && !/\p{Cc}/u.test(publisher)),
    'PUBLISHER_INVALID',
    'publisher',
    `The publisher is no name on one line of at most ${LONGEST_PUBLISHER} characters; mend it, or leave it out.`,
  );
  check(
    url === null || (URL_FORM.safeParse(url).success && !/\p{Cc}/u.test(url)),
    'URL_INVALID',
    'url',
    `The url is no http or https address of at most ${LONGEST_URL} characters; mend it, or leave it out.`,
  );
  const time = publishedAt === null || TIME_FORM.safeParse(publishedAt).success;
  check(
    time,
    'PUBLISHED_AT_INVALID',
    'publishedAt',
    'The publishedAt is no ISO 8601 date or time; write it like 2026-05-03 or 2026-05-03T14:30:00Z, or leave it out.',
  );
  check(
    !time || publishedAt === null || Date.parse(publishedAt) <= now + AHEAD,
    'PUBLISHED_AT_IN_FUTURE',
    'publishedAt',
    'The publishedAt is more than a day ahead of now; mend it, or leave it out.',
  );
  if (problems.length > 0) return { problems };
  const name = publisher === null ? null : storableText(publisher.trim());
  const address = url === null ? null : storableText(url);
  const document = {
    id: 'ingest',
    text: cleanText(text),
    file: 'ingest',
    line: null,
    publisher: name,
    url: address,
    publishedAt,
  };
  return { document };
}
