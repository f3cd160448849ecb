import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    conditions: ['sayso-source'],
    // Vite would load graphql's .mjs files, a second copy beside the one that Node gives to packages, and the two do not mix.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  ssr: { resolve: { conditions: ['sayso-source'] } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
});
