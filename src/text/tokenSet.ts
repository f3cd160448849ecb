/** A set of tokens by their indices, for questions that are asked of every token of a text. */
export class TokenSet {
  readonly #in: Uint8Array;

  /** @param size how many tokens there are; what lies behind them is in no set */
  constructor(size: number) {
    this.#in = new Uint8Array(size);
  }

  add(token: number): void {
    this.#in[token] = 1;
  }

  has(token: number): boolean {
    return this.#in[token] === 1;
  }
}
