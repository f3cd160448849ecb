import pino from 'pino';
import type { Settings } from '#settings.ts';
import type { Store } from '#store/store.ts';
import { type RunningServer, startServer } from '../../src/server.ts';

/** An answer as it came over HTTP. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the answer to its own query, and fails where it is not as expected
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[] | undefined;
}

/** Starts a server at a free port that logs nothing, with the usual settings but for those that are given. */
export function serve(store: Store, settings: Partial<Settings> = {}): Promise<RunningServer> {
  return startServer({ ...settings, store, host: '127.0.0.1', port: 0, logger: pino({ level: 'silent' }) });
}

/** Asks a server over HTTP. The id of the request is left out of the errors: it is another one each time. */
export async function ask(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Answer;
  for (const { extensions } of errors ?? []) delete extensions.requestId;
  return { status: response.status, data, errors };
}

/** The data of an answer that has no errors; fails with the errors where it has some. */
export async function read(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Answer['data']> {
  const { data, errors } = await ask(url, query, variables);
  if (errors !== undefined) throw new Error(errors.map((error) => error.message).join('\n'));
  return data;
}
