import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/dataset/package/fault.js';
import { hashOfFiles } from '../../../src/dataset/package/folder-hash.js';
import { PackageFolder } from '../../../src/dataset/package/package-folder.js';
import { writePackage } from './sample-package.js';

const named = { file: 'datapackage.json', line: 4, column: 'resources[0].path' };

async function folder(): Promise<{ root: string; files: PackageFolder; faults: Fault[] }> {
  const root = await writePackage({ 'a.csv': 'id\n' });
  const faults: Fault[] = [];
  return { root, files: new PackageFolder(root, (fault) => faults.push(fault)), faults };
}

describe('a file of a package', () => {
  it('is read once, so that what is checked is what is loaded', async () => {
    const { root, files, faults } = await folder();
    const first = await files.read('a.csv', named);
    await writeFile(join(root, 'a.csv'), 'other\n');
    expect(await files.read('a.csv', named)).toBe(first);
    expect([...files.files]).toEqual([['a.csv', Buffer.from('id\n')]]);
    expect(faults).toEqual([]);
  });

  it.each([
    '../a.csv',
    'b/../a.csv',
    './a.csv',
    'b//a.csv',
    '/a.csv',
    'b\\a.csv',
    'a.csv\0',
    '~/a.csv',
    'file:a.csv',
    'https://example.org/a.csv',
    '',
  ])('is refused at %j', async (path) => {
    const { files, faults } = await folder();
    expect(await files.read(path, named)).toBeNull();
    const message = `"${path}" is refused: expected a relative path inside the package folder, such as "observations/one.csv"`;
    expect(faults).toEqual([{ ...named, message }]);
  });

  it('that does not exist is told from one that cannot be read', async () => {
    const { root, files, faults } = await folder();
    await mkdir(join(root, 'b.csv'));
    for (const path of ['b.csv', 'c.csv']) expect(await files.read(path, named)).toBeNull();
    const by = 'resources[0].path of datapackage.json names it';
    expect(faults).toEqual([
      {
        file: 'b.csv',
        line: null,
        column: null,
        message: expect.stringMatching(new RegExp(`^the file cannot be read: EISDIR.*; ${by.replace('[0]', '.0.')}$`)),
      },
      { file: 'c.csv', line: null, column: null, message: `the file does not exist; ${by}` },
    ]);
  });
});

describe('the hash of files', () => {
  const [one, other] = [Buffer.from('a'), Buffer.from('b')];
  const hash = (...files: readonly (readonly [string, Buffer])[]) => hashOfFiles(new Map(files));

  it('is the same in whatever order they were read', () => {
    expect(hash(['x', one], ['y', other])).toBe(hash(['y', other], ['x', one]));
  });

  it('tells apart where one file ends and another begins', () => {
    const hashes = [
      hash(['x', one], ['y', other]),
      hash(['x', other], ['y', one]),
      hash(['x', Buffer.from('ay\x001\0b')]),
      hash(['x', Buffer.from('ab')]),
      hash(['xa', other]),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
