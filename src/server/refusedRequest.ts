/** What is told of a request that does not get as far as GraphQL. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** The most that may be asked for, where that is what is wrong. */
  readonly limit?: number;
}

/** Thrown where a request is refused before GraphQL. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly statusCode: number;
  readonly refusal: Refusal;

  /** @param statusCode from 400 to 499 */
  constructor(statusCode: number, refusal: Refusal) {
    super(refusal.message);
    this.statusCode = statusCode;
    this.refusal = refusal;
  }
}
