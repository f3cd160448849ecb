import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What is installed, and what it is called where figures are printed. */
const PACKAGES = ['postgraphile@5.1.5', 'node@22.23.3'];
export const PEER = 'PostGraphile 5.1.5 on Node 22';

const FOLDER = fileURLToPath(new URL('../../../node_modules/.cache/sayso-bench-peer', import.meta.url));

/** The peer, as it lies on this machine. */
export interface InstalledPeer {
  readonly folder: string;
  /** The program of the Node that it wants. */
  readonly node: string;
}

/**
 * Installs the peer, and the Node that it wants, into a folder of their own; done once.
 *
 * @throws Error where the registry does not have them, or this machine cannot run them
 */
export async function installPeer(): Promise<InstalledPeer> {
  const node = `${FOLDER}/node_modules/node/bin/node`;
  if (!existsSync(node)) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(`${FOLDER}/package.json`, JSON.stringify({ private: true }));
    // The package of Node fetches the program itself by a script.
    const options = ['--prefix', FOLDER, '--no-audit', '--no-fund', '--ignore-scripts=false'];
    await promisify(execFile)('npm', ['install', ...options, ...PACKAGES], { cwd: FOLDER });
  }
  await promisify(execFile)(node, ['--version']);
  return { folder: FOLDER, node };
}
