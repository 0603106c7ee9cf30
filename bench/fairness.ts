import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { surroundings } from './circumstances.ts';
import { prepareDatabase, withClient } from './database.ts';
import { type LoadResult, load } from './load.ts';
import { markdownTable } from './markdown.ts';
import { connections } from './measure.ts';
import { median } from './median.ts';
import { numberOption } from './option.ts';
import { startPeer, stopPeer } from './peer.ts';
import type { Question } from './question.ts';
import { oneById } from './questions/one-by-id.ts';
import { thousand } from './questions/thousand.ts';
import { bytesOf, requestOf } from './request.ts';

const usage = `Measures how long light requests take while heavy ones are answered, and how many of these are.

  DATABASE_URL=postgresql://postgres@127.0.0.1:5432/postgres npm run bench:fairness -- [options]

  --scale <n>      observations in the database, 100000 where absent
  --rounds <n>     rounds, the first of which is thrown away; 4 where absent
  --seconds <n>    how long each is asked in a round; 5 where absent
  --dist <folder>  the built server; dist where absent
  --report <file>  bench/fairness.md where absent; - for none
`;

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '5' },
    dist: { type: 'string', default: resolve(import.meta.dirname, '../dist') },
    report: { type: 'string', default: resolve(import.meta.dirname, 'fairness.md') },
    help: { type: 'boolean', default: false },
  },
});

const scale = numberOption('scale', options.scale);
const rounds = numberOption('rounds', options.rounds);
const seconds = numberOption('seconds', options.seconds);

const lightConnections = 4;

/** What was asked in a round, by itself or beside the other. */
interface Asked {
  readonly question: string;
  readonly result: LoadResult;
}

const table = (asked: readonly Asked[]) =>
  markdownTable(
    ['', 'requests/s', 'p99 ms'],
    [...Map.groupBy(asked, ({ question }) => question)].map(([question, own]) => [
      question,
      median(own.map(({ result }) => result.requests / result.seconds)).toFixed(1),
      median(own.map(({ result }) => result.p99)).toFixed(1),
    ]),
  );

async function run(serverUrl: string): Promise<void> {
  const dist = resolve(options.dist);
  process.env.BENCH_DIST = dist;
  const databaseUrl = await prepareDatabase(serverUrl, dist, scale);
  const peer = await startPeer('ours', databaseUrl, []);
  const asked: Asked[] = [];
  try {
    const requestsOf = ({ variables }: Question) => withClient(databaseUrl, async (client) => variables(client));
    const [light, heavy] = await Promise.all(
      [oneById, thousand].map(async (question) =>
        (await requestsOf(question)).map((values) => bytesOf(peer, requestOf(peer, question, values))),
      ),
    );
    const askLight = () => load(peer.url, light ?? [], lightConnections, seconds);
    const askHeavy = () => load(peer.url, heavy ?? [], connections, seconds);
    for (let round = 0; round < rounds; round++) {
      const [lightAlone, heavyAlone] = [await askLight(), await askHeavy()];
      const [lightBeside, heavyBeside] = await Promise.all([askLight(), askHeavy()]);
      if (round > 0)
        asked.push(
          { question: `light: ${oneById.title}, on ${lightConnections} connections`, result: lightAlone },
          { question: 'light beside heavy', result: lightBeside },
          { question: `heavy: ${thousand.title}, on ${connections} connections`, result: heavyAlone },
          { question: 'heavy beside light', result: heavyBeside },
        );
    }
  } finally {
    await stopPeer(peer);
  }
  process.stdout.write(`${table(asked)}\n`);
  if (options.report !== '-')
    await writeFile(
      options.report,
      `# Light requests beside heavy ones

Written by \`npm run bench:fairness\`; see \`bench/fairness.ts\`.

${await surroundings(databaseUrl)}
| Rounds | ${rounds - 1}, after one that is thrown away; medians |

${table(asked)}
`,
    );
}

const serverUrl = process.env.DATABASE_URL;
if (options.help || !serverUrl) {
  process.stdout.write(usage);
  process.exitCode = options.help ? 0 : 1;
} else await run(serverUrl);
