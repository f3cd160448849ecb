import type { Store } from '#store/store.ts';
import type { Loaders } from './loaders.ts';

/** Whether a request may write: it may not where writing is switched off, or it does not bring the key. */
export type Access = 'granted' | 'refused' | 'disabled';

/** What every resolver of one request has at hand. */
export interface GraphContext {
  /** Made anew where something was written. */
  loaders: Loaders;
  readonly writer: {
    readonly access: Access;
    readonly store: Store;
    /** The most UTF-16 code units that a text may have. */
    readonly maxText: number;
  };
  /** Names the request in the log and in its errors. */
  readonly requestId: string;
}
