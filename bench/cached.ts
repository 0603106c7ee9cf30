import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { surroundings } from './circumstances.ts';
import { prepareDatabase, withClient } from './database.ts';
import { load } from './load.ts';
import { markdownTable } from './markdown.ts';
import { connections } from './measure.ts';
import { median } from './median.ts';
import { numberOption } from './option.ts';
import { startPeer, stopPeer } from './peer.ts';
import { type Question, whyUnasked } from './question.ts';
import { questions } from './questions.ts';
import { bytesOf, requestOf } from './request.ts';

const usage = `Measures answers that are kept, beside those of PostGraphile and of a server that only sends the same bytes; and what keeping costs.

  DATABASE_URL=postgresql://postgres@127.0.0.1:5432/postgres npm run bench:cached -- [options]

  --scale <n>      observations in the database, 100000 where absent
  --rounds <n>     rounds, the first of which is thrown away; 4 where absent
  --seconds <n>    how long each is asked in a round; 1 where absent
  --dist <folder>  the built server; dist where absent
  --report <file>  bench/cached.md where absent; - for none
`;

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '1' },
    dist: { type: 'string', default: resolve(import.meta.dirname, '../dist') },
    report: { type: 'string', default: resolve(import.meta.dirname, 'cached.md') },
    help: { type: 'boolean', default: false },
  },
});

const scale = numberOption('scale', options.scale);
const rounds = numberOption('rounds', options.rounds);
const seconds = numberOption('seconds', options.seconds);

// Of each question so many requests are asked in turn: as many as are kept.
const repeated = 20;

interface Rates {
  readonly question: Question;
  readonly kept: number;
  readonly bare: number;
  /** Null where it has no answer. */
  readonly postgraphile: number | null;
  /** With a cache in which no answer has room, and without one. */
  readonly missed: number;
  readonly uncached: number;
}

const ratio = (one: number, other: number | null) => (other ? (one / other).toFixed(2) : '-');

const table = (all: readonly Rates[]) =>
  markdownTable(
    ['question', 'kept, requests/s', 'of PostGraphile', 'of a bare server', 'missed, of uncached'],
    [...Map.groupBy(all, ({ question }) => question)].map(([question, own]) => {
      const of = (key: Exclude<keyof Rates, 'question'>) => median(own.map((rates) => rates[key] ?? 0));
      return [
        question.title,
        of('kept').toFixed(0),
        ratio(of('kept'), of('postgraphile')),
        ratio(of('kept'), of('bare')),
        ratio(of('missed'), of('uncached')),
      ];
    }),
  );

async function run(serverUrl: string): Promise<void> {
  const dist = resolve(options.dist);
  process.env.BENCH_DIST = dist;
  const databaseUrl = await prepareDatabase(serverUrl, dist, scale);
  const startOurs = (cache: number) => {
    process.env.BENCH_ANSWER_CACHE = String(cache);
    return startPeer('ours', databaseUrl, []);
  };
  const ours = await startOurs(24 * 1024 * 1024);
  const missing = await startOurs(4);
  const uncached = await startOurs(0);
  const postgraphile = await startPeer('postgraphile', databaseUrl, []);
  process.env.BENCH_ORIGIN = ours.url.origin;
  const bare = await startPeer('bare', databaseUrl, []);
  const found: Rates[] = [];
  try {
    for (const question of questions.filter(({ isPaged }) => !isPaged)) {
      const variables = await withClient(databaseUrl, async (client) => question.variables(client));
      const requests = variables.map((values) => bytesOf(ours, requestOf(ours, question, values)));
      const some = requests.slice(0, repeated);
      const theirs = whyUnasked(question, 'postgraphile')
        ? null
        : variables.map((values) => bytesOf(postgraphile, requestOf(postgraphile, question, values)));
      // Until all are kept.
      await load(ours.url, some, 1, 1);
      await load(bare.url, some, 1, 0.3);
      const rate = async (url: URL, asked: readonly Buffer[]) => {
        const { requests: count, seconds: taken } = await load(url, asked, connections, seconds);
        return count / taken;
      };
      for (let round = 0; round < rounds; round++) {
        const rates = {
          question,
          kept: await rate(ours.url, some),
          bare: await rate(bare.url, some),
          postgraphile: theirs && (await rate(postgraphile.url, theirs)),
          missed: await rate(missing.url, requests),
          uncached: await rate(uncached.url, requests),
        };
        if (round > 0) found.push(rates);
      }
      process.stdout.write(
        `${table(found.filter((one) => one.question === question))
          .split('\n')
          .at(-1)}\n`,
      );
    }
  } finally {
    await Promise.all([ours, missing, uncached, postgraphile, bare].map(stopPeer));
  }
  if (options.report !== '-')
    await writeFile(
      options.report,
      `# Answers that are kept

Written by \`npm run bench:cached\`; see \`bench/cached.ts\`. Each question is asked with ${repeated} values of its variables in turn,
which are kept; *missed* is a cache in which no answer has room, beside a server without one.

${await surroundings(databaseUrl)}
| Load | ${connections} connections on loopback, ${seconds} s in each of ${rounds - 1} rounds, after one that is thrown away; medians |

${table(found)}
`,
    );
}

const serverUrl = process.env.DATABASE_URL;
if (options.help || !serverUrl) {
  process.stdout.write(usage);
  process.exitCode = options.help ? 0 : 1;
} else await run(serverUrl);
