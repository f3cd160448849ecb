import { indexWords } from '#store/indexWords.ts';
import { migrate } from '#store/migrate.ts';
import { openStore } from '#store/openStore.ts';
import type { Store } from '#store/store.ts';
import { makeDefaultFolder } from './makeDefaultFolder.ts';

/**
 * Opens the database with its tables, and the index of its words, up to date; it is made if it is not there.
 *
 * @param url of the database, as the settings have it
 * @throws StoreError where it cannot be opened or migrated
 */
export async function openMigratedStore(url: string): Promise<Store> {
  makeDefaultFolder(url);
  await migrate(url);
  const store = await openStore({ url });
  await indexWords(store);
  return store;
}
