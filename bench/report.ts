import { writeFile } from 'node:fs/promises';
import { circumstances } from './circumstances.ts';
import { grouped, markdownTable } from './markdown.ts';
import type { Measurement } from './measure.ts';
import { median } from './median.ts';
import { type PeerName, peerNames, type Question, whyUnasked } from './question.ts';
import { questions } from './questions.ts';

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

/** Who was not asked, and why. */
const unasked = (question: Question): readonly string[] =>
  peerNames.flatMap((peer) => {
    const why = whyUnasked(question, peer);
    return why === null ? [] : [`\n${peer} is not asked: ${why}.\n`];
  });

/** The table of one question. */
export const summary = (measurements: readonly Measurement[], question: Question): string =>
  [`\n${question.title}\n\n${peerTable(linesOf(measurements, question))}\n`, ...unasked(question)].join('');

const askedIn = (measurements: readonly Measurement[]) =>
  questions.filter(({ name }) => measurements.some(({ question }) => question === name));

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

All peers gave the same answers before they were measured; no answer is cached, each request asks for another thing than the
one before it, and all run with the options that \`npm start\` gives Node.js. *ours is*: requests/s of this server
divided by those of the peer in the same round. *ours takes*: the same of processor time per request. *floor*:
hand-written SQL that returns the answer as JSON text, sent as it is by node:http.
${sections.join('')}`;
  await writeFile(file, text);
}
