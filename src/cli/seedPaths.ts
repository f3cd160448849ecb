import { readDocuments } from '#intake/readDocuments.ts';
import { type SeedSummary, seed } from '#seeding/seed.ts';
import type { Store } from '#store/store.ts';
import { countFiles } from './countFiles.ts';
import { showBar } from './showBar.ts';
import { showLines } from './showLines.ts';

/**
 * Reads files into the database and shows the progress on standard error: a bar on a terminal, lines elsewhere.
 *
 * @param store open and migrated
 * @param paths files and folders; `-` is standard input
 */
export async function seedPaths(store: Store, paths: readonly string[]): Promise<SeedSummary> {
  const progress = process.stderr.isTTY ? showBar(process.stderr, await countFiles(paths)) : showLines(process.stderr);
  try {
    return await seed(store, readDocuments(paths), { onProgress: progress.report });
  } finally {
    progress.stop();
  }
}
