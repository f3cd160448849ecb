/** Prepared statements kept; the graph and the writer together use fewer. */
const KEPT = 500;

/** The prepared statements of a connection, by their text: those that were used last are kept. */
export class Statements<Prepared> {
  readonly #prepare: (sql: string) => Prepared;
  readonly #kept = new Map<string, Prepared>();

  /** @param prepare prepares a statement that is not kept */
  constructor(prepare: (sql: string) => Prepared) {
    this.#prepare = prepare;
  }

  get(sql: string): Prepared {
    const kept = this.#kept.get(sql);
    const statement = kept ?? this.#prepare(sql);
    // A map keeps the order of insertion, so that the first is always the one that was not used for longest.
    if (kept !== undefined) this.#kept.delete(sql);
    this.#kept.set(sql, statement);
    if (this.#kept.size > KEPT) this.drop(this.#kept.keys().next().value ?? '');
    return statement;
  }

  /** Forgets a statement, for one that failed may be half-way. */
  drop(sql: string): void {
    this.#kept.delete(sql);
  }

  clear(): void {
    this.#kept.clear();
  }
}
