import type pg from 'pg';
import { valueParsers } from './valueParsers.ts';

/** A statement by the name under which a connection prepares it, with its values as PostgreSQL reads them from text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly (string | null)[];
}

/** A column of what a statement answers. */
interface Column {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

/** The statements that a connection has prepared, by their names, with the columns of their answers. */
export type Prepared = Map<string, readonly Column[]>;

type Row = Record<string, unknown>;

/** How a batch ended. */
export interface Answers {
  /** The rows of the statements that were answered: of the first ones, where one failed. */
  readonly rows: readonly Row[][];
  /** Why the next one failed; those behind it were not run. */
  readonly error?: unknown;
}

/**
 * Statements that are sent as one message and answered as one: for most statements, to wake the server and to be woken by it takes longer
 * than its own work. In the terms of PostgreSQL's extended query protocol: Bind and Execute for each, and one Sync behind all.
 *
 * It is one of the queries of its own kind that the driver lets a client run (`submit`, and what follows of it).
 */
export class StatementBatch {
  readonly #statements: readonly Statement[];
  readonly #prepared: Prepared;
  readonly #rows: Row[][] = [];
  #columns: readonly Column[] = [];
  #current: Row[] = [];
  /** Told the end, once; the driver puts its own before it, which stops its clock. */
  callback: (error: unknown) => void;

  private constructor(statements: readonly Statement[], prepared: Prepared, callback: StatementBatch['callback']) {
    this.#statements = statements;
    this.#prepared = prepared;
    this.callback = callback;
  }

  /**
   * Runs statements on a connection that runs nothing else. Where one fails, the connection does not know any more what is prepared on it.
   *
   * @param prepared what is prepared on the connection: what these statements add is put into it
   */
  static run(client: pg.ClientBase, statements: readonly Statement[], prepared: Prepared): Promise<Answers> {
    return new Promise((resolve) => {
      const end = (error: unknown) => resolve({ rows: batch.#rows, ...(error != null && { error }) });
      const batch = new StatementBatch(statements, prepared, end);
      try {
        client.query(batch);
      } catch (error) {
        end(error);
      }
    });
  }

  submit(connection: pg.Connection): void {
    connection.stream.cork();
    for (const { name, text, values } of this.#statements) {
      const isNew = !this.#prepared.has(name);
      if (isNew) {
        connection.parse({ name, text, types: [] }, true);
        this.#prepared.set(name, []);
      }
      connection.bind({ portal: '', statement: name, values: [...values], valueMapper: (value) => value }, true);
      // The columns stay the same for as long as the statement is prepared.
      if (isNew) connection.describe({ type: 'P', name: '' }, true);
      connection.execute({ portal: '', rows: '' }, true);
    }
    connection.sync();
    connection.stream.uncork();
  }

  handleRowDescription({ fields }: { readonly fields: readonly pg.FieldDef[] }): void {
    this.#prepared.set(
      this.#name,
      fields.map(({ name, dataTypeID }) => ({ name, parse: valueParsers.getTypeParser(dataTypeID, 'text') })),
    );
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#current.length === 0) this.#columns = this.#prepared.get(this.#name) ?? [];
    const row: Row = {};
    for (let i = 0; i < this.#columns.length; i += 1) {
      const { name, parse } = this.#columns[i] as Column;
      const text = fields[i];
      row[name] = text == null ? null : parse(text);
    }
    this.#current.push(row);
  }

  handleCommandComplete(): void {
    this.#rows.push(this.#current);
    this.#current = [];
  }

  handleReadyForQuery(): void {
    this.callback(null);
  }

  handleError(error: unknown): void {
    this.callback(error);
  }

  get #name(): string {
    return this.#statements[this.#rows.length]?.name ?? '';
  }
}
