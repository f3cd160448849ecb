import type pg from 'pg';
import type { Prisma } from '#store/generated/client.ts';
import type { Reader } from '#store/read/reader.ts';
import { storableValue } from '#store/read/storableValue.ts';
import { Statements } from '#store/Statements.ts';
import { valueParsers } from './valueParsers.ts';

/** A connection that prepared so many statements is closed: its server keeps each of them until then. */
const MOST_STATEMENTS = 900;

/** A statement that is to be sent, and who waits for its rows. */
interface Asked {
  readonly query: pg.QueryConfig & { readonly name: string };
  readonly answer: (rows: unknown[]) => void;
  readonly fail: (error: unknown) => void;
}

/** Reads from a PostgreSQL server over a pool of connections, each of which prepares a statement when it meets it first. */
export class PostgresqlReader implements Reader {
  readonly engine = 'postgresql';
  readonly #pool: pg.Pool;
  readonly #names = new Statements(MOST_STATEMENTS, () => this.#nextName());
  readonly #prepared = new WeakMap<pg.PoolClient, Set<string>>();
  readonly #asked: Asked[] = [];
  #named = 0;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  query<Row>({ text, values }: Prisma.Sql): Promise<Row[]> {
    const query = { name: this.#names.get(text), text, values: values.map(toSql), types: valueParsers };
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
    let isGood = this.#countPrepared(client, asked) < MOST_STATEMENTS;
    const { stream } = client.connection;
    stream.cork();
    const answers = asked.map(({ query, answer, fail }) =>
      client.query(query).then(
        ({ rows }) => answer(rows),
        (error: unknown) => {
          isGood = false;
          fail(error);
        },
      ),
    );
    stream.uncork();
    await Promise.all(answers);
    client.release(!isGood);
  }

  #nextName(): string {
    this.#named += 1;
    return `sayso${this.#named}`;
  }

  /** The connection that takes the place of one that was closed prepares what is asked for again. */
  #countPrepared(client: pg.PoolClient, asked: readonly Asked[]): number {
    const prepared = this.#prepared.get(client) ?? new Set();
    this.#prepared.set(client, prepared);
    for (const { query } of asked) prepared.add(query.name);
    return prepared.size;
  }
}

/** The driver would print a time in the zone of this machine. */
function toSql(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : storableValue(value);
}
