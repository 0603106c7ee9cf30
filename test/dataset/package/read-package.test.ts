import { rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InvalidPackage } from '../../../src/dataset/package/fault.js';
import { readPackage } from '../../../src/dataset/package/read-package.js';
import { areasAndRegions, faultsOf, profileOf, readFiles, writePackage } from './sample-package.js';

test('a sound package: typed rows with their places, by table, whatever the order of the columns', async () => {
  const read = await readFiles(areasAndRegions());
  expect(read).toMatchObject({ name: 'sample', version: '1.0.0', title: 'A sample', description: null });
  expect(read.resources.map(({ name, path, table }) => [name, path, table])).toEqual([
    ['regions', 'regions.csv', 'regions'],
    ['areas-2016', 'areas/2016.csv', 'areas'],
    ['areas-2022', 'areas/2022.csv', 'areas'],
  ]);
  expect([...read.tables.keys()]).toEqual(['regions', 'areas']);
  expect(read.tables.get('areas')?.map(({ values, file, line }) => ({ values, file, line }))).toEqual([
    {
      values: { id: 'a1', regions: ['north-west'], part_of: null, staff: 12 },
      file: 'areas/2016.csv',
      line: 2,
    },
    {
      values: { id: 'a15a', regions: ['london', 'north-west'], part_of: 'a15', staff: null },
      file: 'areas/2016.csv',
      line: 3,
    },
    { values: { id: 'a15', regions: ['london'], part_of: null, staff: 7 }, file: 'areas/2022.csv', line: 2 },
  ]);
});

test('the hash is that of the content, wherever the folder stands', async () => {
  const first = await readFiles(areasAndRegions());
  const again = await readFiles(areasAndRegions());
  expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(again.hash).toBe(first.hash);
});

test('the hash changes with a byte of a data file, of a schema, or with a file name', async () => {
  const folder = await writePackage(areasAndRegions());
  const profile = profileOf(areasAndRegions());
  const { hash } = await readPackage(folder, profile);
  await writeFile(join(folder, 'regions.csv'), 'id,name\nnorth-west,North west\nlondon,London\n');
  const { hash: otherData } = await readPackage(folder, profile);
  await writeFile(join(folder, 'schemas/regions.json'), JSON.stringify(areasAndRegions()['schemas/regions.json']));
  const { hash: otherSchema } = await readPackage(folder, profile);
  expect(new Set([hash, otherData, otherSchema]).size).toBe(3);
});

test('every fault of every file is told at once, by file and line', async () => {
  const folder = await writePackage(
    areasAndRegions({
      'regions.csv': 'id,name\nnorth-west,\nlondon,London\nlondon,Londres\neast,East,of\n',
      'areas/2016.csv': 'id,regions,part_of,staff\na1,north-wets,,-1\na2,east;mars,a99,many\n\na1,london,,3\n',
      'areas/2022.csv': 'id,regions,part_of,staff\na1,london,,"1\n',
    }),
  );
  const error: unknown = await readPackage(folder, profileOf(areasAndRegions())).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidPackage);
  expect(String(error).split('\n')).toEqual([
    'InvalidPackage: 10 faults in the package',
    'areas/2016.csv:2: staff: -1 is too small; expected at least 0',
    'areas/2016.csv:2: regions: there is no id "north-wets" in regions; did you mean "north-west"?',
    'areas/2016.csv:3: staff: "many" is not a whole number; expected one such as 12 or -3',
    'areas/2016.csv:3: regions: there is no id "mars" in regions',
    'areas/2016.csv:4: the line is empty; expected a row',
    'areas/2016.csv:5: id: duplicate primary key "a1"; it stands first in areas/2016.csv:2',
    'areas/2022.csv:2: staff: a quote opens here and is never closed; expected a closing "',
    'regions.csv:2: name: is empty; expected a value',
    'regions.csv:4: id: duplicate primary key "london"; it stands first in regions.csv:3',
    'regions.csv:5: the row has 3 cells; expected 2, as in the header',
  ]);
});

test('a folder without a descriptor', async () => {
  expect(await faultsOf({})).toEqual([
    { file: 'datapackage.json', line: null, column: null, message: 'the file does not exist' },
  ]);
});

test('data files and a schema that do not exist', async () => {
  const gone = ['regions.csv', 'schemas/areas.json', 'areas/2022.csv'];
  const files = Object.fromEntries(Object.entries(areasAndRegions()).filter(([path]) => !gone.includes(path)));
  expect(await faultsOf(files, profileOf(areasAndRegions()))).toEqual([
    {
      file: 'areas/2022.csv',
      line: null,
      column: null,
      message: 'the file does not exist; resources[2].path of datapackage.json names it',
    },
    {
      file: 'regions.csv',
      line: null,
      column: null,
      message: 'the file does not exist; resources[0].path of datapackage.json names it',
    },
    {
      file: 'schemas/areas.json',
      line: null,
      column: null,
      message: 'the file does not exist; resources[1].schema of datapackage.json names it',
    },
  ]);
});

test('a symbolic link out of the folder is refused', async () => {
  const folder = await writePackage(areasAndRegions());
  const elsewhere = await writePackage({});
  await rename(join(folder, 'regions.csv'), join(elsewhere, 'regions.csv'));
  await symlink(join(elsewhere, 'regions.csv'), join(folder, 'regions.csv'));
  await expect(readPackage(folder, profileOf(areasAndRegions()))).rejects.toMatchObject({
    faults: [{ file: 'regions.csv', message: expect.stringContaining('it leads out of the package folder') }],
  });
});
