import { readSettings } from '#settings.ts';
import { migrate } from '#store/migrate.ts';
import { shownUrl } from '#store/shownUrl.ts';
import { makeDefaultFolder } from './makeDefaultFolder.ts';
import { openMigratedStore } from './openMigratedStore.ts';

/** Brings the tables of the database, and the index of its words, up to date and says what was done. */
export async function migrateDatabase(): Promise<void> {
  const { databaseUrl } = readSettings(process.env);
  makeDefaultFolder(databaseUrl);
  const applied = await migrate(databaseUrl);
  const store = await openMigratedStore(databaseUrl);
  await store.close();
  const shown = shownUrl(databaseUrl);
  console.log(applied.length === 0 ? `The database ${shown} is up to date.` : `Applied to ${shown}: ${applied.join(', ')}.`);
}
