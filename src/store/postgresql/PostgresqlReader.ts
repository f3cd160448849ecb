import type pg from 'pg';
import type { Prisma } from '#store/generated/client.ts';
import type { Reader } from '#store/read/reader.ts';
import { Statements } from '#store/Statements.ts';
import { parameterOf } from './parameterOf.ts';
import { type Prepared, type Statement, StatementBatch } from './StatementBatch.ts';

/** A connection that prepared so many statements is closed: its server keeps each of them until then. */
const MOST_STATEMENTS = 900;

/** A statement that is to be sent, and who waits for its rows. */
interface Asked extends Statement {
  readonly answer: (rows: unknown[]) => void;
  readonly fail: (error: unknown) => void;
}

/** Reads from a PostgreSQL server over a pool of connections, each of which prepares a statement when it meets it first. */
export class PostgresqlReader implements Reader {
  readonly engine = 'postgresql';
  readonly #pool: pg.Pool;
  readonly #onStatement: ((sql: string) => void) | undefined;
  readonly #names = new Statements(MOST_STATEMENTS, () => this.#nextName());
  readonly #preparedOn = new WeakMap<pg.PoolClient, Prepared>();
  readonly #waiting: Asked[] = [];
  #named = 0;

  /**
   * @param pool whose connections nobody else uses
   * @param onStatement told the SQL of every statement before it runs
   */
  constructor(pool: pg.Pool, onStatement?: (sql: string) => void) {
    this.#pool = pool;
    this.#onStatement = onStatement;
  }

  query<Row>(sql: Prisma.Sql): Promise<Row[]> {
    return this.#ask(sql, this.#waiting);
  }

  apart(): Reader {
    const waiting: Asked[] = [];
    return { engine: this.engine, query: (sql) => this.#ask(sql, waiting) };
  }

  /** What is asked for at one time, by one who asks, is sent at one time. */
  #ask<Row>({ text, values }: Prisma.Sql, waiting: Asked[]): Promise<Row[]> {
    this.#onStatement?.(text);
    const statement = { name: this.#names.get(text), text, values: values.map(parameterOf) };
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) process.nextTick(() => void this.#send(waiting.splice(0)));
      waiting.push({ ...statement, answer: (rows) => resolve(rows as Row[]), fail: reject });
    });
  }

  async #send(asked: readonly Asked[]): Promise<void> {
    let client: pg.PoolClient;
    try {
      client = await this.#pool.connect();
    } catch (error) {
      for (const { fail } of asked) fail(error);
      return;
    }
    const prepared = this.#preparedOn.get(client) ?? new Map();
    this.#preparedOn.set(client, prepared);
    const { rows, error } = await StatementBatch.run(client, asked, prepared);
    client.release(error !== undefined || prepared.size >= MOST_STATEMENTS);
    for (const [index, found] of rows.entries()) asked[index]?.answer(found);
    if (error === undefined) return;
    const [failed, ...others] = asked.slice(rows.length);
    failed?.fail(error);
    // They are none of it.
    if (others.length > 0) await this.#send(others);
  }

  #nextName(): string {
    this.#named += 1;
    return `sayso${this.#named}`;
  }
}
