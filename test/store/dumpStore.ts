import { Prisma } from '#store/generated/client.ts';
import type { Store } from '#store/store.ts';

/** The words that records are found by, one row a record or a word of it. */
const WORDS = {
  sqlite: Prisma.sql`select cast("doc" as text) as "row", "term" from temp."SearchTerms"`,
  postgresql: Prisma.sql`select cast("rowid" as text) as "row", cast("words" as text) as "words" from "SearchWords"`,
};

/** Every row of every table, and the words that records are found by, in an order of its own; only the time when an article came in is left out. */
export async function dumpStore({
  read,
  write,
  engine,
}: Pick<Store, 'read' | 'write' | 'engine'>): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {};
  for (const table of Object.values(Prisma.ModelName)) {
    const rows = await read.query<Record<string, unknown>>(Prisma.sql`select * from ${Prisma.raw(`"${table}"`)}`);
    dump[table] = rows.map(({ addedAt, ...row }) => JSON.stringify(row)).sort();
  }
  if (engine === 'sqlite')
    await write.$executeRaw`create virtual table if not exists temp."SearchTerms" using fts5vocab('main', 'SearchWords', 'instance')`;
  const words = await write.$queryRaw<object[]>(WORDS[engine]);
  dump.SearchWords = words.map((row) => JSON.stringify(row)).sort();
  return dump;
}
