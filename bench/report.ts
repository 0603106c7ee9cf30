import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { withClient } from './database.ts';
import { connections, type Measurement } from './measure.ts';
import { type PeerName, peerNames, type Question } from './question.ts';
import { questions } from './questions.ts';

/** The middle of numbers in order of size. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

interface Line {
  readonly peer: PeerName;
  readonly requestsPerSecond: number;
  readonly p99: number;
  readonly processor: number;
  readonly database: number;
  readonly memory: number;
  /** How many times as many requests this server answered, by the median of the rounds; 1 for itself. */
  readonly ratio: number;
  /** How many times as much processor time this server took for a request. */
  readonly processorRatio: number;
}

/** What the peers showed for one question, without the first round. */
function linesOf(measurements: readonly Measurement[], question: Question): readonly Line[] {
  const counted = measurements.filter((one) => one.question === question.name && one.round > 0);
  const ours = new Map(counted.filter(({ peer }) => peer === 'ours').map((one) => [one.round, one]));
  return peerNames.flatMap((peer) => {
    const own = counted.filter((one) => one.peer === peer);
    if (own.length === 0) return [];
    const over = (value: (one: Measurement) => number) => median(own.map(value));
    return [
      {
        peer,
        requestsPerSecond: over((one) => one.requestsPerSecond),
        p99: over(({ p99 }) => p99),
        processor: over(({ processor }) => processor),
        database: over(({ database }) => database),
        memory: over(({ memory }) => memory),
        ratio: over((one) => (ours.get(one.round)?.requestsPerSecond ?? Number.NaN) / one.requestsPerSecond),
        processorRatio: over((one) => (ours.get(one.round)?.processor ?? Number.NaN) / one.processor),
      },
    ];
  });
}

const columns = [
  '',
  'requests/s',
  'ours is',
  'p99 ms',
  'CPU ms/request',
  'ours takes',
  'PostgreSQL ms/request',
  'memory MB',
];

function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const peerTable = (lines: readonly Line[]): string =>
  markdownTable(
    columns,
    lines.map((line) => [
      line.peer,
      line.requestsPerSecond.toFixed(line.requestsPerSecond < 100 ? 1 : 0),
      `${line.ratio.toFixed(2)}x`,
      line.p99.toFixed(1),
      line.processor.toFixed(2),
      `${line.processorRatio.toFixed(2)}x`,
      line.database.toFixed(2),
      String(Math.round(line.memory)),
    ]),
  );

/** The table of one question. */
export const summary = (measurements: readonly Measurement[], question: Question): string =>
  `\n${question.title}\n\n${peerTable(linesOf(measurements, question))}\n`;

async function versions(databaseUrl: string): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(import.meta.dirname, 'package.json'), 'utf8'));
  const server = await withClient(databaseUrl, async (client) => (await client.query('show server_version')).rows[0]);
  return [
    `Node.js ${process.versions.node}`,
    `PostgreSQL ${server.server_version}`,
    ...['postgraphile', 'grafserv', 'mercurius', 'pg'].map((name) => `${name} ${dependencies[name]}`),
  ].join(', ');
}

/** What a reader needs to judge the numbers. */
async function circumstances(databaseUrl: string, rounds: number): Promise<string> {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `| | |
|---|---|
| Date | ${new Date().toISOString().slice(0, 10)} |
| Machine | ${cpus().length} cores of ${processor?.model ?? 'unknown'}, ${memory} GB; load, server and database on it |
| Versions | ${await versions(databaseUrl)} |
| Load | ${connections} connections on loopback, one request at a time each |
| Rounds | ${rounds - 1}, after one that is thrown away; in turn, the order reversed each round; medians |`;
}

const askedIn = (measurements: readonly Measurement[]) =>
  questions.filter(({ name }) => measurements.some(({ question }) => question === name));

const grouped = (count: number) => count.toLocaleString('en-GB');

