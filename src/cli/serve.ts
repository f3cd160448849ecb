import pino from 'pino';
import { startServer } from '#server.ts';
import { readSettings, unknownVariables } from '#settings.ts';
import { readStats } from '#store/read/readStats.ts';
import { shownUrl } from '#store/shownUrl.ts';
import type { Store } from '#store/store.ts';
import { nextSignal } from './nextSignal.ts';
import { openMigratedStore } from './openMigratedStore.ts';
import { samples } from './samples.ts';
import { seedPaths } from './seedPaths.ts';

/** How `serve` was asked for. */
export interface ServeOptions {
  /** Read the bundled samples into a database that holds no article. */
  readonly seedIfEmpty?: boolean;
}

/**
 * Serves the graph until the process is told to end (SIGTERM, Ctrl+C): then it answers what is under way, closes the database and returns.
 * A second signal ends it at once.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const settings = readSettings(process.env);
  const { databaseUrl } = settings;
  const logger = pino({ level: settings.logLevel });
  for (const variable of unknownVariables(process.env))
    logger.warn({ variable }, `${variable} is set, but is no setting of Sayso; \`sayso serve --help\` lists those that are.`);
  const store = await openMigratedStore(databaseUrl);
  try {
    if (options.seedIfEmpty) await seedIfEmpty(store);
    const server = await startServer({ ...settings, store, logger });
    logger.info({ url: server.url, database: shownUrl(databaseUrl) }, `Sayso answers at ${server.url}`);
    if (process.stderr.isTTY) console.error(`Open ${server.url} in a browser. Ctrl+C ends Sayso.`);
    const signal = await nextSignal();
    logger.info({ signal }, 'Stopping.');
    await server.close();
  } finally {
    await store.close();
  }
}

async function seedIfEmpty(store: Store): Promise<void> {
  const { articles } = await readStats(store.read);
  if (articles > 0) return;
  const { failed } = await seedPaths(store, [samples]);
  for (const { reason } of failed) console.error(`sayso: ${reason}`);
}
