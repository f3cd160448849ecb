import type Database from 'libsql';
import type { Prisma } from '#store/generated/client.ts';
import type { Reader } from '#store/read/reader.ts';
import { storableValue } from '#store/read/storableValue.ts';
import { Statements } from '#store/Statements.ts';
import { textForSqlite, valueForSqlite } from './forSqlite.ts';
import { SqliteFile } from './SqliteFile.ts';

/** Milliseconds. A reader is hardly ever kept waiting in WAL mode. */
const TIMEOUT = 5_000;
/** Milliseconds for which the file is taken to be the same: looking at it takes about as long as a short statement. */
const LOOK = 100;

/** Prepared statements kept: as many as it uses, and more. */
const MOST_STATEMENTS = 500;
// What is read over and over are the inner pages of indexes: 64 MB of them stay in memory.
const PRAGMAS = 'PRAGMA query_only = ON; PRAGMA cache_size = -65536';

interface Prepared {
  readonly statement: Database.Statement;
  /** What SQLite is sent. */
  readonly sent: string;
  /** The columns that the schema calls boolean, which SQLite keeps as 0 and 1. */
  readonly booleans: readonly string[];
}

/** Reads from a SQLite file over a connection of its own, which cannot write. */
export class SqliteReader implements Reader {
  readonly engine = 'sqlite';
  readonly #file: SqliteFile;
  readonly #statements: Statements<Prepared>;
  readonly #onStatement: ((sql: string) => void) | undefined;

  /**
   * @param path of the file, which is there
   * @param onStatement told the SQL of every statement before it runs
   */
  constructor(path: string, onStatement?: (sql: string) => void) {
    this.#file = new SqliteFile({ path, timeout: TIMEOUT, pragmas: PRAGMAS });
    this.#statements = new Statements(MOST_STATEMENTS, (sql) => this.#prepare(sql));
    this.#onStatement = onStatement;
  }

  async query<Row>(sql: Prisma.Sql): Promise<Row[]> {
    if (this.#file.follow(LOOK)) this.#statements.clear();
    const text = sql.sql;
    const { statement, sent, booleans } = this.#statements.get(text);
    this.#onStatement?.(sent);
    try {
      // Reads to the end, so that the statement lets go of what it read from, and can be run again.
      const rows = statement.all(sql.values.map((value) => valueForSqlite(storableValue(value)))) as Record<string, unknown>[];
      for (const column of booleans) for (const row of rows) if (row[column] !== null) row[column] = row[column] !== 0;
      return rows as Row[];
    } catch (error) {
      this.#statements.drop(text);
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#file.close();
  }

  #prepare(sql: string): Prepared {
    const sent = textForSqlite(sql);
    const statement = this.#file.database.prepare(sent);
    const booleans = statement.columns().flatMap(({ name, type }) => (type === 'BOOLEAN' ? [name] : []));
    return { statement, sent, booleans };
  }
}
