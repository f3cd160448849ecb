// Fills the database with the sample articles: what `prisma db seed` calls.
import { fileURLToPath } from 'node:url';
import { readDocuments } from '#intake/readDocuments.ts';
import { seed } from '#seeding/seed.ts';
import { readSettings } from '#settings.ts';
import { migrate } from '#store/migrate.ts';
import { openStore } from '#store/openStore.ts';

const url = readSettings(process.env).databaseUrl;
await migrate(url);
const store = await openStore({ url });
try {
  const { articles, alreadyThere, failed } = await seed(
    store,
    readDocuments([fileURLToPath(new URL('articles', import.meta.url))]),
  );
  for (const { reason } of failed) console.error(reason);
  console.log(`${articles} articles added, ${alreadyThere} already there, ${failed.length} failed.`);
  if (failed.length > 0) process.exitCode = 1;
} finally {
  await store.close();
}
