import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: {
    path: 'prisma/migrations/sqlite',
    seed: 'tsx --conditions=sayso-source seed/seed.ts',
  },
});
