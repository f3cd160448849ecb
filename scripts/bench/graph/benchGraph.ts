import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openMigratedStore } from '#cli/openMigratedStore.ts';
import type { Intake } from '#intake/document.ts';
import { seed } from '#seeding/seed.ts';
import { PostgresqlServer } from '../../../test/postgresql/PostgresqlServer.ts';
import { inventArticles } from '../inventArticles.ts';
import { benchPeer } from '../peer/benchPeer.ts';
import { chooseSubjects, type Subjects } from './chooseSubjects.ts';
import { type Load, measureLoads, type Question } from './measureLoads.ts';
import { ARTICLE, SEARCH, TRACE } from './questions.ts';
import { showLoad } from './showLoad.ts';
import { startProcess } from './startProcess.ts';

const PROGRAM = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** What is asked: who said it and who is against it, the page of an article, what comes up as somebody types. */
type Loads = Readonly<Record<'trace' | 'article' | 'search', Load>>;

/**
 * Measures the graph over HTTP, on both kinds of database, as they grow, and on PostgreSQL beside the peer.
 *
 * @param sizes numbers of articles, from the smallest to the largest
 */
export async function benchGraph(sizes: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-bench-'));
  try {
    await benchDatabase('SQLite', `file:${join(folder, 'bench.db')}`, sizes);
  } finally {
    await rm(folder, { recursive: true });
  }
  let server: PostgresqlServer;
  try {
    server = await PostgresqlServer.start();
  } catch (error) {
    console.log(`PostgreSQL is not measured: ${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  try {
    await benchDatabase('PostgreSQL', server.urlOf('postgres'), sizes);
  } finally {
    await server.remove();
  }
}

async function benchDatabase(name: string, database: string, sizes: readonly number[]): Promise<void> {
  const measured: Loads[] = [];
  let subjects: Subjects | undefined;
  for (const [index, size] of sizes.entries()) {
    const before = index === 0 ? 0 : (sizes[index - 1] ?? 0);
    const seconds = await grow(database, before, size);
    console.log(`${name} with ${size} articles (${((size - before) / seconds).toFixed(0)} articles/s were added):`);
    const server = await startProcess(process.execPath, () => [PROGRAM, 'serve'], {
      DATABASE_URL: database,
      LOG_LEVEL: 'silent',
    });
    try {
      // What is asked for stays the same while the database grows, so that nothing but its size tells.
      subjects ??= await chooseSubjects(server.url);
      const loads = await measure(server.url, subjects);
      measured.push(loads);
      if (name === 'PostgreSQL') await benchPeer(database, server.url, subjects.claims);
    } finally {
      await server.stop();
    }
  }
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined || measured.length === 1) return;
  const growth = (['trace', 'article', 'search'] as const).map(
    (what) => `${what} ${(last[what].p50 / first[what].p50).toFixed(2)}`,
  );
  console.log(`${name}, p50 with ${sizes.at(-1)} articles against ${sizes[0]}: ${growth.join(', ')}`);
}

/** Adds articles until there are so many. @returns the seconds that it took */
async function grow(database: string, before: number, size: number): Promise<number> {
  const store = await openMigratedStore(database);
  const start = performance.now();
  try {
    await seed(store, invented(before, size));
  } finally {
    await store.close();
  }
  return (performance.now() - start) / 1000;
}

async function* invented(before: number, size: number): AsyncGenerator<Intake> {
  for (const document of inventArticles(size - before, before)) yield { document };
}

async function measure(url: string, { claims, articles, texts }: Subjects): Promise<Loads> {
  const asked = {
    trace: claims.map((id): Question => ({ query: TRACE, variables: { id } })),
    article: articles.map((id): Question => ({ query: ARTICLE, variables: { id } })),
    search: texts.map((text): Question => ({ query: SEARCH, variables: { text } })),
  };
  const loads: Partial<Record<keyof Loads, Load>> = {};
  for (const what of ['trace', 'article', 'search'] as const) {
    const [load] = await measureLoads([{ url, questions: asked[what] }]);
    if (load === undefined) continue;
    loads[what] = load;
    console.log(`  ${what}: ${showLoad(load)}`);
  }
  return loads as Loads;
}
