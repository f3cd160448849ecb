import type { Store } from '#store/store.ts';

/** Every row of every table, in an order of its own; only the time when an article came in is left out. */
export async function dumpStore({ read }: Store): Promise<Record<string, string[]>> {
  const tables = await read.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations' ORDER BY name`;
  const dump: Record<string, string[]> = {};
  for (const { name } of tables) {
    const rows = await read.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${name}"`);
    dump[name] = rows.map(({ addedAt, ...row }) => JSON.stringify(row)).sort();
  }
  return dump;
}
