import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createGraph } from '#graph/createGraph.ts';
import { readSettings, type Settings } from '#settings.ts';
import type { Store } from '#store/store.ts';
import { createApollo } from './server/createApollo.ts';
import { createApp } from './server/createApp.ts';
import { readPersistedDocuments } from './server/readPersistedDocuments.ts';
import { serveGraph } from './server/serveGraph.ts';
import { servePlayground } from './server/servePlayground.ts';
import { serveProbes } from './server/serveProbes.ts';
import { ServerError } from './server/serverError.ts';

/** What is served and where, and any setting that is not to be the usual one. */
export interface ServerOptions extends Partial<Settings> {
  /** Open and migrated; whoever opened it closes it, after the server. */
  readonly store: Store;
  readonly host: string;
  /** 0 takes any that is free. */
  readonly port: number;
  readonly logger: Logger;
}

export interface RunningServer {
  /** Where GraphQL is answered, and the playground opens. */
  readonly url: string;
  /** Takes no more requests, lets those under way end for some seconds, and stops. Called twice, it stops once. */
  close(): Promise<void>;
}

const SCHEMA_FILE = new URL('../schema.graphql', import.meta.url);

/**
 * Serves the graph and its playground at /graphql, and /health and /ready.
 *
 * @throws ServerError where it cannot listen there, or the persisted documents cannot be read
 */
export async function startServer({ store, logger, ...given }: ServerOptions): Promise<RunningServer> {
  const settings = { ...readSettings({}), ...given };
  const { host, port } = settings;
  const schema = createGraph(await readFile(SCHEMA_FILE, 'utf8'));
  const documents = await readPersistedDocuments(settings.persistedDocuments, schema);
  const apollo = createApollo({ schema, settings, documents, logger });
  await apollo.start();
  const app = await createApp(settings, logger);
  serveProbes(app, store);
  serveGraph(app, { apollo, store, settings, documents });
  await servePlayground(app);
  let stopping: Promise<void> | undefined;
  app.addHook('onSend', async (_, reply) => {
    // Else the client keeps the connection for its next request, and the server waits for it to give it up.
    if (stopping !== undefined) void reply.header('connection', 'close');
  });
  const stop = async () => {
    const impatience = setTimeout(() => app.server.closeAllConnections(), settings.stopTimeout);
    await app.close();
    await apollo.stop();
    clearTimeout(impatience);
  };
  const close = () => {
    stopping ??= stop();
    return stopping;
  };
  try {
    await app.listen({ host, port });
  } catch (error) {
    await close();
    throw new ServerError(explain(error, host, port));
  }
  return { url: urlOf(app, host), close };
}

function urlOf(app: FastifyInstance, host: string): string {
  const address = app.server.address();
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${typeof address === 'object' ? address?.port : address}/graphql`;
}

function explain(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} at ${host} is in use; end what uses it, or set PORT to another one.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user; set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}; set HOST to one that it has.`;
  return `The server cannot listen at ${host}, port ${port} (${String(code ?? error)}); set HOST and PORT to where it can.`;
}
