import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { PostgresqlServer } from '../../../test/postgresql/PostgresqlServer.ts';
import { benchPeer } from '../peer/benchPeer.ts';
import { seedInvented } from '../seedInvented.ts';
import { tellOnTheWay } from '../tellOnTheWay.ts';
import { ask } from './ask.ts';
import { chooseSubjects, type Subjects } from './chooseSubjects.ts';
import { type Load, measureLoads, type Question } from './measureLoads.ts';
import { ARTICLE, SEARCH, TRACE } from './questions.ts';
import { showLoad } from './showLoad.ts';
import { type ServerProcess, startProcess } from './startProcess.ts';

const PROGRAM = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** The databases of one kind, one for each number of articles. */
interface Databases {
  readonly name: string;
  urlOf(size: number): string;
  /** Makes that of one number of articles a copy of that of another; no one is connected to either. */
  copy(from: number, to: number): Promise<void>;
}

/**
 * Measures the graph over HTTP, on both kinds of database, with more and more articles, and on PostgreSQL beside the peer. Servers of all sizes take
 * turns, so that whatever else the machine does slows all of them.
 *
 * @param sizes numbers of articles, from the smallest to the largest
 */
export async function benchGraph(sizes: readonly number[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-bench-'));
  const fileOf = (size: number) => join(folder, `${size}.db`);
  try {
    await benchDatabases(
      { name: 'SQLite', urlOf: (size) => `file:${fileOf(size)}`, copy: (from, to) => copyFile(fileOf(from), fileOf(to)) },
      sizes,
    );
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
    await run(server, `create database "${sizes[0]}"`);
    await benchDatabases(
      {
        name: 'PostgreSQL',
        urlOf: (size) => server.urlOf(String(size)),
        copy: (from, to) => run(server, `create database "${to}" template "${from}"`),
      },
      sizes,
    );
  } finally {
    await server.remove();
  }
}

async function run(server: PostgresqlServer, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function benchDatabases(databases: Databases, sizes: readonly number[]): Promise<void> {
  const { name, urlOf } = databases;
  console.log(`${name}:`);
  for (const [index, size] of sizes.entries()) {
    const before = sizes[index - 1];
    if (before !== undefined) await databases.copy(before, size);
    const rate = await seedInvented(urlOf(size), [before ?? 0, size], { onProgress: tellOnTheWay(size - (before ?? 0)) });
    console.log(`  seeded up to ${size} articles, ${rate.toFixed(0)} articles/s`);
  }
  const servers: ServerProcess[] = [];
  try {
    for (const size of sizes) servers.push(await serve(urlOf(size)));
    await measureGrowth(sizes, servers);
    if (name !== 'PostgreSQL') return;
    for (const [index, { url }] of servers.entries()) {
      console.log(`  beside the peer, ${sizes[index]} articles:`);
      await benchPeer(urlOf(sizes[index] ?? 0), url, (await chooseSubjects(url)).claims);
    }
  } finally {
    for (const server of servers) await server.stop();
  }
}

function serve(database: string): Promise<ServerProcess> {
  return startProcess(process.execPath, () => [PROGRAM, 'serve'], { DATABASE_URL: database, LOG_LEVEL: 'silent' });
}

async function measureGrowth(sizes: readonly number[], servers: readonly ServerProcess[]): Promise<void> {
  const [smallest] = servers;
  if (smallest === undefined) return;
  const urls = servers.map(({ url }) => url);
  for (const [what, asked] of Object.entries(questionsAbout(await chooseSubjects(smallest.url)))) {
    // What is found by a search is more in a larger database; a claim and an article are compared where nothing was added to them.
    const questions = what === 'search' ? asked : await answeredAlike(asked, urls);
    console.log(`  ${what}: ${questions.length} questions`);
    const loads = await measureLoads(urls.map((url) => ({ url, questions })));
    for (const [index, load] of loads.entries()) {
      console.log(`    ${sizes[index]} articles: ${showLoad(load)}${growth(load, loads[0])}`);
    }
  }
}

/** The questions to which all servers give the same answer. */
async function answeredAlike(questions: readonly Question[], urls: readonly string[]): Promise<Question[]> {
  const alike: Question[] = [];
  for (const question of questions) {
    const answers = await Promise.all(urls.map((url) => ask<unknown>(url, question)));
    if (answers.every((answer) => isDeepStrictEqual(answer, answers[0]))) alike.push(question);
  }
  return alike;
}

function questionsAbout({
  claims,
  articles,
  texts,
}: Subjects): Readonly<Record<'trace' | 'article' | 'search', readonly Question[]>> {
  return {
    trace: claims.map((id) => ({ query: TRACE, variables: { id } })),
    article: articles.map((id) => ({ query: ARTICLE, variables: { id } })),
    search: texts.map((text) => ({ query: SEARCH, variables: { text } })),
  };
}

function growth(load: Load, first: Load | undefined): string {
  return first === undefined || first === load ? '' : `, p50 ${(load.p50 / first.p50).toFixed(2)} times that of the smallest`;
}
