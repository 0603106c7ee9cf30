import { cp, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import { answersAll, seconds, whileAsking } from '../asking.ts';
import { type Fault, findingOf, type Ground, unmet } from '../fault.ts';
import { load, type Program, serve, whileServing } from '../program.ts';

/** The folder of an embedded database in which the dataset is loaded, made once; others are copies of it. */
const loadedFolder = (() => {
  let made: Promise<string> | undefined;
  const make = async ({ folder }: Ground) => {
    const whole = join(folder, 'embedded');
    const { code, said } = await load({ DATA_DIR: whole }).ended;
    if (code !== 0) throw new Error(`the embedded database was not loaded: ${said}`);
    return whole;
  };
  return async (ground: Ground, name: string) => {
    const copy = join(ground.folder, `embedded-${name}`);
    made ??= make(ground);
    await cp(await made, copy, { recursive: true });
    return copy;
  };
})();

/** What the program says where it may not open as many files as the embedded database takes. */
const few: Fault = {
  name: 'embedded-with-few-files',
  what: 'a server with the embedded database runs with `ulimit -n 64`',
  drill: async ({ folder }) => {
    const data = join(folder, 'embedded-few-files');
    const { code, lastLine } = await serve({ DATA_DIR: data }, { before: 'ulimit -n 64' }).ended;
    return {
      seen: `it ends with ${code}: ${lastLine.replaceAll(data, '…')}`,
      lost: 'nothing',
      amiss: unmet({ 'it ends with 1': code === 1, 'it says what to do': /raise `ulimit -n`/.test(lastLine) }),
    };
  },
};

/** A folder in which something is not as it should be, and what the program says of it. */
const refused = (name: string, what: string, spoil: (database: string) => Promise<void>, sentence: RegExp): Fault => ({
  name,
  what,
  drill: async (ground) => {
    const folder = await loadedFolder(ground, name);
    await spoil(join(folder, 'pglite'));
    const began = performance.now();
    const { code, lastLine } = await serve({ DATA_DIR: folder }).ended;
    return {
      seen: `after ${seconds(performance.now() - began)} it ends with ${code}: ${lastLine.replaceAll(folder, '…')}`,
      lost: 'nothing more',
      amiss: unmet({ 'it ends with 1': code === 1, 'it says what to do': sentence.test(lastLine) }),
    };
  },
});

const damaged = /its files are damaged.* remove the folder .*pglite and start again/;

export const embeddedFaults: readonly Fault[] = [
  {
    name: 'embedded-killed-as-it-is-made',
    what: 'the first start of the embedded database is killed at ten moments, each later than the one before',
    drill: async ({ folder, questions }) => {
      const data = join(folder, 'embedded-killed');
      const began = performance.now();
      await load({ DATA_DIR: join(folder, 'embedded-trial') }).ended;
      const whole = performance.now() - began;
      for (let moment = 1; moment <= 10; moment++) {
        const killed = load({ DATA_DIR: data });
        await passing((whole * moment) / 11);
        if (killed.isRunning) await killed.end('SIGKILL');
      }
      const last = performance.now();
      return whileServing({ DATA_DIR: data }, async (url) => ({
        seen: `starts of ${seconds(whole)} were killed, and the next one serves`,
        lost: 'nothing that was there',
        wholeAfter: performance.now() - last,
        amiss: unmet({ 'it answers rightly': await answersAll(url, questions) }),
      }));
    },
  },
  {
    name: 'embedded-killed-as-it-serves',
    what: 'a server with the embedded database is killed at ten moments, and started again',
    drill: async (ground) => {
      const data = await loadedFolder(ground, 'serving');
      let server: Program = serve({ DATA_DIR: data });
      let url = await server.url();
      try {
        const asked = await whileAsking(
          () => url,
          ground.questions,
          async () => {
            for (let moment = 1; moment <= 10; moment++) {
              await passing(100 * moment);
              await server.end('SIGKILL');
              server = serve({ DATA_DIR: data });
              url = await server.url();
            }
          },
        );
        return findingOf(asked, { may: /^connection (refused|lost)$/ });
      } finally {
        await server.end('SIGKILL');
      }
    },
  },
  refused(
    'embedded-of-another-version',
    'the folder of the embedded database is of another version of PostgreSQL',
    (database) => writeFile(join(database, 'PG_VERSION'), '17\n'),
    /is of PostgreSQL 17, and this program runs \d+; .* remove the folder .*pglite and start again/,
  ),
  few,
  refused(
    'embedded-without-version',
    'the file `PG_VERSION` is missing',
    (database) => rm(join(database, 'PG_VERSION')),
    damaged,
  ),
  refused(
    'embedded-without-control',
    'the file `pg_control` is missing',
    (database) => rm(join(database, 'global/pg_control')),
    damaged,
  ),
  refused(
    'embedded-damaged-control',
    'the file `pg_control` is damaged',
    (database) => writeFile(join(database, 'global/pg_control'), Buffer.alloc(8192, 7)),
    damaged,
  ),
  refused(
    'embedded-damaged-catalogue',
    'the catalogue of tables is cut off',
    (database) => truncate(join(database, 'base/5/1259'), 100),
    damaged,
  ),
  refused(
    'embedded-is-a-file',
    'there is a file where the folder should be',
    async (database) => {
      await rm(database, { recursive: true });
      await writeFile(database, 'not a folder');
    },
    damaged,
  ),
];
