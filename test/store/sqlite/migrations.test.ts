import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '#store/migrate.ts';
import { diffSchema } from '#store/migrations/diffSchema.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-migrate-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the migrations lead to prisma/schema.prisma as it stands (else: npm run migration -- NAME)', async () => {
  const path = join(folder, 'migrated.db');
  await migrate(path);
  expect(await diffSchema(path, 'prisma/schema.prisma')).toBe('');
});

test('an empty database lacks all of it, so that the comparison sees what is missing', async () => {
  expect(await diffSchema(join(folder, 'empty.db'), 'prisma/schema.prisma')).toContain('CREATE TABLE "Article"');
});
