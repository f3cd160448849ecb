import { Prisma } from './generated/client.ts';
import { readMigrations } from './migrations/readMigrations.ts';
import type { Store } from './store.ts';

/** Whether the database answers, and every migration was applied to it. */
export async function isReady({ engine, read }: Pick<Store, 'engine' | 'read'>): Promise<boolean> {
  try {
    const applied = await read.query<{ name: string }>(
      Prisma.sql`select "migration_name" as "name" from "_prisma_migrations" where "finished_at" is not null and "rolled_back_at" is null`,
    );
    const names = new Set(applied.map(({ name }) => name));
    return (await readMigrations(engine)).every(({ name }) => names.has(name));
  } catch {
    return false;
  }
}
