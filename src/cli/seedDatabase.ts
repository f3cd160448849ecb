import type { SeedSummary } from '#seeding/seed.ts';
import { readSettings } from '#settings.ts';
import { reset } from '#store/reset.ts';
import { shownUrl } from '#store/shownUrl.ts';
import { CommandError } from './commandError.ts';
import { confirm } from './confirm.ts';
import { openMigratedStore } from './openMigratedStore.ts';
import { samples } from './samples.ts';
import { seedPaths } from './seedPaths.ts';
import { table } from './table.ts';

/** How `seed` was asked for. */
export interface SeedCommandOptions {
  /** Empty the database first. */
  readonly reset?: boolean;
  /** Do not ask before that. */
  readonly yes?: boolean;
}

/**
 * Reads files into the database and prints what came of it.
 *
 * @param paths files and folders; none stands for the bundled samples
 * @returns how many files or lines failed
 * @throws CommandError where the database should be emptied and nobody said yes
 */
export async function seedDatabase(paths: readonly string[], options: SeedCommandOptions): Promise<number> {
  const { databaseUrl } = readSettings(process.env);
  if (options.reset && !options.yes) await ask(databaseUrl);
  const store = await openMigratedStore(databaseUrl);
  try {
    if (options.reset) await reset(store);
    const summary = await seedPaths(store, paths.length > 0 ? paths : [samples]);
    console.log(describe(summary));
    return summary.failed.length;
  } finally {
    await store.close();
  }
}

async function ask(databaseUrl: string): Promise<void> {
  if (!process.stdin.isTTY)
    throw new CommandError('--reset empties the database, and nobody can be asked here: add --yes if you mean it.');
  const yes = await confirm(`Empty the database ${shownUrl(databaseUrl)}, with everything in it?`);
  if (!yes) throw new CommandError('Nothing was changed, for you did not say yes.');
}

function describe(summary: SeedSummary): string {
  const counts = table([
    ['articles', summary.articles],
    ['quotes', summary.quotes],
    ['speakers', summary.speakers],
    ['denials', summary.denials],
    ['already there', summary.alreadyThere],
    ['failed', summary.failed.length],
  ]);
  // Most reasons name the file already.
  const failures = summary.failed.map(({ file, reason }) => `  ${reason.includes(file) ? reason : `${file}: ${reason}`}`);
  return [counts, ...failures].join('\n');
}
