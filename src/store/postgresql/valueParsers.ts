import pg from 'pg';
import { timestampOf } from '#store/read/timestampOf.ts';

const { builtins, getTypeParser } = pg.types;

/** How what PostgreSQL prints becomes values, where `Reader` wants others than its driver makes of it; all else is left to the driver. */
const PARSERS: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  // Counts and sums, which stay far below what a number holds.
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
  [builtins.TIMESTAMP, timestampOf],
  // SQLite prints it, too.
  [builtins.JSON, String],
]);

/** The parsers, as the driver takes them with a statement, so that those of other users of the driver stay as they are. */
export const valueParsers: pg.CustomTypesConfig = {
  getTypeParser: (type, format) => PARSERS.get(type) ?? getTypeParser(type, format),
};
