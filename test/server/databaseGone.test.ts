import { rename } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Intake } from '#intake/document.ts';
import { readDocuments } from '#intake/readDocuments.ts';
import { seed } from '#seeding/seed.ts';
import { migrate } from '#store/migrate.ts';
import { openStore } from '#store/openStore.ts';
import { sqlitePath } from '#store/sqlite/sqlitePath.ts';
import type { Store } from '#store/store.ts';
import { StoreError } from '#store/storeError.ts';
import type { RunningServer } from '../../src/server.ts';
import { type Answer, ask, serve } from '../graph/ask.ts';
import { ENGINE, makeDatabase } from '../makeDatabase.ts';
import { PostgresqlServer } from '../postgresql/PostgresqlServer.ts';

/** A database that can go and come back. */
interface Fleeting {
  readonly url: string;
  go(): Promise<void>;
  comeBack(): Promise<void>;
  remove(): Promise<void>;
}

async function onServer(): Promise<Fleeting> {
  const own = await PostgresqlServer.start();
  const url = own.urlOf('postgres');
  await migrate(url);
  return { url, go: () => own.stop(), comeBack: () => own.start(), remove: () => own.remove() };
}

async function inFile(): Promise<Fleeting> {
  const { url, remove } = await makeDatabase();
  const path = sqlitePath(url);
  const go = () => rename(path, `${path}-away`);
  return { url, go, comeBack: () => rename(`${path}-away`, path), remove };
}

const KEY = 'a-key-for-tests';
const UNAVAILABLE = {
  status: 503,
  data: undefined,
  errors: [
    { message: 'The database cannot be used just now; ask again in a while.', extensions: { code: 'DATABASE_UNAVAILABLE' } },
  ],
};
const QUESTIONS = [
  '{ stats { claims } }',
  '{ claims(filter: { text: "gates" }) { totalCount nodes { text status quotes { nodes { text voices { speaker { name } } } } } } }',
  '{ search(text: "gates clos") { nodes { __typename } } }',
  '{ speaker(name: "Julian Prowse") { denials { nodes { text } } } one: articles { totalCount } two: articles { nodes { headline } } }',
  '{ nodes(ids: ["speaker_nobody"]) { id } }',
];
const INGEST = `mutation { ingest(input: { text: "TARN (Reuters) - “The bridge is safe,” Mayor Ilse Ortell told Reuters." }) { alreadyThere added { articles } } }`;

let database: Fleeting;
let store: Store;
let server: RunningServer;
beforeAll(async () => {
  database = await (ENGINE === 'sqlite' ? inFile() : onServer());
  store = await openStore({ url: database.url });
  await seed(store, readDocuments(['seed/articles/01-kestrel-dam.txt']));
  server = await serve(store, { apiKey: KEY });
});
afterAll(async () => {
  await server?.close();
  await store?.close();
  await database?.remove();
});

const statusOf = async (path: string) => (await fetch(new URL(path, server.url))).status;

async function ingest(): Promise<Answer> {
  return ask(server.url, INGEST, {}, { authorization: `Bearer ${KEY}` });
}

test('requests fail by one code while the database is gone, and are answered as before when it is back', async () => {
  const before: Answer[] = [];
  // Twice, so that some are compiled.
  for (const question of [...QUESTIONS, ...QUESTIONS]) before.push(await ask(server.url, question));
  expect(before.filter(({ errors }) => errors !== undefined)).toEqual([]);

  for (let time = 0; time < 2; time += 1) {
    await database.go();
    await vi.waitFor(async () => expect(await statusOf('/ready')).toBe(503), { timeout: 10_000 });
    for (const question of QUESTIONS) expect(await ask(server.url, question), question).toEqual(UNAVAILABLE);
    expect(await ingest()).toEqual(UNAVAILABLE);
    expect((await ask(server.url, '{ __typename }')).status).toBe(200);
    expect(await statusOf('/health')).toBe(200);

    await database.comeBack();
    await vi.waitFor(async () => expect(await statusOf('/ready')).toBe(200), { timeout: 10_000 });
    for (const [index, question] of QUESTIONS.entries()) expect(await ask(server.url, question), question).toEqual(before[index]);
  }
  expect((await ingest()).data).toEqual({ ingest: { alreadyThere: 0, added: { articles: 1 } } });
}, 60_000);

test('a seeding that the database goes away from ends with one sentence, and can be done again', async () => {
  const read: string[] = [];
  async function* comeIn(): AsyncGenerator<Intake> {
    for await (const intake of readDocuments(['seed/articles'])) {
      if (read.length === 2) await database.go();
      if ('document' in intake) read.push(intake.document.file);
      yield intake;
    }
  }
  const broken = await seed(store, comeIn()).catch((error: unknown) => error);
  expect(broken).toBeInstanceOf(StoreError);
  expect(String(broken)).toMatch(
    /^StoreError: The database cannot be used any more \([^\n]+\), and the seeding was broken off at seed\/articles\/\S+; see that [^\n]+\.$/,
  );
  await database.comeBack();
  const { failed, alreadyThere, articles } = await seed(store, readDocuments(['seed/articles']));
  expect([failed, alreadyThere > 0, articles > 0]).toEqual([[], true, true]);
});
