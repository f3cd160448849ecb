import pg from 'pg';
import type { Timestamp } from '#store/read/reader.ts';

const { builtins, getTypeParser } = pg.types;

/** How what PostgreSQL prints becomes values, where `Reader` wants others than its driver makes of it; all else is left to the driver. */
const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  // Counts and sums, which stay far below what a number holds.
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
  [builtins.TIMESTAMP, parseTimestamp],
]);

/** The parsers, as the driver takes them with a statement, so that those of other users of the driver stay as they are. */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => PARSERS.get(type) ?? getTypeParser(type, format),
};

/** @param text such as `2031-05-04 08:00:00.5`, in UTC */
function parseTimestamp(text: string): Timestamp {
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20).padEnd(3, '0')}+00:00`;
}
