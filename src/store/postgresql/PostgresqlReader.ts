import type pg from 'pg';
import type { Prisma } from '#store/generated/client.ts';
import type { Reader } from '#store/read/reader.ts';
import { storableValue } from '#store/read/storableValue.ts';
import { valueParsers } from './valueParsers.ts';

/** Statements that are prepared at most. A connection keeps those that it prepared, so that none may come without end. */
const MOST_NAMES = 1_000;

/** A statement that is to be sent, and who waits for its rows. */
interface Asked {
  readonly query: pg.QueryConfig;
  readonly answer: (rows: unknown[]) => void;
  readonly fail: (error: unknown) => void;
}

/** Reads from a PostgreSQL server over a pool of connections, each of which prepares a statement when it meets it first. */
export class PostgresqlReader implements Reader {
  readonly engine = 'postgresql';
  readonly #pool: pg.Pool;
  readonly #names = new Map<string, string>();
  readonly #asked: Asked[] = [];

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  query<Row>({ text, values }: Prisma.Sql): Promise<Row[]> {
    const name = this.#nameOf(text);
    const query = { text, values: values.map(toSql), types: valueParsers, ...(name !== undefined && { name }) };
    return new Promise((resolve, reject) => {
      if (this.#asked.length === 0) process.nextTick(() => this.#send(this.#asked.splice(0)));
      this.#asked.push({ query, answer: (rows) => resolve(rows as Row[]), fail: reject });
    });
  }

  /**
   * Sends what was asked for at one time as one message: for most statements, to write to the server and to wait for it takes longer than its
   * own work.
   */
  async #send(asked: readonly Asked[]): Promise<void> {
    let client: pg.PoolClient;
    try {
      client = await this.#pool.connect();
    } catch (error) {
      for (const { fail } of asked) fail(error);
      return;
    }
    const { stream } = client.connection;
    stream.cork();
    const answers = asked.map(({ query, answer, fail }) => client.query(query).then(({ rows }) => answer(rows), fail));
    stream.uncork();
    await Promise.all(answers);
    client.release();
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
  return value instanceof Date ? value.toISOString() : storableValue(value);
}
