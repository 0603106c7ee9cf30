import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A folder in which the package of this project, as it would be published, was installed by npm. */
export interface Installed {
  readonly folder: string;
  /** The paths of the files of the tarball. */
  readonly packed: readonly string[];
  /** Runs a program of Node.js in the folder: what it printed. */
  node(...args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

const tsc = resolve('node_modules/typescript/bin/tsc');

// What a package is made from. The build of the checkout may be old, and other tests are reading it.
const parts = [
  'package.json',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'docs',
  'profile',
  'seeds',
  'schema/released/documents',
  'schema/schema.graphql',
  'schema/subgraph.graphql',
  'codegen',
  'dist/explorer',
];

/** Builds and packs in a copy: the path of the tarball, and the paths of its files. */
async function pack(into: string): Promise<{ tarball: string; packed: string[] }> {
  const copy = join(into, 'copy');
  for (const part of parts) await cp(part, join(copy, part), { recursive: true });
  const dist = join(copy, 'dist');
  await execute(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', dist]);
  await execute(process.execPath, [tsc, '-p', 'codegen/client', '--outDir', dist]);
  for (const made of ['write-introspection', 'gather-operations'])
    await execute(process.execPath, [resolve(`codegen/${made}.ts`)], { cwd: copy });
  // What `prepare` would do has been done, but for the page, which takes longest and was copied.
  const { stdout } = await execute('npm', ['pack', '--json', '--ignore-scripts'], { cwd: copy });
  // One npm gives a list, another an object by name.
  const [made] = Object.values(JSON.parse(stdout) as Record<string, { filename: string; files: { path: string }[] }>);
  if (!made) throw new Error('npm packed nothing');
  return { tarball: join(copy, made.filename), packed: made.files.map(({ path }) => path) };
}

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}

/**
 * Packs this project and installs the tarball in an empty folder, from the registry and the cache of npm.
 * @param others packages installed beside it, in the versions this project is developed with
 */
export async function installPackage(...others: readonly string[]): Promise<Installed> {
  const work = await mkdtemp(join(tmpdir(), 'package-'));
  const { tarball, packed } = await pack(work);
  const folder = join(work, 'consumer');
  await mkdir(folder);
  const { devDependencies, overrides } = JSON.parse(await readFile('package.json', 'utf8')) as Manifest;
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', overrides }));
  const quietly = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  const versions = others.map((name) => `${name}@${devDependencies[name]}`);
  await execute('npm', ['install', tarball, ...versions, ...quietly], { cwd: folder });
  return {
    folder,
    packed,
    node: (...args) =>
      // The schema is printed more than once.
      execute(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 24 }).then(
        ({ stdout }) => stdout,
        // A compiler tells on standard output why it failed.
        (failure: { message: string; stdout: string }) => {
          throw new Error(`${failure.message}\n${failure.stdout}`);
        },
      ),
    remove: () => rm(work, { recursive: true, force: true }),
  };
}

/** The program of an installed package, serving. */
export interface Serving {
  /** Of the graph: `http://127.0.0.1:…/graphql`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Runs `cafcass-graph serve` in the folder of an installation, on a free port and a database of its own. */
export async function serve({ folder }: Installed): Promise<Serving> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'DATABASE_URL'));
  const child: ChildProcess = spawn(process.execPath, ['node_modules/.bin/cafcass-graph', 'serve'], {
    cwd: folder,
    env: { ...inherited, PORT: '0', HOST: '127.0.0.1', DATA_DIR: join(folder, '.data') },
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const [found] = /http:\S+\/graphql/.exec(output) ?? [];
      if (found) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(output)));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
