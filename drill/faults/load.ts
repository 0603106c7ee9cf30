import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as passing } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Asking, seconds, whileAsking } from '../asking.ts';
import { type Cluster, ownedFolder } from '../cluster.ts';
import { type Fault, type Finding, findingOf, type Ground, needsRoot, unmet } from '../fault.ts';
import { otherPackage } from '../package-copy.ts';
import { type End, load, whileServing } from '../program.ts';
import { regionNotes } from '../question.ts';

const run = promisify(execFile);

/** The sequences of the releases of a database. */
const releasesOf = (cluster: Cluster, database: string) =>
  cluster.sql(database, 'select string_agg(sequence::text, $$,$$ order by sequence) from release');

/** The package of another release, made once. */
const otherIn = (() => {
  let made: Promise<string> | undefined;
  return ({ folder }: Ground) => {
    made ??= otherPackage(join(folder, 'other-package'));
    return made;
  };
})();

/** Something that happens to loads while the database is asked by others. */
const underLoad = (
  name: string,
  what: string,
  fault: (ground: Ground, database: string, other: string, asking: Asking) => Promise<Omit<Finding, 'wholeAfter'>>,
  { lacks, options = async () => '' }: Pick<Fault, 'lacks'> & { options?: (ground: Ground) => Promise<string> } = {},
): Fault => ({
  name,
  what,
  ...(lacks && { lacks }),
  drill: async (ground) => {
    const { cluster, questions } = ground;
    const database = await cluster.copy(await options(ground));
    const other = await otherIn(ground);
    return whileServing({ DATABASE_URL: cluster.url(database) }, async (url) => {
      let found: Omit<Finding, 'wholeAfter'> | undefined;
      const asked = await whileAsking(url, [...questions, regionNotes], async (asking) => {
        found = await fault(ground, database, other, asking);
      });
      const { seen = '', amiss = [], lost } = found ?? {};
      const finding = findingOf(asked, { amiss, lost });
      return { ...finding, seen: seen ? `${finding.seen}. ${seen}` : finding.seen };
    });
  },
});

/** That a load which ended badly left all as it was, and that the next one succeeds. */
async function assertBegunAgain({ cluster }: Ground, database: string, other: string): Promise<readonly string[]> {
  const before = await releasesOf(cluster, database);
  const again = await load({ DATABASE_URL: cluster.url(database) }, [other]).ended;
  return unmet({
    'nothing of the load was kept': before === '1',
    'the next load succeeds': again.code === 0 && (await releasesOf(cluster, database)) === '1,2',
  });
}

const says = ({ code, lastLine }: End) => `The load ends with ${code}: ${lastLine}`;

// Of a small file system: the tables of the dataset and what a load of it takes.
const smallDisk = '72m';

export const loadFaults: readonly Fault[] = [
  underLoad('readers-during-load', 'another release is loaded', async ({ cluster }, database, other) => {
    const { code, lastLine } = await load({ DATABASE_URL: cluster.url(database) }, [other]).ended;
    return {
      seen: `The load says: ${lastLine}`,
      lost: 'nothing',
      amiss: unmet({
        'the load succeeds': code === 0,
        'there are two releases': (await releasesOf(cluster, database)) === '1,2',
      }),
    };
  }),
  underLoad('two-loads', 'another release is loaded twice at once', async ({ cluster }, database, other) => {
    const loads = [1, 2].map(() => load({ DATABASE_URL: cluster.url(database) }, [other]).ended);
    const ends = await Promise.all(loads);
    return {
      seen: ends.map(({ lastLine }) => `A load says: ${lastLine}`).join('. '),
      lost: 'nothing',
      amiss: unmet({
        'both loads succeed': ends.every(({ code }) => code === 0),
        'it was made one release': (await releasesOf(cluster, database)) === '1,2',
      }),
    };
  }),
  underLoad('load-killed', 'a load is killed at ten moments', async (ground, database, other) => {
    const { cluster } = ground;
    const began = performance.now();
    const trial = await cluster.copy();
    await load({ DATABASE_URL: cluster.url(trial) }, [other]).ended;
    const whole = performance.now() - began;
    const kept: string[] = [];
    for (let moment = 1; moment <= 10; moment++) {
      const killed = load({ DATABASE_URL: cluster.url(database) }, [other]);
      await passing((whole * moment) / 11);
      if (killed.isRunning) await killed.end('SIGKILL');
      kept.push(await releasesOf(cluster, database));
    }
    const isKept = kept.at(-1) === '1,2';
    return {
      seen: `Loads of ${seconds(whole)} were killed; releases in the database after each: ${kept.join(' ')}`.replaceAll(
        ',',
        '+',
      ),
      lost: 'nothing that was there',
      amiss: isKept
        ? unmet({ 'a release is whole': kept.every((found) => /^1(,2)?$/.test(found)) })
        : await assertBegunAgain(ground, database, other),
    };
  }),
  underLoad(
    'database-killed-during-load',
    'PostgreSQL is restarted (`immediate`) in the middle of a load',
    async (ground, database, other, asking) => {
      const { cluster } = ground;
      const broken = load({ DATABASE_URL: cluster.url(database) }, [other]);
      while (broken.isRunning && !broken.said.includes('Load the dataset')) await passing(20);
      await passing(400);
      await cluster.stop('immediate');
      await cluster.start();
      asking.mended();
      const end = await broken.ended;
      return {
        seen: says(end),
        lost: 'nothing',
        amiss: [
          ...unmet({
            'the load ends in a sentence':
              end.code === 1 && /release 1 stays in force; .*begin again$/.test(end.lastLine),
          }),
          ...(await assertBegunAgain(ground, database, other)),
        ],
      };
    },
  ),
  underLoad(
    'disk-full-during-load',
    'the disk of the database is full in the middle of a load',
    async ({ cluster, folder }, database, other) => {
      const disk = join(folder, 'small-disk');
      const filler = join(disk, 'filler');
      // What is left is less than a load takes.
      await run('bash', [
        '-c',
        `head -c "$(( ($(df --output=avail -k '${disk}' | tail -1) - 2000) * 1024 ))" /dev/zero > '${filler}'`,
      ]);
      const end = await load({ DATABASE_URL: cluster.url(database) }, [other]).ended;
      const before = await releasesOf(cluster, database);
      await run('rm', [filler]);
      const again = await load({ DATABASE_URL: cluster.url(database) }, [other]).ended;
      return {
        seen: says(end),
        lost: 'nothing',
        amiss: unmet({
          'the load ends in a sentence':
            end.code === 1 &&
            /the disk of the database is full .*release 1 stays in force; make room on it, and begin again$/.test(
              end.lastLine,
            ),
          'nothing of the load was kept': before === '1',
          'the next load, with room, succeeds': again.code === 0,
        }),
      };
    },
    {
      lacks: needsRoot,
      options: async ({ cluster, folder }) => {
        const disk = join(folder, 'small-disk');
        await mkdir(disk);
        await run('mount', ['-t', 'tmpfs', '-o', `size=${smallDisk}`, 'drill', disk]);
        await cluster.sql('postgres', `create tablespace small location '${await ownedFolder(join(disk, 'space'))}'`);
        return 'tablespace small';
      },
    },
  ),
];
