import { glob, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

// The rooms of the house from the ground up, and what each may import from: rooms that stand before it, and no other.
const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/user-error.ts': [],
  'src/own-file.ts': [],
  'src/config.ts': ['src/user-error.ts'],
  'src/graph': [],
  'src/query': ['src/graph'],
  'src/loading': ['src/graph', 'src/query'],
  'src/resolvers': ['src/graph', 'src/query', 'src/loading'],
  'src/domain': ['src/graph', 'src/query', 'src/loading', 'src/resolvers'],
  'src/database': ['src/user-error.ts', 'src/config.ts', 'src/domain'],
  'src/dataset/profile': ['src/own-file.ts'],
  'src/dataset/package': ['src/graph', 'src/dataset/profile'],
  'src/dataset/evidence': ['src/graph', 'src/domain', 'src/dataset/package'],
  'src/dataset': [
    'src/user-error.ts',
    'src/own-file.ts',
    'src/graph',
    'src/query',
    'src/domain',
    'src/database',
    'src/dataset/profile',
    'src/dataset/package',
    'src/dataset/evidence',
  ],
  'src/dataset/verification': ['src/graph', 'src/query', 'src/domain', 'src/dataset/package', 'src/dataset'],
  'src/operations': ['src/own-file.ts', 'src/graph', 'src/dataset/profile', 'src/dataset/package'],
  'src/editing': [
    'src/user-error.ts',
    'src/graph',
    'src/domain',
    'src/dataset/profile',
    'src/dataset/package',
    'src/dataset/evidence',
    'src/dataset',
    'src/dataset/verification',
    'src/operations',
  ],
  'src/metadata': ['src/graph', 'src/dataset/package', 'src/dataset', 'src/operations'],
  'src/pages': ['src/graph', 'src/domain', 'src/operations'],
  'src/server/execution': ['src/config.ts', 'src/graph', 'src/loading', 'src/resolvers', 'src/domain', 'src/database'],
  'src/mcp': ['src/graph', 'src/operations', 'src/pages', 'src/server/execution'],
  'src/server/cache': ['src/graph'],
  'src/server': [
    'src/graph',
    'src/loading',
    'src/dataset/profile',
    'src/dataset/package',
    'src/dataset',
    'src/operations',
    'src/metadata',
    'src/pages',
    'src/mcp',
    'src/server/cache',
    'src/server/execution',
  ],
  'src/cli': [
    'src/user-error.ts',
    'src/own-file.ts',
    'src/config.ts',
    'src/graph',
    'src/loading',
    'src/resolvers',
    'src/domain',
    'src/database',
    'src/dataset/package',
    'src/dataset',
    'src/dataset/verification',
    'src/editing',
    'src/operations',
    'src/mcp',
    'src/server/execution',
    'src/server',
  ],
  'src/explorer': ['src/operations'],
};

const names = Object.keys(rooms);
const deepestFirst = names.toSorted((one, other) => other.length - one.length);
const roomOf = (file: string) => deepestFirst.find((room) => file === room || file.startsWith(`${room}/`));

interface Import {
  readonly file: string;
  readonly target: string;
}

// What is generated names what the schema names.
const isGenerated = (file: string) => file.includes('/generated/');
const sources = new Map<string, string>();
for await (const file of glob('src/**/*.{ts,tsx}'))
  if (!isGenerated(file)) sources.set(file, await readFile(file, 'utf8'));

/** The file that an import means: of a module with elements, its name ends otherwise. */
const fileOf = (path: string) => {
  const file = path.replace(/\.js$/, '.ts');
  return sources.has(`${file}x`) ? `${file}x` : file;
};

const imports: readonly Import[] = [...sources].flatMap(([file, source]) =>
  [...source.matchAll(/(?:from|import) '(\.{1,2}\/[^']+)'/g)].map(([, path = '']) => ({
    file,
    target: fileOf(normalize(join(dirname(file), path))),
  })),
);

