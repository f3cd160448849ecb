import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

/** Who does what root may not: `initdb` and `postgres` refuse to run as root. */
const OWNER = 'postgres';
/** Milliseconds that a server may take to answer. */
const PATIENCE = 60_000;
// Ends the server when the tests are gone, however they ended: then its standard input is at its end.
const LEASH = '"$@" & server=$!; cat >/dev/null; kill -INT $server; wait $server';
// What is lost at a power cut is nobody's.
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300', 'listen_addresses='];

/** A PostgreSQL server for tests, in a temporary folder, at a socket in it that nobody else can reach. */
export class PostgresqlServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sayso-pg-'));
  readonly #programs = findPrograms();
  readonly #as = runningAs();
  #process: ChildProcess | undefined;

  /** Makes and starts a server. @throws Error that says how to install it, where it is not installed */
  static async start(): Promise<PostgresqlServer> {
    const server = new PostgresqlServer();
    server.#init();
    await server.start();
    return server;
  }

  /** The URL of one of its databases. */
  urlOf(database: string): string {
    return `postgresql:///${database}?host=${this.#folder}&user=sayso`;
  }

  /** Starts it again behind a stop, with the databases that it had. */
  async start(): Promise<void> {
    const settings = FAST.flatMap((setting) => ['-c', setting]);
    const command = [join(this.#programs, 'postgres'), '-D', this.#data, '-k', this.#folder, ...settings];
    const child = spawn('sh', ['-c', LEASH, 'sh', ...command], { stdio: ['pipe', 'ignore', 'ignore'], ...this.#as });
    this.#process = child;
    await this.#answers(child);
  }

  /** Ends it, and whoever is connected to it, at once. */
  async stop(): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stdin?.end();
    await ended;
  }

  /** Ends it for good. */
  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  #init(): void {
    const { uid, gid } = this.#as;
    if (uid !== undefined && gid !== undefined) chownSync(this.#folder, uid, gid);
    const settings = ['-D', this.#data, '-U', 'sayso', '--auth=trust', '--encoding=UTF8', '--no-sync'];
    execFileSync(join(this.#programs, 'initdb'), settings, { stdio: 'pipe', ...this.#as });
  }

  async #answers(child: ChildProcess): Promise<void> {
    for (const deadline = Date.now() + PATIENCE; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const client = new pg.Client({ connectionString: this.urlOf('postgres') });
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (child.exitCode !== null || Date.now() > deadline) throw error;
      }
    }
  }
}

/** The folder of the programs: among those of PATH, or where Debian puts them, out of PATH's way. */
function findPrograms(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  if (found !== undefined) return found;
  throw new Error(
    'The tests run on PostgreSQL, too, and it is not installed: apt-get install postgresql, or brew install postgresql; or name a server that runs in SAYSO_TEST_DATABASE_URL; or run the part on SQLite alone by npm test -- --project sqlite.',
  );
}

function runningAs(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, OWNER], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}
