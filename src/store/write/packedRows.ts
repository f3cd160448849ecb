import type { Value } from './transaction.ts';

/**
 * Rows of one table in one list of values, those of a row behind those of the row before. They come from the thread that reads in half the time that as many
 * objects take, and go into a statement as they are.
 */
export interface PackedRows {
  /** Empty where there are no rows. */
  readonly columns: readonly string[];
  readonly values: readonly Value[];
}

/**
 * @param rows every one has the same columns, in the same order
 * @param age what stands in a last column of that name, if given
 */
export function packRows<Row extends Record<keyof Row, Value>>(rows: readonly Row[], age?: number): PackedRows {
  const [first] = rows;
  if (first === undefined) return { columns: [], values: [] };
  const columns = Object.keys(first) as (keyof Row & string)[];
  const values: Value[] = [];
  for (const row of rows) {
    for (const column of columns) values.push(row[column]);
    if (age !== undefined) values.push(age);
  }
  return { columns: age === undefined ? columns : [...columns, 'age'], values };
}

/** The rows as objects. */
export function unpackRows({ columns, values }: PackedRows): Record<string, Value>[] {
  return Array.from({ length: countRows({ columns, values }) }, (_, row) =>
    Object.fromEntries(columns.map((column, index) => [column, values[row * columns.length + index] ?? null])),
  );
}

export function countRows({ columns, values }: PackedRows): number {
  return values.length === 0 ? 0 : values.length / columns.length;
}

/** The values of one column, row by row. */
export function columnOf({ columns, values }: PackedRows, column: string): Value[] {
  const place = columns.indexOf(column);
  return values.filter((_, index) => index % columns.length === place);
}

/** The same rows with another value in one column. */
export function withColumn({ columns, values }: PackedRows, column: string, value: Value): PackedRows {
  const place = columns.indexOf(column);
  return { columns, values: values.map((old, index) => (index % columns.length === place ? value : old)) };
}