// A class of the graph says what a thing is; what is done with it stands in the resolvers and loaders beside it.
const isClass = (file: string) =>
  file.startsWith('src/domain/') &&
  !/\.(resolver|loader)\.ts$/.test(file) &&
  /^@(?:GraphEntity|GraphInterface|ObjectType|Embeddable)\(/m.test(sources.get(file) ?? '');

/** The files that lead from a file back to itself; none where it stands in no circle. */
function circleThrough(start: string, targets: ReadonlyMap<string, readonly Import[]>): readonly string[] {
  const cameFrom = new Map<string, string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop())
    for (const { target } of targets.get(file) ?? []) {
      if (target === start) {
        const path = [file];
        for (let step = file; step !== start; step = cameFrom.get(step) ?? start)
          path.unshift(cameFrom.get(step) ?? start);
        return path;
      }
      if (!cameFrom.has(target)) {
        cameFrom.set(target, file);
        open.push(target);
      }
    }
  return [];
}

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(sources.size);
    expect(
      imports.filter(({ target }) => target.endsWith('.ts') && !isGenerated(target) && !sources.has(target)),
    ).toEqual([]);
    expect([...sources.keys()].filter(isClass).length).toBeGreaterThan(30);
  });

  it('go one way: each room stands on those before it', () => {
    const back = names.flatMap((room, place) =>
      (rooms[room] ?? []).filter((other) => names.indexOf(other) >= place).map((other) => `${room} -> ${other}`),
    );
    expect(back, 'arrows back').toEqual([]);
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && !(from && to && rooms[from]?.includes(to));
    });
    expect(wrong).toEqual([]);
  });

  it('are all needed: no room may import what it does not', () => {
    const used = new Set(imports.map(({ file, target }) => `${roomOf(file)} -> ${roomOf(target)}`));
    const unused = names.flatMap((room) =>
      (rooms[room] ?? []).map((other) => `${room} -> ${other}`).filter((arrow) => !used.has(arrow)),
    );
    expect(unused).toEqual([]);
  });

  it('make no circle of files', () => {
    // Classes name each other in functions that are called when all of them are there: one refers to the other, and back.
    const targets = Map.groupBy(
      imports.filter(({ file, target }) => !(isClass(file) && isClass(target))),
      ({ file }) => file,
    );
    const circles = [...sources.keys()]
      .map((file) => circleThrough(file, targets))
      .filter((circle) => circle.length > 0);
    expect(circles).toEqual([]);
  });

  it('of a class of the graph lead to no resolver, nor to anything that reads', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        isClass(file) &&
        (/\.(resolver|loader)\.ts$/.test(target) ||
          !(target.startsWith('src/domain/') || target.startsWith('src/graph/'))),
    );
    expect(wrong).toEqual([]);
  });
});

describe('exported names', () => {
  it('stand for one thing: no other file of src declares the same', () => {
    const declaration =
      /^(export )?(?:abstract )?(?:async )?(?:function\*?|const|interface|type|class) ([A-Za-z]\w*)/gm;
    const declared = [...sources].flatMap(([file, source]) =>
      [...source.matchAll(declaration)].map(([, exported, name = '']) => ({
        file,
        name,
        isExported: Boolean(exported),
      })),
    );
    const shared = [...Map.groupBy(declared, ({ name }) => name)].flatMap(([name, all]) =>
      all.length > 1 && all.some(({ isExported }) => isExported) ? [`${name}: ${all.map(({ file }) => file)}`] : [],
    );
    expect(declared.length).toBeGreaterThan(sources.size);
    expect(shared).toEqual([]);
  });
});

describe('what is imported from the built program', () => {
  it('is the file whose types it has', async () => {
    const built: { readonly types: string; readonly file: string }[] = [];
    for await (const file of glob(['bench/**/*.ts', 'test/**/*.ts'], { exclude: ['**/node_modules/**'] }))
      for (const [, types = '', path = ''] of (await readFile(file, 'utf8')).matchAll(
        /typeof import\('([^']+)'\)>\(\s*'([^']+)'/g,
      ))
        built.push({ types: normalize(join(dirname(file), types)), file: path });
    expect(built.length).toBeGreaterThan(3);
    expect(built.filter(({ types, file }) => types !== file)).toEqual([]);
  });
});
