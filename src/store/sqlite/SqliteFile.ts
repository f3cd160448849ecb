import { statSync } from 'node:fs';
import Database from 'libsql';

/** What SQLite says of a file that it does not find. */
const CANNOT_OPEN = { code: 'SQLITE_CANTOPEN', rawCode: 14 };

/** Which file is opened, and how. */
export interface SqliteFileSettings {
  /** Of the file, which is made if it is not there. */
  readonly path: string;
  /** Milliseconds that a single statement waits for a lock, holding up the process. */
  readonly timeout: number;
  /** PRAGMAs of each connection. */
  readonly pragmas?: string;
}

/**
 * An open SQLite file that stays the one at its path.
 *
 * Who has opened a file keeps it when it is taken away, and when another is put in its place: readers would go on to read what nobody else sees, and what is
 * written would be lost.
 */
export class SqliteFile {
  readonly #settings: SqliteFileSettings;
  #database: Database.Database;
  /** Undefined for a file that was taken away at once: a lock's. */
  #identity: string | undefined;
  #looked: number;

  constructor(settings: SqliteFileSettings) {
    this.#settings = settings;
    this.#database = open(settings);
    this.#identity = identityOf(settings.path);
    this.#looked = performance.now();
  }

  get database(): Database.Database {
    return this.#database;
  }

  /**
   * Looks at whether the file is still there, and opens the one that is there now where it is another.
   *
   * @param every milliseconds for which a look is good
   * @returns whether another was opened, for which statements are to be prepared anew
   * @throws Error as SQLite's where there is none
   */
  follow(every: number): boolean {
    const now = performance.now();
    if (now - this.#looked < every) return false;
    const identity = identityOf(this.#settings.path);
    if (identity === undefined) throw Object.assign(new Error(`The file ${this.#settings.path} is gone.`), CANNOT_OPEN);
    this.#looked = now;
    if (identity === this.#identity) return false;
    const database = open(this.#settings);
    this.close();
    this.#database = database;
    this.#identity = identity;
    return true;
  }

  close(): void {
    if (this.#database.open) this.#database.close();
  }
}

function open({ path, timeout, pragmas = '' }: SqliteFileSettings): Database.Database {
  const database = new Database(path, { timeout });
  try {
    database.exec(pragmas);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** What tells a file from another at the same path; undefined where there is none. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}
