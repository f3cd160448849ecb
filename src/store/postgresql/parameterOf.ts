import { storableText } from '#text/storableText.ts';

/** Parts of a list that would else end the value that they stand in. */
const SPECIAL = /["\\]/g;

/**
 * A value as PostgreSQL reads it from text.
 *
 * @param value text, a number, a boolean, a time, null, or a list of texts or numbers
 */
export function parameterOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return storableText(value);
  // The driver would print a time in the zone of this machine.
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? `{${value.map(partOf).join(',')}}` : String(value);
}

function partOf(value: unknown): string {
  return typeof value === 'string' ? `"${storableText(value).replace(SPECIAL, '\\$&')}"` : String(value);
}
