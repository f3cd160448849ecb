import { defineConfig } from 'prisma/config';

// Prisma fetches a native schema engine before any command, also before those that do not use it, such as `prisma db seed`. Any
// program keeps it from doing so. Migrations go through the same engine in WebAssembly: `npm run migration`, `sayso migrate`.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: {
    path: 'prisma/migrations/sqlite',
    seed: 'tsx --conditions=sayso-source seed/seed.ts',
  },
});
