/** Prepared statements by their text: those that were used last are kept. Filters combine freely, so that there is no end of texts. */
export class Statements<Prepared> {
  readonly #most: number;
  readonly #prepare: (sql: string) => Prepared;
  readonly #kept = new Map<string, Prepared>();

  /**
   * @param most how many are kept
   * @param prepare prepares a statement that is not kept
   */
  constructor(most: number, prepare: (sql: string) => Prepared) {
    this.#most = most;
    this.#prepare = prepare;
  }

  get(sql: string): Prepared {
    const kept = this.#kept.get(sql);
    const statement = kept ?? this.#prepare(sql);
    // A map keeps the order of insertion, so that the first is always the one that was not used for longest.
    if (kept !== undefined) this.#kept.delete(sql);
    this.#kept.set(sql, statement);
    if (this.#kept.size > this.#most) this.drop(this.#kept.keys().next().value ?? '');
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
