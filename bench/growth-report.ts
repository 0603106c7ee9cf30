import { writeFile } from 'node:fs/promises';
import { circumstances } from './circumstances.ts';
import { grouped, markdownTable } from './markdown.ts';
import type { Measurement } from './measure.ts';
import { median } from './median.ts';
import type { Question } from './question.ts';

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

/** What a question showed as a table in Markdown: a line for each size of the database. */
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
