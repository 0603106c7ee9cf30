import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seconds } from './asking.ts';
import { Cluster } from './cluster.ts';
import type { Fault, Finding, Ground } from './fault.ts';
import { clientFaults } from './faults/clients.ts';
import { databaseFaults } from './faults/database.ts';
import { embeddedFaults } from './faults/embedded.ts';
import { loadFaults } from './faults/load.ts';
import { networkFaults } from './faults/network.ts';
import { placeFaults } from './faults/places.ts';
import { processFaults } from './faults/process.ts';
import { redisFaults } from './faults/redis.ts';
import { soak } from './faults/soak.ts';
import { startFaults } from './faults/start.ts';
import { load } from './program.ts';
import { savedQuestions } from './question.ts';
import { row, writeReport } from './report.ts';

const every: readonly Fault[] = [
  ...databaseFaults,
  ...networkFaults,
  ...startFaults,
  ...loadFaults,
  ...embeddedFaults,
  ...redisFaults,
  ...clientFaults,
  ...processFaults,
  ...placeFaults,
  soak,
];

const usage = `Lets things go wrong around the built server while it is asked, and looks what clients see.

  npm run drill -- [options] [faults]

  --minutes <n>  how long the soak takes, 30 where absent; it is done only where it is named
  --no-report    docs/reliability.md stays as it is

Faults, all but the soak where none is named; a part of a name means all that have it:
${every.map(({ name, what }) => `  ${name.padEnd(30)}${what}`).join('\n')}
`;

const { values: options, positionals: names } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    'no-report': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const minutes = Number(options.minutes);
const asked =
  names.length === 0
    ? every.filter((fault) => fault !== soak)
    : every.filter(({ name }) => names.some((part) => name.includes(part)));

/** Drills a fault; where it cannot be drilled to its end, that is what is amiss. */
async function drill(fault: Fault, ground: Ground): Promise<Finding> {
  try {
    return await fault.drill(ground);
  } catch (error) {
    return { seen: '', lost: 'not known', amiss: [`the drill failed: ${(error as Error).message}`] };
  }
}

async function run(folder: string): Promise<boolean> {
  const cluster = await Cluster.make(folder);
  const rows: string[] = [];
  let isBorne = true;
  try {
    const database = await cluster.empty();
    const { code, said } = await load({ DATABASE_URL: cluster.url(database) }).ended;
    if (code !== 0) throw new Error(`the dataset was not loaded: ${said}`);
    await cluster.keepAsLoaded(database);
    const ground: Ground = { cluster, folder, questions: await savedQuestions(), minutes };
    for (const fault of asked) {
      const lacking = fault.lacks?.();
      if (lacking) {
        process.stdout.write(`${fault.name}: not done, for it needs ${lacking}\n`);
        continue;
      }
      const began = performance.now();
      const finding = await drill(fault, ground);
      isBorne &&= finding.amiss.length === 0;
      rows.push(row(fault, finding));
      process.stdout.write(`${rows.at(-1)} (${seconds(performance.now() - began)})\n`);
    }
  } finally {
    await cluster.stop('immediate');
    if (!options['no-report'])
      await writeReport(
        every.map(({ name }) => name),
        rows,
      );
  }
  return isBorne;
}

if (options.help || asked.length === 0 || !(minutes > 0)) {
  process.stdout.write(usage);
  process.exitCode = options.help ? 0 : 2;
} else {
  const folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-drill-'));
  await chmod(folder, 0o755);
  try {
    process.exitCode = (await run(folder)) ? 0 : 1;
  } finally {
    // A small disk of a drill is a file system of its own.
    execFileSync('bash', ['-c', `for disk in '${folder}'/*; do mountpoint -q "$disk" && umount "$disk"; done; true`]);
    await rm(folder, { recursive: true, force: true });
  }
}
