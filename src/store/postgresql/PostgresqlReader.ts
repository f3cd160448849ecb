import type pg from 'pg';
import type { Prisma } from '#store/generated/client.ts';
import type { Reader } from '#store/read/reader.ts';
import { valueParsers } from './valueParsers.ts';

/** Statements that are prepared at most. A connection keeps those that it prepared, so that none may come without end. */
const MOST_NAMES = 1_000;

/** Reads from a PostgreSQL server over a pool of connections, each of which prepares a statement when it meets it first. */
export class PostgresqlReader implements Reader {
  readonly engine = 'postgresql';
  readonly #pool: pg.Pool;
  readonly #names = new Map<string, string>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async query<Row>(sql: Prisma.Sql): Promise<Row[]> {
    const { text } = sql;
    const name = this.#nameOf(text);
    const asked: pg.QueryConfig = {
      text,
      values: sql.values.map(toSql),
      types: valueParsers,
      ...(name !== undefined && { name }),
    };
    const { rows } = await this.#pool.query<Row & pg.QueryResultRow>(asked);
    return rows;
  }

  /** The loaders' statements are few and come early; when all names are given, what is asked for once in a blue moon runs without. */
  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MOST_NAMES) return known;
    const name = `sayso${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}

/** The driver would print a time in the zone of this machine. */
function toSql(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
