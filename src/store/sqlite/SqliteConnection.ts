import { setTimeout as delay } from 'node:timers/promises';
import type Database from 'libsql';
import { Statements } from '#store/Statements.ts';
import { SqliteFile, type SqliteFileSettings } from './SqliteFile.ts';

/** Prepared statements kept: as many as it uses, and more. */
const MOST_STATEMENTS = 500;
/** The primary code of SQLite for "another connection holds the lock". */
const BUSY = 5;
/** Milliseconds that a transaction waits for another process to finish writing. */
const PATIENCE = 30_000;

export interface SqliteConnectionSettings extends SqliteFileSettings {
  /** Whether it goes over to another file that is put in the place of the one that it opened, and fails where there is none. */
  readonly follows?: boolean;
  /** Milliseconds that a transaction waits for its turn, if not for the usual time. */
  readonly patience?: number;
  /** Told the SQL of every statement before it runs. */
  readonly onStatement?: ((sql: string) => void) | undefined;
}

interface Request {
  readonly sql: string;
  readonly args: readonly unknown[];
}

interface Result {
  readonly columns: string[];
  readonly columnTypes: string[];
  readonly rows: unknown[][];
  readonly rowsAffected: number;
}

/**
 * One connection to a SQLite file, with the methods that Prisma's libSQL adapter calls on its client.
 *
 * The client that the adapter brings along opens a new connection after each transaction, which leaks the old one and loses its
 * settings, and begins transactions that fail as soon as two processes write. Here a transaction runs on this one connection,
 * and takes the write lock when it begins, waiting its turn without holding up the process.
 */
export class SqliteConnection {
  readonly #file: SqliteFile;
  readonly #follows: boolean;
  readonly #patience: number;
  readonly #statements = new Statements(MOST_STATEMENTS, (sql) => this.#prepare(sql));
  readonly #onStatement: ((sql: string) => void) | undefined;
  #underWay: symbol | null = null;

  constructor({ follows = false, patience = PATIENCE, onStatement, ...file }: SqliteConnectionSettings) {
    this.#file = new SqliteFile(file);
    this.#follows = follows;
    this.#patience = patience;
    this.#onStatement = onStatement;
  }

  get #database(): Database.Database {
    return this.#file.database;
  }

  async execute({ sql, args }: Request): Promise<Result> {
    return this.run({ sql, args: args.map(toSql) });
  }

  /** Like `execute`, with values as SQLite has them. */
  run({ sql, args }: Request): Result {
    this.#follow();
    this.#onStatement?.(sql);
    const statement = this.#statements.get(sql);
    try {
      if (!statement.reader) {
        return { columns: [], columnTypes: [], rows: [], rowsAffected: statement.run(args).changes };
      }
      const columns = statement.columns();
      return {
        columns: columns.map((column) => column.name),
        columnTypes: columns.map((column) => column.type ?? ''),
        rows: statement.all(args).map(readRow),
        rowsAffected: 0,
      };
    } catch (error) {
      this.#statements.drop(sql);
      throw error;
    }
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#onStatement?.(sql);
    try {
      this.#database.exec(sql);
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Names the transaction that is under way; null where none is. */
  get underWay(): symbol | null {
    return this.#underWay;
  }

  /** The adapter sends nothing else over this connection until it has committed or rolled back. */
  async transaction() {
    await this.#begin();
    this.#underWay = Symbol('transaction');
    return {
      execute: (request: Request) => this.execute(request),
      commit: async () => {
        this.#underWay = null;
        this.#control('COMMIT');
      },
      rollback: async () => {
        this.#underWay = null;
        // SQLite itself rolls back on some errors, a full disk for one.
        if (this.#database.inTransaction) this.#control('ROLLBACK');
      },
    };
  }

  close(): void {
    this.#statements.clear();
    this.#file.close();
  }

  #follow(): void {
    if (this.#follows && !this.#database.inTransaction && this.#file.follow(0)) this.#statements.clear();
  }

  async #begin(): Promise<void> {
    const deadline = Date.now() + this.#patience;
    for (;;) {
      try {
        this.#follow();
        this.#control('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw error;
        await delay(1 + Math.random() * 10);
      }
    }
  }

  /** Not as a prepared statement: one that finds the database busy stays under way, and then nothing can be committed. */
  #control(sql: string): void {
    this.#onStatement?.(sql);
    this.#database.exec(sql);
  }

  #prepare(sql: string): Database.Statement {
    const statement = this.#database.prepare(sql);
    if (statement.reader) statement.raw(true);
    return statement;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'rawCode' in error && typeof error.rawCode === 'number' && (error.rawCode & 0xff) === BUSY;
}

function toSql(value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.valueOf();
  return value;
}

/** The adapter takes bytes as an ArrayBuffer; the database has none, its migration records neither. */
function readRow(row: unknown): unknown[] {
  if (!Array.isArray(row)) throw new TypeError('libSQL gave a row that is not a list.');
  return row;
}
