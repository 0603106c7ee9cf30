// `npm run dev`: serves, and builds and serves anew whenever a file changes. Where it does not compile, what was built before
// goes on serving. The page in the browser is built by Vite, and needs no new server.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FSWatcher, readdirSync, rmSync, statSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';

process.chdir(resolve(import.meta.dirname, '..'));

// What the server is compiled from, and what it reads when it starts; the operations of the dataset are in `seeds`.
const code = ['src', 'migrations'];
const data = ['codegen/operations', 'codegen/generated', 'profile', 'seeds'];
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
  if (exitCode !== 0) return false;
  // A migration that is gone or has another name would be applied still.
  const sources = new Set(readdirSync('migrations').map((file) => file.replace(/\.ts$/, '')));
  for (const file of readdirSync('dist/migrations'))
    if (!sources.has(file.replace(/\..*$/, ''))) rmSync(join('dist/migrations', file));
  return true;
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
const watched = new Map<string, FSWatcher>();

/**
 * Watches a folder and those in it, each by itself: watched as a whole, Linux loses sight of a file that an editor has replaced
 * by another of its name.
 * @param root the folder of `code` or `data` it belongs to
 */
function watchFolder(folder: string, root: string): void {
  if (watched.has(folder) || folder === join('src', 'explorer')) return;
  const watcher = watch(folder, (_, file) => {
    if (!file) return;
    const path = join(folder, file);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) watchFolder(path, root);
    else if (!/\.(ts|graphql|csv|json)$/.test(file)) return;
    changed.add(root);
    clearTimeout(timer);
    timer = setTimeout(update, settled);
  });
  const forget = () => {
    watcher.close();
    watched.delete(folder);
  };
  watched.set(folder, watcher.once('error', forget));
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) watchFolder(join(folder, entry.name), root);
}
for (const root of [...code, ...data]) watchFolder(root, root);

async function leave(): Promise<void> {
  leaving = true;
  await Promise.all([...children].map(end));
  process.exit();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave);

run('node_modules/vite/bin/vite.js', 'build', 'src/explorer', '--watch', '--logLevel', 'error');
await update();
