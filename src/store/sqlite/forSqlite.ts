/** A statement with lists of values (`oneOf`) as SQLite takes it: a list is one value, as JSON. */
export function textForSqlite(sql: string): string {
  return sql.replaceAll('= any(?)', 'in (select "value" from json_each(?))');
}

/** A value as Prisma's adapter for SQLite writes it. */
export function valueForSqlite(value: unknown): unknown {
  if (Array.isArray(value)) return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString().replace('Z', '+00:00');
  return value;
}
