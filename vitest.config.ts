import { configDefaults, defineConfig } from 'vitest/config';

const shared = {
  // Vitest loads graphql twice otherwise ("another module or realm").
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 240_000,
    server: { deps: { inline: [/type-graphql/, /graphql-scalars/, /@apollo\/server/] } },
  },
};

const slow = 'test/**/*.slow.test.ts';

// A test file that starts programs, npm, gateways or a browser, that loads the dataset or makes the tables more than once, or
// that asks everything of a kind is named *.slow.test.ts; `npm run test:quick` leaves it out, `npm test` runs all. The quick
// ones follow each other in one process, so that they read the sources once and share a database: none may declare a type of
// the graph, or change what is global.
export default defineConfig({
  test: {
    globalSetup: 'test/global-setup.ts',
    // Half of the time is spent in other programs.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, slow],
          isolate: false,
        },
      },
      { ...shared, test: { ...shared.test, name: 'slow', include: [slow] } },
    ],
  },
});
