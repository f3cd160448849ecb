/** A statement as SQLite takes it: a list of values (`oneOf`) is one value, as JSON, and what makes JSON goes by other names. */
export function textForSqlite(sql: string): string {
  return sql
    .replaceAll('= any(?)', 'in (select "value" from json_each(?))')
    .replaceAll('json_agg(', 'json_group_array(')
    .replaceAll('json_build_array(', 'json_array(');
}

/** A value as Prisma's adapter for SQLite writes it. */
export function valueForSqlite(value: unknown): unknown {
  if (Array.isArray(value)) return JSON.stringify(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString().replace('Z', '+00:00');
  return value;
}
