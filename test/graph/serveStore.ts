import { afterAll, beforeAll } from 'vitest';
import type { Store } from '#store/store.ts';
import type { RunningServer } from '../../src/server.ts';
import { serve } from './ask.ts';

/** A database, and a server of it, which are there while the tests of a file run. */
export interface Served {
  readonly store: Store;
  readonly url: string;
}

/**
 * Opens a database and serves it to the tests of a file. To be called once at the top of the file; what comes out is to be used within tests.
 *
 * @param open such as `openSampleStore` or `openSeededStore`
 */
export function serveStore(open: () => Promise<Store>): Served {
  let store: Store;
  let server: RunningServer;
  beforeAll(async () => {
    store = await open();
    server = await serve(store);
  });
  afterAll(async () => {
    await server?.close();
    await store?.close();
  });
  return {
    get store() {
      return store;
    },
    get url() {
      return server.url;
    },
  };
}
