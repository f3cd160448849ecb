// Writes the migrations that prisma/schema.prisma lacks, for both kinds of database: npm run migration -- NAME
//
// SQLite: the migrations there are go into a temporary database, and Prisma's engine says what is missing from it.
// PostgreSQL: the engine compares the models that the last migration left, prisma/postgresql/schema.prisma, with those of today.
//
// What no model can say (a table for full-text search, a trigger, an index on an expression) is written by hand, into the migration.sql of both:
//   npm run migration -- NAME --by-hand
// makes the two files also where the models have not changed. Tables that are made so on SQLite are listed in
// src/store/migrations/diffSchema.ts, or the next migration would drop them; on PostgreSQL what is there by hand is not seen, and stays. A file may
// hold triggers and functions with semicolons in them. Columns of text on PostgreSQL are to be COLLATE "C", as they are where this file writes them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from '#store/migrate.ts';
import { diffModels, diffSchema } from '#store/migrations/diffSchema.ts';
import { migrationsFolder } from '#store/migrations/readMigrations.ts';
import type { Engine } from '#store/store.ts';
import { POSTGRESQL_SCHEMA, postgresqlSchema } from './migration/postgresqlSchema.ts';

const SCHEMA = 'prisma/schema.prisma';
const HAND = '-- By hand: what no model can say.\n';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'by-hand': { type: 'boolean', default: false } },
});
const name = positionals[0];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Give the migration a name of small letters and underscores: npm run migration -- add_languages');
  process.exit(1);
}
const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = mkdtempSync(join(tmpdir(), 'sayso-migration-'));
const scratch = join(folder, 'scratch.db');
await migrate(scratch);
const before = readFileSync(POSTGRESQL_SCHEMA, 'utf8');
const after = postgresqlSchema(readFileSync(SCHEMA, 'utf8'));
write('sqlite', await diffSchema(scratch, SCHEMA));
write('postgresql', inCodePointOrder(await diffModels(scratch, before, after)));
writeFileSync(POSTGRESQL_SCHEMA, after);
rmSync(folder, { recursive: true });

function write(engine: Engine, sql: string): void {
  if (sql === '' && !values['by-hand']) {
    console.log(`On ${engine} the migrations lead to the schema as it stands; there is nothing to write.`);
    return;
  }
  const target = join(migrationsFolder(engine), `${time}_${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'migration.sql'), sql === '' ? HAND : sql);
  console.log(`Wrote ${target}/migration.sql; read it before you commit it.`);
}

/** SQLite compares text by code points; PostgreSQL does in the collation "C", and else as a dictionary of the server's country would. */
function inCodePointOrder(sql: string): string {
  return sql.replaceAll(/ TEXT\b/g, ' TEXT COLLATE "C"');
}
