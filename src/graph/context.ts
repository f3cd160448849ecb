import type { Loaders } from './loaders.ts';

/** What every resolver of one request has at hand. */
export interface GraphContext {
  readonly loaders: Loaders;
  /** Names the request in the log and in its errors. */
  readonly requestId: string;
}
