import { Prisma } from '#store/generated/client.ts';
import { groupRows } from './groupRows.ts';
import { oneOf } from './oneOf.ts';
import type { Reader } from './reader.ts';
import { timestampOf } from './timestampOf.ts';

/** Rows that belong to each row of another table, in an order: who speaks in each quote. */
export interface Related<Row> {
  /** What is read of each, by the names that the rows get. */
  readonly columns: Readonly<Record<string, Prisma.Sql>>;
  readonly from: Prisma.Sql;
  /** The column that says to which row of the other table it belongs. */
  readonly owner: Prisma.Sql;
  readonly order: Prisma.Sql;
  /** Never there: it ties the type of the rows to what is read. */
  readonly row?: Row;
}

/** Columns of a table by their names. */
export function namedColumns(table: string, names: Iterable<string>): Readonly<Record<string, Prisma.Sql>> {
  return Object.fromEntries([...names].map((name) => [name, Prisma.raw(`"${table}"."${name}"`)]));
}

/**
 * Reads what belongs to many rows in one statement.
 *
 * @param owners the ids of those rows
 * @returns one list an owner, in the order of `owners`; an empty one for whom nothing belongs to
 */
export async function readRelated<Row>(reader: Reader, related: Related<Row>, owners: readonly string[]): Promise<Row[][]> {
  const { columns, from, owner, order } = related;
  const selected = Prisma.join(
    Object.entries(columns).map(([name, column]) => Prisma.sql`${column} as ${Prisma.raw(`"${name}"`)}`),
  );
  const rows = await reader.query<Row & { readonly owner: string }>(Prisma.sql`
    select ${owner} as "owner", ${selected} from ${from} where ${oneOf(owner, owners)} order by ${owner}, ${order}`);
  return groupRows(owners, rows, (row) => row.owner);
}

/**
 * What belongs to one row as one value, to be read together with that row: a list of lists of values, as JSON, without the names that
 * `fromJson` gives them.
 *
 * @param id the column of that row's id
 */
export function asJson({ columns, from, owner, order }: Related<unknown>, id: Prisma.Sql): Prisma.Sql {
  const values = Prisma.join(Object.values(columns));
  return Prisma.sql`(select json_agg(json_build_array(${values}) order by ${order}) from ${from} where ${owner} = ${id})`;
}

/** Makes what reads such a value: the rows, as `readRelated` reads them. */
export function fromJson<Row>({ columns }: Related<Row>): (json: string | null) => Row[] {
  const names = Object.keys(columns);
  const readers = names.map(readerOf);
  return (json) => {
    if (json === null) return [];
    return (JSON.parse(json) as unknown[][]).map((values) => {
      const row: Record<string, unknown> = {};
      for (let i = 0; i < names.length; i += 1) row[names[i] as string] = readers[i]?.(values[i]) ?? values[i];
      return row as Row;
    });
  };
}

const BOOLEANS: ReadonlySet<string> = new Set(['inferred']);
const TIMES: ReadonlySet<string> = new Set(['publishedAt', 'addedAt']);

/** In JSON, SQLite has no booleans, and the two databases print times in ways of their own. */
function readerOf(name: string): ((value: unknown) => unknown) | null {
  if (BOOLEANS.has(name)) return (value) => value === true || value === 1;
  return TIMES.has(name) ? (value) => (typeof value === 'string' ? timestampOf(value) : value) : null;
}
