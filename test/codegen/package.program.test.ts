import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { buildClientSchema, buildSchema, printSchema } from 'graphql';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPackage } from '../project-dataset.js';
import { readGuide } from './guide.js';
import { type Installed, installPackage, type Serving, serve } from './installed.js';

const folders = ['codegen/operations', 'seeds/operations'];
const files = (
  await Promise.all(folders.map(async (folder) => (await readdir(folder)).map((file) => `${folder}/${file}`)))
).flat();
const operations = files.map((file) => basename(file, '.graphql'));

const used = [
  '@apollo/client',
  '@graphql-codegen/cli',
  '@graphql-codegen/client-preset',
  '@types/node',
  '@urql/core',
  'msw',
  'rxjs',
  'typescript',
];

let installed: Installed;
let serving: Serving;
beforeAll(async () => {
  installed = await installPackage(...used);
  serving = await serve(installed);
});
afterAll(async () => {
  await serving?.stop();
  await installed?.remove();
});

describe('docs/typed-client.md', async () => {
  const here = (text: string) => text.replaceAll('http://localhost:4000/graphql', serving.url);

  it.each(await readGuide())('$title', async ({ file, body, commands, printed }) => {
    if (file) {
      await mkdir(dirname(join(installed.folder, file)), { recursive: true });
      await writeFile(join(installed.folder, file), here(body));
    }
    let output = '';
    for (const command of commands) {
      const [program = '', ...words] = here(command).split(' ');
      // The set-up: all of it was done before, at once.
      if (program === 'npm' || command === 'npx cafcass-graph serve') continue;
      const args = program === 'npx' ? [`node_modules/.bin/${words[0]}`, ...words.slice(1)] : words;
      output += await installed.node(...args);
    }
    if (printed !== undefined) expect(output).toBe(printed);
  });

  it('has programs that all compile, under the settings it gives', async () => {
    expect(await installed.node('node_modules/.bin/tsc', '--types', 'node')).toBe('');
  });

  it('installs what was installed', async () => {
    const commands = (await readGuide()).flatMap((step) => step.commands);
    const named = commands.flatMap(
      (command) => /^npm install (?:--save-dev )?(.*)$/.exec(command)?.[1]?.split(' ') ?? [],
    );
    expect(new Set(named)).toEqual(new Set(['cafcass-graph', 'graphql', ...used]));
  });
});

