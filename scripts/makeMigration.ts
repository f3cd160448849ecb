// Writes the migration that prisma/schema.prisma lacks: npm run migration -- NAME
// It applies the migrations there are to a temporary database, and asks Prisma's engine what is missing from it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '#store/migrate.ts';
import { diffSchema } from '#store/migrations/diffSchema.ts';
import { MIGRATIONS_FOLDER } from '#store/migrations/readMigrations.ts';

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Give the migration a name of small letters and underscores: npm run migration -- add_languages');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'sayso-migration-'));
const database = join(folder, 'scratch.db');
await migrate(database);
const sql = await diffSchema(database, 'prisma/schema.prisma');
rmSync(folder, { recursive: true });
if (sql === '') {
  console.log('The migrations lead to the schema as it stands; there is nothing to write.');
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const target = join(MIGRATIONS_FOLDER, `${time}_${name}`);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'migration.sql'), sql);
  console.log(`Wrote ${target}/migration.sql; read it before you commit it.`);
}
