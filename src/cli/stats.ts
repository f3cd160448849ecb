import { existsSync } from 'node:fs';
import { readSettings } from '#settings.ts';
import { engineOf } from '#store/engineOf.ts';
import { readStats } from '#store/read/readStats.ts';
import { sqlitePath } from '#store/sqlite/sqlitePath.ts';
import { CommandError } from './commandError.ts';
import { openMigratedStore } from './openMigratedStore.ts';
import { table } from './table.ts';

/**
 * Prints how many records of each type the database holds.
 *
 * @throws CommandError where there is no database: counting makes none
 */
export async function stats(): Promise<void> {
  const { databaseUrl } = readSettings(process.env);
  if (engineOf(databaseUrl) === 'sqlite' && !existsSync(sqlitePath(databaseUrl)))
    throw new CommandError(
      `There is no database at ${databaseUrl} yet: make it by seed, or set DATABASE_URL to one that is there.`,
    );
  const store = await openMigratedStore(databaseUrl);
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
