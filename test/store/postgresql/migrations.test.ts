import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { diffModels } from '#store/migrations/diffSchema.ts';
import { POSTGRESQL_SCHEMA, postgresqlSchema } from '../../../scripts/migration/postgresqlSchema.ts';
import { makeDatabase } from '../../makeDatabase.ts';

test('prisma/postgresql/schema.prisma is made from prisma/schema.prisma as it stands (else: npm run migration -- NAME)', () => {
  expect(readFileSync(POSTGRESQL_SCHEMA, 'utf8')).toBe(postgresqlSchema(readFileSync('prisma/schema.prisma', 'utf8')));
});

test('the migrations make the tables, columns, keys and indexes that prisma/postgresql/schema.prisma describes', async () => {
  const migrated = await makeDatabase();
  const described = await makeDatabase('without tables');
  const folder = mkdtempSync(join(tmpdir(), 'sayso-diff-'));
  const sql = await diffModels(join(folder, 'any.db'), null, readFileSync(POSTGRESQL_SCHEMA, 'utf8'));
  rmSync(folder, { recursive: true });
  await ask(described.url, sql);
  const wanted = await partsOf(described.url);
  expect(wanted.length).toBeGreaterThan(150);
  // What was made by hand besides, for search say, is no fault.
  expect(await partsOf(migrated.url)).toEqual(expect.arrayContaining(wanted));
  await Promise.all([migrated.remove(), described.remove()]);
});

test('every text is compared by its code points', async () => {
  const { url, remove } = await makeDatabase();
  const others = await ask(
    url,
    `select table_name, column_name from information_schema.columns
     where table_schema = 'public' and data_type in ('text', 'character varying') and table_name not like '\\_%' and collation_name is distinct from 'C'`,
  );
  expect(others).toEqual([]);
  await remove();
});

/** Every column, key and index, a line each. */
async function partsOf(url: string): Promise<string[]> {
  const rows = await ask(
    url,
    `select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as part
     from information_schema.columns where table_schema = 'public'
     union all select concat_ws(' ', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace
     union all select indexdef from pg_indexes where schemaname = 'public' order by 1`,
  );
  return rows.map(({ part }) => String(part));
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}
