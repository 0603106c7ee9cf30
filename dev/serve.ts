// `npm run dev`: serves, and builds and serves anew whenever a file changes. Where it does not compile, what was built before
// goes on serving. The page in the browser is built by Vite, and needs no new server.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { resolve } from 'node:path';

process.chdir(resolve(import.meta.dirname, '..'));

// What the server is compiled from, and what it reads when it starts.
const code = ['src', 'migrations'];
const data = ['codegen/operations', 'codegen/generated', 'seeds'];
// An editor writes a file in several steps, and several files at once; in milliseconds.
const settled = 100;

const children = new Set<ChildProcess>();
let leaving = false;

function run(...words: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, words, { stdio: 'inherit' });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  if (!children.has(child)) return;
  child.kill();
  await once(child, 'exit');
}

const tell = (line: string) => process.stderr.write(`npm run dev: ${line}\n`);

async function compiles(): Promise<boolean> {
  const compiler = run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noEmitOnError');
  const [exitCode] = await once(compiler, 'exit');
  return exitCode === 0;
}

let server: ChildProcess | undefined;

async function serveAnew(): Promise<void> {
  // The folder of the embedded database belongs to one process at a time.
  if (server) await end(server);
  if (leaving) return;
  server = run('dist/src/cli/main.js', 'serve').once('exit', (exitCode) => {
    if (exitCode && !leaving) tell('the server ended; it starts again with the next change');
  });
}

const changed = new Set<string>(code);
let updating = false;

async function update(): Promise<void> {
  // What changes meanwhile is seen to after what is being done.
  if (updating) return;
  updating = true;
  while (changed.size > 0 && !leaving) {
    const isCode = code.some((folder) => changed.has(folder));
    changed.clear();
    if (!isCode || (await compiles())) await serveAnew();
    else if (!leaving) tell('it does not compile; what was built before goes on serving');
  }
  updating = false;
}

let timer: NodeJS.Timeout | undefined;
for (const folder of [...code, ...data])
  watch(folder, { recursive: true }, (_, file) => {
    if (file?.startsWith('explorer') || !/\.(ts|graphql|csv|json)$/.test(file ?? '')) return;
    changed.add(folder);
    clearTimeout(timer);
    timer = setTimeout(update, settled);
  });

async function leave(): Promise<void> {
  leaving = true;
  await Promise.all([...children].map(end));
  process.exit();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave);

run('node_modules/vite/bin/vite.js', 'build', 'src/explorer', '--watch', '--logLevel', 'error');
await update();
