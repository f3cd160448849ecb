/**
 * Replaces NUL and lone surrogates by U+FFFD, one for one, so that every offset stays where it is.
 * SQLite cuts a text at a NUL, PostgreSQL refuses it, and UTF-8 has no form for half a surrogate pair.
 *
 * @param text any text, in any length
 */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
