import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** A server that runs as a process of its own, so that it does not share its core's time with what asks it. */
export interface ServerProcess {
  /** Where it answers GraphQL. */
  readonly url: string;
  /** Ends it, and waits until it is gone. */
  stop(): Promise<void>;
}

/** Milliseconds that a server may take until it answers. */
const PATIENCE = 60_000;

/**
 * Starts a server of GraphQL, and waits until it answers.
 *
 * @param command the program and its arguments, to which the port is added
 * @param environment what it is told beside the environment of this process, and PORT
 * @throws Error where it ends, or does not answer for a minute
 */
export async function startProcess(
  program: string,
  parameters: (port: string) => readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/graphql`;
  const env = { ...process.env, ...environment, HOST: '127.0.0.1', PORT: port };
  const child = spawn(program, parameters(port), { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (const deadline = Date.now() + PATIENCE; !(await answers(url)); await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (child.exitCode !== null) throw new Error(`${program} ended with ${child.exitCode}.`);
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`${program} did not answer at ${url}.`);
    }
  }
  return { url, stop };
}

async function answers(url: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json' };
  try {
    return (await fetch(url, { method: 'POST', headers, body: '{"query":"{__typename}"}' })).ok;
  } catch {
    return false;
  }
}

function findFreePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(String(typeof address === 'object' ? address?.port : address)));
    });
  });
}
