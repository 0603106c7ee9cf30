import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { assertSameAnswers } from './answer.ts';
import { prepareDatabase, withClient } from './database.ts';
import { type Measurement, measure } from './measure.ts';
import { listOption, numberOption } from './option.ts';
import { type Peer, startPeer, stopPeer } from './peer.ts';
import { type PeerName, peerNames, type Question, whyUnasked } from './question.ts';
import { answerable, questions } from './questions.ts';
import { summary, writeReport } from './report.ts';
import { askedPeer } from './walk.ts';

const usage = `Measures this server against its peers, on a database of synthetic size.

  DATABASE_URL=postgresql://postgres@127.0.0.1:5432/postgres npm run bench -- [options]

  --scale <n>        observations in the database, 100000 where absent
  --rounds <n>       rounds, the first of which is thrown away; 7 where absent
  --seconds <n>      how long each peer is asked one question in a round; 2 where absent
  --questions <a,b>  ${questions.map(({ name }) => name).join(', ')}; all where absent
  --peers <a,b>      whom to compare with, of ${peerNames.slice(1).join(', ')}; all where absent
  --dist <folder>    the built server; dist where absent
  --profile <folder> writes processor profiles of this server to a folder
  --report <file>    bench/results.md where absent; - for none

DATABASE_URL is a PostgreSQL 15 or later where databases named cafcass_bench_* may be created. Where there is none, with
Debian's package postgresql:

  sudo -u postgres /usr/lib/postgresql/15/bin/initdb -D /tmp/bench-data --auth trust
  sudo -u postgres /usr/lib/postgresql/15/bin/pg_ctl -D /tmp/bench-data -o '-p 5499 -h 127.0.0.1 -k /tmp' -l /tmp/bench.log start
  export DATABASE_URL=postgresql://postgres@127.0.0.1:5499/postgres
`;

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '2' },
    questions: { type: 'string' },
    peers: { type: 'string' },
    dist: { type: 'string', default: resolve(import.meta.dirname, '../dist') },
    profile: { type: 'string' },
    report: { type: 'string', default: resolve(import.meta.dirname, 'results.md') },
    help: { type: 'boolean', default: false },
  },
});

const scale = numberOption('scale', options.scale);
const rounds = numberOption('rounds', options.rounds);
const seconds = numberOption('seconds', options.seconds);
const asked = listOption('questions', options.questions, questions);
const others = peerNames.filter((name) => name !== 'ours').map((name) => ({ name }));
const names: readonly PeerName[] = ['ours', ...listOption('peers', options.peers, others).map(({ name }) => name)];

async function start(databaseUrl: string): Promise<readonly Peer[]> {
  const started: Peer[] = [];
  try {
    for (const name of names) {
      const isProfiled = name === 'ours' && options.profile !== undefined;
      const nodeOptions = isProfiled ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
      started.push(await startPeer(name, databaseUrl, nodeOptions));
    }
    return started;
  } catch (error) {
    await Promise.all(started.map(stopPeer));
    throw error;
  }
}

/** Asks all peers one question in turn, round after round. */
async function askInTurn(peers: readonly Peer[], question: Question, client: Client): Promise<readonly Measurement[]> {
  const variables = await question.variables(client);
  const asked = await Promise.all(
    peers.filter(({ name }) => whyUnasked(question, name) === null).map((peer) => askedPeer(peer, question, variables)),
  );
  await assertSameAnswers(asked, question);
  const measurements: Measurement[] = [];
  for (let round = 0; round < rounds; round++) {
    // The order is reversed, so that what one leaves behind in the caches does not always serve the same next.
    for (const peer of round % 2 ? asked : asked.toReversed()) {
      const measurement = await measure(peer, question, client, seconds);
      measurements.push({ ...measurement, round, scale });
    }
  }
  return measurements;
}

async function run(serverUrl: string): Promise<void> {
  const dist = resolve(options.dist);
  const databaseUrl = await prepareDatabase(serverUrl, dist, scale);
  process.env.BENCH_DIST = dist;
  const peers = await start(databaseUrl);
  const measurements: Measurement[] = [];
  try {
    await withClient(databaseUrl, async (client) => {
      for (const question of await answerable(asked, (peers[0] as Peer).url)) {
        measurements.push(...(await askInTurn(peers, question, client)));
        process.stdout.write(summary(measurements, question));
      }
    });
  } finally {
    await Promise.all(peers.map(stopPeer));
  }
  if (options.report !== '-') await writeReport(options.report, databaseUrl, rounds, measurements);
}

const serverUrl = process.env.DATABASE_URL;
if (options.help || !serverUrl) {
  process.stdout.write(usage);
  process.exitCode = options.help ? 0 : 1;
} else await run(serverUrl);
