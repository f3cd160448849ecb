import { storableText } from '#text/storableText.ts';

/** A value as it could stand in the database: what is asked for goes the way that stored texts went, on which no NUL is left, which PostgreSQL would refuse. */
export function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  return Array.isArray(value) ? value.map(storableValue) : value;
}
