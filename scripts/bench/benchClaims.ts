import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMigratedStore } from '#cli/openMigratedStore.ts';
import { readWire } from '#read.ts';
import type { Store } from '#store/store.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { inventReports } from './inventReports.ts';
import { quantile } from './quantile.ts';

/** So many articles are timed at each size, and so many before them are not. */
const TIMED = 60;
const WARMING = 10;
const PER_ARTICLE = { fresh: 4, repeated: 4 };

/**
 * Measures what it costs to write one more article, with claims that are new and claims that were made before, beside ever more claims.
 *
 * @param sizes how many claims the database holds when it is measured, the smallest first
 */
export async function benchClaims(sizes: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-bench-'));
  const store = await openMigratedStore(`file:${join(folder, 'bench.db')}`);
  const invent = inventReports();
  const write = async (amounts: { fresh: number; repeated: number }): Promise<number> => {
    const text = invent(amounts);
    const reading = readWire(text);
    const start = performance.now();
    await writeDocument(
      store,
      { id: text.slice(0, 40), text, file: '', line: null, publisher: null, url: null, publishedAt: null },
      reading,
    );
    return performance.now() - start;
  };
  try {
    console.log('writing one more article of eight quotes, half of them claims made before:');
    let first: number | null = null;
    for (const size of sizes) {
      await fill(store, size, () => write({ fresh: 100, repeated: 0 }));
      const times: number[] = [];
      for (let article = 0; article < WARMING + TIMED; article += 1) {
        const time = await write(PER_ARTICLE);
        if (article >= WARMING) times.push(time);
      }
      const median = quantile(times, 0.5);
      first ??= median;
      console.log(`  beside ${size} claims ${median.toFixed(1)} ms, ${(median / first).toFixed(2)} times the first`);
    }
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

async function fill(store: Store, size: number, write: () => Promise<unknown>): Promise<void> {
  while ((await store.write.claim.count()) < size) await write();
}
