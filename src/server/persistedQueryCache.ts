import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import type { PersistedDocuments } from './readPersistedDocuments.ts';

/** UTF-16 code units of texts that clients may leave with the server; what was not asked for longest goes first. */
const MOST_TEXT = 8 * 1024 * 1024;
/** What Apollo puts before the hash of a text. */
const PREFIX = 'apq:';

/** Keeps the texts that clients ask for by their hash: the given ones for good, those of automatic persisted queries while there is room. */
export function persistedQueryCache(documents: PersistedDocuments): KeyValueCache<string> {
  const automatic = new InMemoryLRUCache<string>({ maxSize: MOST_TEXT });
  return {
    get: async (key) => documents.get(key.slice(PREFIX.length)) ?? automatic.get(key),
    set: (key, text, options) => automatic.set(key, text, options),
    delete: (key) => automatic.delete(key),
  };
}
