import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { surroundings } from './circumstances.ts';
import { withClient } from './database.ts';
import { grouped, markdownTable } from './markdown.ts';
import { numberOption } from './option.ts';
import { writePackage } from './scale-package.ts';

const usage = `Measures what it takes to load packages of many observations: the first time, with one in a hundred changed, and unchanged.

  DATABASE_URL=postgresql://postgres@127.0.0.1:5432/postgres npm run bench:loading -- [options]

  --scales <a,b>     observations in the packages; 100000,1000000 where absent
  --dist <folder>    the built program; dist where absent
  --before <folder>  another built program to compare with, on the first scale only; none where absent
  --report <file>    bench/loading.md where absent; - for none
`;

const { values: options } = parseArgs({
  options: {
    scales: { type: 'string', default: '100000,1000000' },
    dist: { type: 'string', default: resolve(import.meta.dirname, '../dist') },
    before: { type: 'string' },
    report: { type: 'string', default: resolve(import.meta.dirname, 'loading.md') },
    help: { type: 'boolean', default: false },
  },
});

const scales = options.scales.split(',').map((scale) => numberOption('scales', scale));
const changedShare = 0.01;
// How often the memory in use is read, in milliseconds.
const reading = 200;

/** What one load took. */
interface Load {
  readonly build: string;
  readonly scale: number;
  readonly kind: string;
  readonly seconds: number;
  /** The most memory the program had in use, in megabytes. */
  readonly memory: number;
}

/** The most memory a process has had in use, in megabytes; 0 once it is gone. Linux only. */
async function peakMemory({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
}

async function load(dist: string, databaseUrl: string, folder: string): Promise<Pick<Load, 'seconds' | 'memory'>> {
  const began = performance.now();
  // As `npm run cli` begins it.
  const child = spawn(process.execPath, ['--max-semi-space-size=16', join(dist, 'src/cli/main.js'), 'load', folder], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory = 0;
  const timer = setInterval(async () => {
    memory = Math.max(memory, await peakMemory(child));
  }, reading);
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  clearInterval(timer);
  if (exitCode !== 0) throw new Error(`loading ${folder} ended with ${exitCode}`);
  return { seconds: (performance.now() - began) / 1000, memory };
}

/** Loads the two packages of a scale one after the other into a database that is made for it. */
async function loadsOf(
  build: string,
  dist: string,
  serverUrl: string,
  scale: number,
  packages: readonly string[],
): Promise<readonly Load[]> {
  const name = `cafcass_loading_${process.pid}`;
  await withClient(serverUrl, (client) => client.query(`create database ${name}`));
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  try {
    const loads: Load[] = [];
    const [first, changed] = packages as [string, string];
    for (const [kind, folder] of [
      ['first', first],
      ['1% changed', changed],
      ['unchanged', changed],
    ] as const) {
      loads.push({ build, scale, kind, ...(await load(dist, url, folder)) });
      process.stdout.write(`${table(loads.slice(-1)).split('\n').at(-1)}\n`);
    }
    return loads;
  } finally {
    await withClient(serverUrl, (client) => client.query(`drop database ${name}`));
  }
}

const table = (loads: readonly Load[]) =>
  markdownTable(
    ['build', 'observations', 'load', 'seconds', 'observations/s', 'memory MB'],
    loads.map(({ build, scale, kind, seconds, memory }) => [
      build,
      grouped(scale),
      kind,
      seconds.toFixed(1),
      grouped(Math.round(scale / seconds)),
      grouped(memory),
    ]),
  );

async function run(serverUrl: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cafcass-loading-'));
  const loads: Load[] = [];
  try {
    for (const [index, scale] of scales.entries()) {
      const packages = [join(folder, `${scale}`), join(folder, `${scale}-changed`)];
      await writePackage(packages[0] as string, scale);
      await writePackage(packages[1] as string, scale, changedShare);
      if (options.before && index === 0)
        loads.push(...(await loadsOf('before', resolve(options.before), serverUrl, scale, packages)));
      loads.push(...(await loadsOf('this', resolve(options.dist), serverUrl, scale, packages)));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  if (options.report !== '-')
    await writeFile(
      options.report,
      `# Loading packages of many observations

Written by \`npm run bench:loading\`; see \`bench/loading.ts\`. Each load is the command \`load\`, from its start to its end: reading, checking,
comparing and writing. Memory is the most that the program had in use, without that of PostgreSQL.

${await surroundings(serverUrl)}

${table(loads)}
`,
    );
}

const serverUrl = process.env.DATABASE_URL;
if (options.help || !serverUrl) {
  process.stdout.write(usage);
  process.exitCode = options.help ? 0 : 1;
} else await run(serverUrl);
