import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vitest loads graphql twice otherwise ("another module or realm").
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 240_000,
    // Half of the time is spent in other programs.
    maxWorkers: '100%',
    server: { deps: { inline: [/type-graphql/, /graphql-scalars/, /@apollo\/server/] } },
  },
});