/** Writes how this server compares with its peers. */
export async function writeReport(
  file: string,
  databaseUrl: string,
  rounds: number,
  measurements: readonly Measurement[],
): Promise<void> {
  const sections = askedIn(measurements).map((question) => summary(measurements, question).replace('\n', '\n## '));
  const text = `# Speed against the peers, at ${grouped(measurements[0]?.scale ?? 0)} observations

Written by \`npm run bench\`; see \`bench/run.ts\`.

${await circumstances(databaseUrl, rounds)}

All peers gave the same answers before they were measured; no answer is cached. *ours is*: requests/s of this server
divided by those of the peer in the same round. *ours takes*: the same of processor time per request. *floor*:
hand-written SQL that returns the answer as JSON text, sent as it is by node:http.
${sections.join('')}`;
  await writeFile(file, text);
}

/** How the time of a request of this server grows with the database. */
/** What a question showed as the database grows. */
export interface Growth {
  readonly question: Question;
  readonly measurements: readonly Measurement[];
  /** Kilobytes of the answer, by the size of the database: an answer that is longer takes longer. */
  readonly answers: ReadonlyMap<number, number>;
  /** How PostgreSQL executes the hand-written statement for the same answer, on the largest database. */
  readonly plan: string;
}

// Where a request takes so many times as long, the report shows the plan.
const worthAPlan = 1.5;

function timesByScale(measurements: readonly Measurement[]): ReadonlyMap<number, number> {
  const counted = measurements.filter(({ round }) => round > 0);
  const smallest = Math.min(...counted.map(({ scale }) => scale));
  const base = new Map(
    counted.filter(({ scale }) => scale === smallest).map((one) => [one.round, one.requestsPerSecond]),
  );
  return new Map(
    [...Map.groupBy(counted, ({ scale }) => scale)].map(([scale, own]) => [
      scale,
      median(own.map(({ round, requestsPerSecond }) => (base.get(round) ?? Number.NaN) / requestsPerSecond)),
    ]),
  );
}

const planOf = ({ measurements, plan }: Growth): string =>
  Math.max(...timesByScale(measurements).values()) > worthAPlan
    ? `\nOn the largest database, the hand-written statement for the same answer:\n\n\`\`\`\n${plan}\n\`\`\`\n`
    : '';

export function growthTable({ measurements, answers }: Growth): string {
  const counted = measurements.filter(({ round }) => round > 0);
  const times = timesByScale(measurements);
  const byScale = Map.groupBy(counted, ({ scale }) => scale);
  const rows = [...byScale]
    .toSorted(([one], [other]) => one - other)
    .map(([scale, own]) => {
      return [
        grouped(scale),
        median(own.map(({ requestsPerSecond }) => requestsPerSecond)).toFixed(1),
        `${times.get(scale)?.toFixed(2)}x`,
        answers.get(scale)?.toFixed(1) ?? '',
        median(own.map(({ p99 }) => p99)).toFixed(1),
        median(own.map(({ processor }) => processor)).toFixed(2),
        median(own.map(({ database }) => database)).toFixed(2),
        String(Math.round(median(own.map(({ memory }) => memory)))),
      ];
    });
  return markdownTable(
    [
      'observations',
      'requests/s',
      'time of a request',
      'answer KB',
      'p99 ms',
      'CPU ms/request',
      'PostgreSQL ms/request',
      'memory MB',
    ],
    rows,
  );
}

/** Writes how this server does as the database grows. */
export async function writeGrowth(
  file: string,
  databaseUrl: string,
  rounds: number,
  growths: readonly Growth[],
): Promise<void> {
  const sections = growths.map(
    (growth) => `\n## ${growth.question.title}\n\n${growthTable(growth)}\n${planOf(growth)}`,
  );
  const text = `# Speed as the database grows

Written by \`npm run bench:growth\`; see \`bench/growth.ts\`.

${await circumstances(databaseUrl, rounds)}

*time of a request*: against the smallest database, in the same round.
${sections.join('')}`;
  await writeFile(file, text);
}
