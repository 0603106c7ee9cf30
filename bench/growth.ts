import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dataOf } from './answer.ts';
import { prepareDatabase, withClient } from './database.ts';
import { type Growth, growthTable, writeGrowth } from './growth-report.ts';
import { type Measurement, measure } from './measure.ts';
import { listOption, numberOption } from './option.ts';
import { type Peer, startPeer, stopPeer } from './peer.ts';
import type { Question } from './question.ts';
import { answerable, questions } from './questions.ts';
import { askedPeer } from './walk.ts';

const usage = `Measures how much slower this server becomes as the database grows.

  DATABASE_URL=postgresql://postgres@127.0.0.1:5432/postgres npm run bench:growth -- [options]

  --scales <a,b>     observations in the databases; 10000,1000000,10000000 where absent
  --rounds <n>       rounds, the first of which is thrown away; 7 where absent
  --seconds <n>      how long a question is asked of a database in a round; 2 where absent
  --questions <a,b>  all where absent
  --dist <folder>    the built server; dist where absent
  --report <file>    bench/growth.md where absent; - for none
`;

const { values: options } = parseArgs({
  options: {
    scales: { type: 'string', default: '10000,1000000,10000000' },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '2' },
    questions: { type: 'string' },
    dist: { type: 'string', default: resolve(import.meta.dirname, '../dist') },
    report: { type: 'string', default: resolve(import.meta.dirname, 'growth.md') },
    help: { type: 'boolean', default: false },
  },
});

const scales = options.scales.split(',').map((scale) => numberOption('scales', scale));
const rounds = numberOption('rounds', options.rounds);
const seconds = numberOption('seconds', options.seconds);
const asked = listOption('questions', options.questions, questions);

/** This server on a database of some size. */
interface ScaledServer {
  readonly scale: number;
  readonly databaseUrl: string;
  readonly peer: Peer;
}

async function askInTurn(servers: readonly ScaledServer[], question: Question): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (let round = 0; round < rounds; round++)
    for (const { scale, databaseUrl, peer } of round % 2 ? servers : servers.toReversed())
      await withClient(databaseUrl, async (client) => {
        const asked = await askedPeer(peer, question, await question.variables(client));
        const measurement = await measure(asked, question, client, seconds);
        measurements.push({ ...measurement, round, scale });
      });
  return measurements;
}

const variablesAt = (databaseUrl: string, question: Question) =>
  withClient(databaseUrl, async (client) => (await question.variables(client))[0] ?? { after: null });

/** How many kilobytes a server answers a question with. */
async function answerSize(
  { scale, databaseUrl, peer }: ScaledServer,
  question: Question,
): Promise<readonly [number, number]> {
  const variables = await variablesAt(databaseUrl, question);
  const answer = JSON.stringify({ data: await dataOf(peer, question, variables) });
  return [scale, answer.length / 1024];
}

/** How PostgreSQL executes the hand-written statement of a question. */
async function planAt({ databaseUrl }: ScaledServer, question: Question): Promise<string> {
  const variables = await variablesAt(databaseUrl, question);
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers, costs off) ${question.floor}`,
      Object.values(variables),
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
}

async function run(serverUrl: string): Promise<void> {
  const dist = resolve(options.dist);
  process.env.BENCH_DIST = dist;
  const servers: ScaledServer[] = [];
  const growths: Growth[] = [];
  try {
    for (const scale of scales) {
      const databaseUrl = await prepareDatabase(serverUrl, dist, scale);
      servers.push({ scale, databaseUrl, peer: await startPeer('ours', databaseUrl, []) });
    }
    for (const question of await answerable(asked, (servers[0] as ScaledServer).peer.url)) {
      const measurements = await askInTurn(servers, question);
      const answers = new Map(await Promise.all(servers.map((server) => answerSize(server, question))));
      const growth = { question, measurements, answers, plan: await planAt(servers.at(-1) as ScaledServer, question) };
      growths.push(growth);
      process.stdout.write(`\n${question.title}\n\n${growthTable(growth)}\n`);
    }
  } finally {
    await Promise.all(servers.map(({ peer }) => stopPeer(peer)));
  }
  if (options.report !== '-')
    await writeGrowth(options.report, (servers[0] as ScaledServer).databaseUrl, rounds, growths);
}

const serverUrl = process.env.DATABASE_URL;
if (options.help || !serverUrl) {
  process.stdout.write(usage);
  process.exitCode = options.help ? 0 : 1;
} else await run(serverUrl);
