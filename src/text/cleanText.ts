import { storableText } from './storableText.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Makes the text of a file one that the rest of Sayso can count in: line ends become `\n`, a byte order mark goes, and what no
 * database keeps becomes U+FFFD (see `storableText`). It comes before any offset is worked out, so offsets never move afterwards.
 *
 * @param text the text as decoded from a file
 */
export function cleanText(text: string): string {
  const withoutMark = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  return storableText(withoutMark.replace(/\r\n?/g, '\n'));
}