describe('the package', () => {
  it('holds what the server, the program and the client need', () => {
    expect(installed.packed).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'dist/src/cli/main.js',
        'dist/explorer/index.html',
        'dist/introspection.json',
        'dist/codegen/client/index.d.ts',
        'dist/codegen/examples/fetch.js',
        'schema/schema.graphql',
        'profile/profile.json',
        'profile/tables/observations.json',
        'seeds/datapackage.json',
        'docs/typed-client.md',
        'codegen/generated/persisted-documents.json',
        'codegen/operations/documents.graphql',
        'seeds/operations/service-areas.graphql',
        'dist/operations/service-areas.graphql',
      ]),
    );
  });

  it('holds no tests, no benchmark, no maps, and of the sources the examples only', () => {
    const strange = installed.packed.filter((path) =>
      /(^|\/)(test|bench)\/|\.map$|(?<!\.d)\.tsx?$|tsconfig/.test(path),
    );
    expect(strange.filter((path) => !path.startsWith('codegen/examples/'))).toEqual([]);
  });

  it('declares the types of the client, and of nothing else', () => {
    const declarations = installed.packed.filter((path) => path.endsWith('.d.ts'));
    expect(declarations.length).toBeGreaterThan(0);
    expect(declarations.filter((path) => !/^dist\/codegen\/(client|generated)\//.test(path))).toEqual([]);
  });

  it('has a client that imports nothing but itself', async () => {
    const modules = installed.packed.filter((path) => /^dist\/codegen\/(client|generated)\/.*\.js$/.test(path));
    const texts = modules.map((path) => readFile(join(installed.folder, 'node_modules/cafcass-graph', path), 'utf8'));
    const imported = (await Promise.all(texts)).flatMap((text) => text.match(/(?<= from ')[^']+(?=')/g) ?? []);
    expect(imported).toContain('./client.js');
    expect(imported.filter((name) => !name.startsWith('.'))).toEqual([]);
  });

  it('gives everything that it exports', async () => {
    await writeFile(
      join(installed.folder, 'exports.js'),
      `import { readFile } from 'node:fs/promises';
      import * as client from 'cafcass-graph/client';
      import * as lists from 'cafcass-graph/client/lists';
      import * as msw from 'cafcass-graph/client/msw';
      import introspection from 'cafcass-graph/introspection.json' with { type: 'json' };
      import manifest from 'cafcass-graph/package.json' with { type: 'json' };
      import persisted from 'cafcass-graph/persisted-documents.json' with { type: 'json' };
      const text = (name) => readFile(new URL(import.meta.resolve('cafcass-graph/' + name)), 'utf8');
      console.log(JSON.stringify({
        client: Object.keys(client), lists: Object.keys(lists), msw: Object.keys(msw), introspection, manifest, persisted,
        table: await text('profile/tables/measures.json'),
        schema: await text('schema.graphql'),
        subgraph: await text('subgraph.graphql'),
        profile: await text('profile/profile.json'),
        operations: await Promise.all(process.argv.slice(2).map((name) => text('operations/' + name))),
        files: await Promise.all(process.argv.slice(2).map((name) => text('operations/' + name + '.graphql'))),
      }));`,
    );
    const given = JSON.parse(await installed.node('exports.js', ...operations));
    expect(given.client).toEqual(expect.arrayContaining(['createClient', 'QueryFailed', 'ServiceAreasDocument']));
    expect(given.client).not.toContain('graphql');
    expect(given.lists).toEqual(expect.arrayContaining(['ObservationListDocument', 'StatementListDocument']));
    expect(given.msw).toEqual(['savedAnswer', 'savedAnswers']);
    expect(given.table).toBe(await readFile('profile/tables/measures.json', 'utf8'));
    expect(given.schema).toBe(await readFile('schema/schema.graphql', 'utf8'));
    expect(given.subgraph).toBe(await readFile('schema/subgraph.graphql', 'utf8'));
    expect(given.profile).toBe(await readFile('profile/profile.json', 'utf8'));
    expect(printSchema(buildClientSchema(given.introspection))).toBe(printSchema(buildSchema(given.schema)));
    expect(Object.keys(given.persisted)).toHaveLength(operations.length);
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(given.operations).toEqual(texts);
    expect(given.files).toEqual(texts);
    // Each name of the manifest has been asked for.
    expect(Object.keys(given.manifest.exports)).toEqual([
      './client',
      './client/lists',
      './client/msw',
      './schema.graphql',
      './subgraph.graphql',
      './introspection.json',
      './persisted-documents.json',
      './profile/*',
      './operations/*.graphql',
      './operations/*',
      './package.json',
    ]);
  });
});

describe('a program that uses the package', () => {
  const program = `import { createClient, ServiceAreasDocument, type ServiceAreasQuery } from 'cafcass-graph/client';
    import persisted from 'cafcass-graph/persisted-documents.json' with { type: 'json' };
    type Area = NonNullable<ServiceAreasQuery['serviceAreas']>['nodes'][number];
    const client = createClient({ url: '$URL' });
    const areas: Area[] = [];
    for await (const area of client.paginate(ServiceAreasDocument, { first: 7 }, (data) => data.serviceAreas)) areas.push(area);
    console.log(areas.length, areas[0]?.code, Object.keys(persisted).length);\n`;

  it.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
    ['node20', 'node16'],
  ])('compiles as %s, resolved as %s does, and runs', async (module, moduleResolution) => {
    const name = `${moduleResolution}-program`;
    await writeFile(join(installed.folder, `${name}.ts`), program.replace('$URL', serving.url));
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      resolveJsonModule: true,
      outDir: 'built',
      rootDir: '.',
    };
    const project = `${name}.json`;
    await writeFile(join(installed.folder, project), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
    await installed.node('node_modules/.bin/tsc', '-p', project);
    expect(await installed.node(`built/${name}.js`)).toBe(`20 A1 ${operations.length}\n`);
  });

  /** The code of a page that is bundled: minified, since what is not has comments with the paths of the machine. */
  async function bundled(page: string): Promise<string> {
    const entry = join(installed.folder, 'page.js');
    await writeFile(entry, page);
    const bundle = await build({
      root: installed.folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, modulePreload: false, rollupOptions: { input: entry } },
    });
    return 'output' in bundle ? bundle.output.map((part) => ('code' in part ? part.code : '')).join() : '';
  }
  const queriesIn = (code: string) => code.match(/(?<=query )\w+(?=[ ({])/g);

  it('has in its bundle the document it imports, and no other', async () => {
    const code = await bundled(
      `import { createClient, ServiceAreasDocument } from 'cafcass-graph/client';
      createClient({ url: '/graphql' }).query(ServiceAreasDocument).then(console.log);`,
    );
    expect(queriesIn(code)).toEqual(['ServiceAreas']);
    expect(code).not.toContain('fragment ');
    expect(code.length).toBeLessThan(4500);
  });

  it('has in its bundle nothing of the filters of a list it imports', async () => {
    const code = await bundled(
      `import { createClient } from 'cafcass-graph/client';
      import { ObservationListDocument } from 'cafcass-graph/client/lists';
      createClient({ url: '/graphql' }).query(ObservationListDocument, { where: { value: { gt: 1 } } }).then(console.log);`,
    );
    expect(queriesIn(code)).toEqual(['ObservationList']);
    // The one filter named is that of the variable.
    expect(code.match(/\w+Where\b/g)).toEqual(['ObservationWhere']);
    expect(code.length).toBeLessThan(5000);
  });
});

describe('the examples', () => {
  const outputOf = (name: string) =>
    installed.node(`node_modules/cafcass-graph/dist/codegen/examples/${name}.js`, serving.url);

  it.each(['client', 'fetch', 'urql', 'apollo-client'])('print every area with its line: %s', async (name) => {
    const lines = (await outputOf(name)).trimEnd().split('\n');
    const areas = (await projectPackage()).tables.get('service-areas') ?? [];
    expect(lines).toHaveLength(areas.length);
    expect(lines[0]).toBe(
      'A1 Tyneside and Northumbria: 54 (Cafcass eLearning completion rates for all staff, line 18)',
    );
    expect(lines).toContain('A15 Greater London: not printed');
    expect(lines).toEqual((await outputOf('client')).trimEnd().split('\n'));
  });
});
