import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How a run of the command line ended. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs the command line from its source, as `npm run sayso` does but for the generating.
 *
 * @param options the bytes of its standard input, and what to set in its environment
 */
export async function sayso(
  args: readonly string[],
  options: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {},
): Promise<Run> {
  const command = ['--import', import.meta.resolve('tsx'), '--conditions=sayso-source', `${ROOT}src/cli.ts`, ...args];
  const child = spawn(process.execPath, command, { cwd: options.cwd ?? ROOT, env: { ...process.env, ...options.env } });
  child.stdin.end(options.input ?? '');
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part;
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  return { code, out, err };
}
