import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as own from '../../codegen/client/index.js';
import { type LiveServer, openServer } from '../live-server.js';

const execute = promisify(execFile);
const tsc = resolve('node_modules/typescript/bin/tsc');

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

let work: string;
let folder: string;
let packed: Packed;
let server: LiveServer;
beforeAll(async () => {
  server = await openServer();
  work = await mkdtemp(join(tmpdir(), 'client-package-'));
  // The build of the checkout may be old, and other tests are reading it.
  const copy = join(work, 'copy');
  for (const part of ['package.json', 'LICENSE', 'codegen']) await cp(part, join(copy, part), { recursive: true });
  await execute(process.execPath, [tsc, '-p', 'codegen/client', '--outDir', join(copy, 'dist')]);
  await execute(process.execPath, [resolve('codegen/write-client-package.ts')], { cwd: copy });
  const { stdout } = await execute('npm', ['pack', '--json', './dist/client-package'], { cwd: copy });
  [packed] = Object.values(JSON.parse(stdout)) as [Packed];
  folder = join(work, 'consumer');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await execute('npm', ['install', '--offline', '--no-audit', '--no-fund', join(copy, packed.filename)], {
    cwd: folder,
  });
});
afterAll(async () => {
  await server?.close();
  await rm(work, { recursive: true, force: true });
});

describe('the client as a package of its own', () => {
  it('is small, and brings nothing along', async () => {
    expect(packed.size).toBeLessThan(100_000);
    expect((await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'))).toEqual([
      '@cafcass-graph',
    ]);
    const manifest = JSON.parse(
      await readFile(join(folder, 'node_modules/@cafcass-graph/client/package.json'), 'utf8'),
    );
    const { version, license } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(manifest).toMatchObject({ name: '@cafcass-graph/client', version, license });
    expect(manifest).not.toHaveProperty('dependencies');
    expect(packed.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'client/index.d.ts', 'client/index.js', 'generated/graphql.js']),
    );
    expect(packed.files.filter(({ path }) => /(?<!\.d)\.ts$|\.map$/.test(path))).toEqual([]);
  });

  it('gives what the package of the server gives as its client', async () => {
    await writeFile(
      join(folder, 'names.js'),
      `import * as client from '@cafcass-graph/client'; console.log(JSON.stringify(Object.keys(client)));`,
    );
    const { stdout } = await execute(process.execPath, ['names.js'], { cwd: folder });
    expect(JSON.parse(stdout).toSorted()).toEqual(Object.keys(own).toSorted());
  });

  it.each(['nodenext', 'bundler'])('compiles where it is resolved as %s does, and runs', async (moduleResolution) => {
    const compilerOptions = {
      module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      // Its own types are checked too.
      skipLibCheck: false,
      outDir: moduleResolution,
      rootDir: '.',
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
    await writeFile(
      join(folder, 'program.ts'),
      `import { createClient, type ResultOf, ServiceAreasDocument, type VariablesOf } from '@cafcass-graph/client';
      const variables: VariablesOf<typeof ServiceAreasDocument> = { first: 2 };
      const { data, error } = await createClient({ url: '${server.url}/graphql' }).query(ServiceAreasDocument, variables);
      if (error) throw new Error(error.message);
      const codes = ({ serviceAreas }: ResultOf<typeof ServiceAreasDocument>) => serviceAreas?.nodes.map(({ code }) => code);
      // @ts-expect-error there is no such field
      data.nothing;
      console.log(codes(data)?.join());\n`,
    );
    await execute(process.execPath, [tsc], { cwd: folder }).catch(({ stdout }) => {
      throw new Error(stdout);
    });
    const { stdout } = await execute(process.execPath, [`${moduleResolution}/program.js`], { cwd: folder });
    expect(stdout).toBe('A1,A2\n');
  });
});
