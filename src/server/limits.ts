/** What one request may ask for at most. The longest of the example queries needs about a third of each that has no other word on it. */
export const LIMITS = {
  /** Bytes of a request's body. */
  body: 256 * 1024,
  /** Words and signs of a document. */
  tokens: 4_000,
  /** Fields within fields. */
  depth: 16,
  /** Values that an answer could hold, as `costOf` counts them: each of the examples needs less than a fiftieth. */
  cost: 300_000,
  /** Fields that are counted for that, each fragment anew wherever it is spread. */
  countedFields: 10_000,
  /** Milliseconds in which a request must have arrived. */
  arrival: 30_000,
  /** Milliseconds that requests under way have for ending, once the server is told to stop. */
  ending: 10_000,
} as const;
