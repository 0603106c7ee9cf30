import { relative, resolve } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { filesWithoutDatabase } from './test/asking-files.js';

const shared = {
  // Vitest loads graphql twice otherwise ("another module or realm").
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // A machine may be busy with other things: what never ends is ended, and only a test that says so asks how soon something is (`inTime`).
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    // Many programs are started, and each reads the same code.
    env: { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') },
    server: { deps: { inline: [/type-graphql/, /graphql-scalars/, /@apollo\/server/] } },
  },
};

const alone = 'test/**/*.alone.test.ts';
const slow = 'test/**/*.slow.test.ts';
const programs = 'test/**/*.program.test.ts';
const browser = 'test/browser/**';

const withoutDatabase = filesWithoutDatabase();
const excluded = [...configDefaults.exclude, ...(process.env.DATABASE_URL ? withoutDatabase : [])];

/** What each mode leaves to another. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  quick: [alone, slow, programs, browser],
  test: [alone, programs, browser],
  programs: [browser],
};

type Kind = (file: TestSpecification) => boolean;

const kinds: readonly Kind[] = [
  // Vitest runs one project after the other.
  ({ project }) => project.name === 'alone',
  ({ moduleId }) => withoutDatabase.includes(relative('.', moduleId)),
  ({ moduleId }) => moduleId.includes('.slow.'),
  () => true,
];

/** While the databases are made, files go that ask none; those that take long follow, so that none is left at the end. */
class Order extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const kindOf = (file: TestSpecification) => kinds.findIndex((is) => is(file));
    return (await super.sort(files)).toSorted((one, other) => kindOf(one) - kindOf(other));
  }
}

// Test files follow each other in one process, so that they read the sources once and share a database. One that declares a
// type of the graph, or leaves something global changed, is named *.alone.test.ts, and has a process of its own. One that loads
// the dataset or makes the tables more than once, or that asks everything of a kind is named *.slow.test.ts; one that starts the
// built program, npm, gateways or other servers, or ends the database in the middle of a statement, *.program.test.ts.
// `npm run test:quick` leaves all of these out; `npm test` runs the slow ones too, `npm run test:programs` those with processes of
// their own, and `npm run test:browser` what needs a browser. Where they run on a server, those are left out that ask no database
// of the suite.
export default defineConfig(({ mode }) => ({
  test: {
    globalSetup: 'test/global-setup.ts',
    sequence: { sequencer: Order },
    // Half of the time is spent in other programs.
    maxWorkers: '100%',
    projects: [
      {
        ...shared,
        test: { ...shared.test, name: 'alone', include: [alone], exclude: [...excluded, ...(leftOut[mode] ?? [])] },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'together',
          include: [mode === 'programs' ? programs : 'test/**/*.test.ts'],
          exclude: [...excluded, alone, ...(leftOut[mode] ?? [])],
          isolate: false,
        },
      },
    ],
  },
}));
