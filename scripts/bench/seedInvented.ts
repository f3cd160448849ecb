import { openMigratedStore } from '#cli/openMigratedStore.ts';
import type { Intake } from '#intake/document.ts';
import { type SeedOptions, seed } from '#seeding/seed.ts';
import { inventArticles } from './inventArticles.ts';

/**
 * Seeds invented articles.
 *
 * @param database made where it is not there
 * @param numbers that of the first article, and that behind the last: the article of a number is always the same
 * @returns articles a second
 */
export async function seedInvented(
  database: string,
  [first, end]: readonly [number, number],
  options: SeedOptions = {},
): Promise<number> {
  const store = await openMigratedStore(database);
  try {
    const start = performance.now();
    const { articles } = await seed(store, comeIn(first, end), options);
    return articles / ((performance.now() - start) / 1000);
  } finally {
    await store.close();
  }
}

async function* comeIn(first: number, end: number): AsyncGenerator<Intake> {
  for (const document of inventArticles(end - first, first)) yield { document };
}
