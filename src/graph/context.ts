import type { Document } from '#intake/document.ts';
import type { Extracted } from '#seeding/extracted.ts';
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
    /** Reads a document without keeping other requests waiting; never rejects. */
    readonly extract: (document: Document) => Promise<Extracted>;
    /** The most UTF-16 code units that a text may have. */
    readonly maxText: number;
  };
  /** Names the request in the log and in its errors. */
  readonly requestId: string;
}
