import { glob, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

// What each room of the house may import from. Imports go one way: from the graph outwards.
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/config.ts': [],
  'src/graph': ['src/query', 'src/loading'],
  'src/query': ['src/graph'],
  'src/loading': ['src/graph', 'src/query'],
  'src/domain': ['src/graph', 'src/query', 'src/loading'],
  'src/database': ['src/config.ts', 'src/domain'],
  'src/dataset/package': [],
  'src/dataset/evidence': ['src/dataset', 'src/dataset/package', 'src/domain', 'src/graph'],
  'src/dataset/verification': ['src/dataset', 'src/dataset/package', 'src/domain', 'src/graph', 'src/query'],
  'src/dataset': [
    'src/config.ts',
    'src/database',
    'src/dataset/evidence',
    'src/dataset/package',
    'src/dataset/verification',
    'src/graph',
    'src/query',
    'src/loading',
    'src/domain',
  ],
  'src/operations': ['src/dataset/package', 'src/graph', 'src/query'],
  'src/server': [
    'src/database',
    'src/dataset',
    'src/dataset/package',
    'src/domain',
    'src/graph',
    'src/loading',
    'src/operations',
  ],
  'src/cli': [
    'src/config.ts',
    'src/database',
    'src/dataset',
    'src/dataset/package',
    'src/dataset/verification',
    'src/domain',
    'src/graph',
    'src/operations',
    'src/server',
  ],
  'src/explorer': ['src/operations'],
};

// A class of the domain says what a thing is; what is done with it stands in resolvers and loaders beside it.
const isClass = (file: string) =>
  file.startsWith('src/domain/') &&
  !/\.(resolver|loader)\.ts$|graph\.ts$|derived-figure\.ts$|one-figure\.ts$|printed-beside\.ts$|context\.ts$/.test(
    file,
  );

const rooms = Object.keys(allowed).toSorted((one, other) => other.length - one.length);
const roomOf = (file: string) => rooms.find((room) => file === room || file.startsWith(`${room}/`));

interface Import {
  readonly file: string;
  readonly target: string;
}

async function importsOf(): Promise<readonly Import[]> {
  const imports: Import[] = [];
  for await (const file of glob('src/**/*.{ts,tsx}')) {
    const source = await readFile(file, 'utf8');
    for (const [, path = ''] of source.matchAll(/from '(\.{1,2}\/[^']+)'/g))
      imports.push({ file, target: normalize(join(dirname(file), path)).replace(/\.js$/, '.ts') });
  }
  return imports;
}

describe('imports', async () => {
  const imports = await importsOf();

  it('are found', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  it('go one way', () => {
    const wrong = imports.filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== to && !(from && to && allowed[from]?.includes(to));
    });
    expect(wrong).toEqual([]);
  });

  it('of a class of the domain know nothing above it', () => {
    const wrong = imports.filter(
      ({ file, target }) => isClass(file) && !target.startsWith('src/domain/') && !target.startsWith('src/graph/'),
    );
    expect(wrong).toEqual([]);
  });
});
