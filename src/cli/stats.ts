import { readSettings } from '#settings.ts';
import { readStats } from '#store/read/readStats.ts';
import { openMigratedStore } from './openMigratedStore.ts';
import { table } from './table.ts';

/** Prints how many records of each type the database holds. */
export async function stats(): Promise<void> {
  const store = await openMigratedStore(readSettings(process.env).databaseUrl);
  try {
    const counts = await readStats(store.read);
    console.log(
      table([
        ['articles', counts.articles],
        ['quotes', counts.quotes],
        ['speakers', counts.speakers],
        ['sources', counts.sources],
        ['claims', counts.claims],
        ['denials', counts.denials],
      ]),
    );
  } finally {
    await store.close();
  }
}
