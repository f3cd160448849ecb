import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openMigratedStore } from '#cli/openMigratedStore.ts';
import { readDocuments } from '#intake/readDocuments.ts';
import { seed } from '#seeding/seed.ts';
import { startServer } from '#server.ts';
import type { Store } from '#store/store.ts';
import { quantile } from './quantile.ts';

const WARMING = 20;
const REQUESTS = 300;

/** The trace: from the words of a claim to who said it, each step to the page, and who denied it. */
const TRACE = `query Trace($words: String!) {
  claims(filter: { text: $words }, first: 20) {
    nodes {
      text
      status
      quotes(first: 10) {
        edges { reason node {
          text kind start end sentence { text }
          voices { speaker { name kind } inferred }
          chain { position source { name kind } words { text } }
          article { headline publisher }
        } }
      }
      denials(first: 10) {
        edges { reason confidence node { form text start end voices { speaker { name kind } } article { headline } } }
      }
    }
  }
}`;

/**
 * Measures the trace query over HTTP.
 *
 * @param paths files and folders to seed
 */
export async function benchStore(paths: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-bench-'));
  const store = await openMigratedStore(`file:${join(folder, 'bench.db')}`);
  try {
    await seed(store, readDocuments(paths));
    await benchTrace(store);
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

async function benchTrace(store: Store): Promise<void> {
  const server = await startServer({ store, host: '127.0.0.1', port: 0, logger: pino({ level: 'silent' }) });
  try {
    const body = JSON.stringify({ query: TRACE, variables: { words: 'the' } });
    const times: number[] = [];
    let claims = 0;
    for (let request = 0; request < WARMING + REQUESTS; request += 1) {
      const start = performance.now();
      const response = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      const answer = (await response.json()) as { data?: { claims: { nodes: unknown[] } }; errors?: { message: string }[] };
      if (!answer.data) throw new Error(`The trace was refused: ${answer.errors?.[0]?.message}`);
      claims = answer.data.claims.nodes.length;
      if (request >= WARMING) times.push(performance.now() - start);
    }
    console.log(`trace over HTTP, ${claims} claims with quotes, chains and denials, ${REQUESTS} requests one after another:`);
    console.log(`  p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms`);
  } finally {
    await server.close();
  }
}
