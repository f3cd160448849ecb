import { Prisma } from '#store/generated/client.ts';
import type { Store } from '#store/store.ts';

/** Every row of every table, in an order of its own; only the time when an article came in is left out. */
export async function dumpStore({ read }: Store): Promise<Record<string, string[]>> {
  const dump: Record<string, string[]> = {};
  for (const table of Object.values(Prisma.ModelName)) {
    const rows = await read.query<Record<string, unknown>>(Prisma.sql`select * from ${Prisma.raw(`"${table}"`)}`);
    dump[table] = rows.map(({ addedAt, ...row }) => JSON.stringify(row)).sort();
  }
  return dump;
}
