import { defineConfig } from 'vitest/config';

/** The tests that open a database: they run on both kinds. */
const WITH_DATABASE = [
  'test/{store,graph,server,seeding}/**/*.test.ts',
  'test/cli/{seed,seedTwice,serve}.test.ts',
  'test/readme.test.ts',
];

export default defineConfig({
  resolve: {
    conditions: ['sayso-source'],
    // Vite would load graphql's .mjs files, a second copy beside the one that Node gives to packages, and the two do not mix.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['sayso-source'] } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Many tests wait for servers and programs that they start: without this, machines with two processors would run one file at a time.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: { name: 'sqlite', include: ['test/**/*.test.ts'], exclude: ['test/store/postgresql/**'] },
      },
      {
        extends: true,
        test: {
          name: 'postgresql',
          include: WITH_DATABASE,
          exclude: ['test/store/sqlite/**'],
          env: { SAYSO_TEST_ENGINE: 'postgresql' },
          globalSetup: 'test/postgresql/globalSetup.ts',
        },
      },
    ],
  },
});
