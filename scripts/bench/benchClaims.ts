import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMigratedStore } from '#cli/openMigratedStore.ts';
import { readWire } from '#read.ts';
import type { Store } from '#store/store.ts';
import { writeDocument } from '#store/writeDocument.ts';
import { type Amounts, inventReports } from './inventReports.ts';
import { quantile } from './quantile.ts';

/** So many articles are timed beside each number of claims, and so many before them are not. */
const TIMED = 100;
const WARMING = 10;
const PER_ARTICLE: Amounts = { fresh: 4, repeated: 4 };
const FILLING: Amounts = { fresh: 100, repeated: 0 };

/** A database with claims, and what writes one more article into it. */
interface Filled {
  readonly size: number;
  readonly store: Store;
  /** @returns the milliseconds that it took */
  readonly write: (amounts: Amounts) => Promise<number>;
  readonly times: number[];
}

/**
 * Measures what it costs to write one more article, with claims that are new and claims that were made before, beside more and more claims. The
 * databases take turns, so that whatever else the machine does slows all of them.
 *
 * @param sizes how many claims there are before, the smallest first
 */
export async function benchClaims(sizes: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-bench-'));
  const filled: Filled[] = [];
  try {
    for (const size of sizes) filled.push(await fill(`file:${join(folder, `${size}.db`)}`, size));
    for (let turn = 0; turn < WARMING + TIMED; turn += 1) {
      for (const { write, times } of filled) {
        const time = await write(PER_ARTICLE);
        if (turn >= WARMING) times.push(time);
      }
    }
  } finally {
    for (const { store } of filled) await store.close();
    await rm(folder, { recursive: true });
  }
  console.log('writing one more article of eight quotes, half of them claims made before:');
  const [first] = filled.map(({ times }) => quantile(times, 0.5));
  for (const { size, times } of filled) {
    const median = quantile(times, 0.5);
    console.log(
      `  beside ${size} claims ${median.toFixed(1)} ms, ${(median / (first ?? median)).toFixed(2)} times as long as beside ${sizes[0]}`,
    );
  }
}

async function fill(url: string, size: number): Promise<Filled> {
  const store = await openMigratedStore(url);
  const invent = inventReports();
  const write = async (amounts: Amounts): Promise<number> => {
    const text = invent(amounts);
    const reading = readWire(text);
    const document = { id: text.slice(0, 40), text, file: '', line: null, publisher: null, url: null, publishedAt: null };
    const start = performance.now();
    await writeDocument(store, document, reading);
    return performance.now() - start;
  };
  while ((await store.write.claim.count()) < size) await write(FILLING);
  return { size, store, write, times: [] };
}
