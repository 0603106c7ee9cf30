import { expect, it } from 'vitest';
import { readPackage } from '../../../src/dataset/package/read-package.js';
import { areasAndRegions, type Files, faultsOf, profileOf, readFiles, writePackage } from './sample-package.js';

const profile = profileOf(areasAndRegions());
const areas = areasAndRegions()['schemas/areas.json'] as { fields: object[]; foreignKeys: object[] };
const withAreas = (schema: object): Files => areasAndRegions({ 'schemas/areas.json': { ...areas, ...schema } });

it('a package that brings no schema is read by the profile', async () => {
  const { tables } = await readFiles(areasAndRegions());
  const text = JSON.stringify(areasAndRegions()['datapackage.json']).replace(/,"schema":"[^"]*"/g, '');
  const folder = await writePackage({ ...areasAndRegions(), 'datapackage.json': JSON.parse(text) });
  const alone = await readPackage(folder, profile);
  const values = (all: typeof tables) => [...all].map(([name, rows]) => [name, rows.map((row) => row.values)]);
  expect(values(alone.tables)).toEqual(values(tables));
});

it.each<[string, object]>([
  ['with its words and spelled-out defaults', { title: 'Areas', description: 'Some.', missingValues: [''] }],
  [
    'that leaves out a column and what refers by it',
    {
      fields: areas.fields.filter((field) => (field as { name: string }).name !== 'part_of'),
      foreignKeys: areas.foreignKeys.slice(0, 1),
    },
  ],
  [
    'with its references in another order, and its own table by name',
    {
      foreignKeys: [{ fields: 'part_of', reference: { resource: 'areas', fields: 'id' } }, areas.foreignKeys[0]],
    },
  ],
])('a copy agrees %s', async (_, schema) => {
  const folder = await writePackage(withAreas(schema));
  await expect(readPackage(folder, profile)).resolves.toBeDefined();
});

it.each<[string, object, string, string]>([
  [
    'a misspelt column',
    { fields: [...areas.fields.slice(0, 3), { name: 'staf', type: 'integer' }] },
    'fields[3].name',
    'areas has no column "staf"; did you mean "staff"?',
  ],
  [
    'another type',
    { fields: [...areas.fields.slice(0, 3), { name: 'staff', type: 'number', constraints: { minimum: 0 } }] },
    'fields[3].type',
    '"number" differs from the profile; expected "integer"',
  ],
  [
    'another constraint',
    { fields: [...areas.fields.slice(0, 3), { name: 'staff', type: 'integer', constraints: { minimum: 1 } }] },
    'fields[3].constraints',
    'differ from the profile; expected {"minimum":0}',
  ],
  [
    'another delimiter',
    { fields: [areas.fields[0], { name: 'regions', type: 'list' }, ...areas.fields.slice(2)] },
    'fields[1].delimiter',
    '"," differs from the profile; expected ";"',
  ],
  ['another key', { primaryKey: ['part_of'] }, 'primaryKey', 'differs from the profile; expected ["id"]'],
  [
    'a reference too few',
    { foreignKeys: areas.foreignKeys.slice(0, 1) },
    'foreignKeys',
    expect.stringMatching(/^differs from the profile; expected \[.*"part_of"/) as unknown as string,
  ],
])('%s in a copy is a fault, once for all files of the table', async (_, schema, column, message) => {
  const faults = await faultsOf(withAreas(schema), profile);
  expect(faults).toEqual([{ file: 'schemas/areas.json', line: expect.any(Number), column, message }]);
});

it('a copy without a column that every row needs', async () => {
  const schema = { fields: [{ name: 'id', type: 'string' }], primaryKey: 'id' };
  expect(await faultsOf(areasAndRegions({ 'schemas/regions.json': schema }), profile)).toEqual([
    {
      file: 'schemas/regions.json',
      line: 2,
      column: 'fields',
      message: 'the column "name" is missing, which every row of regions needs',
    },
  ]);
});

it('a copy that cannot be read is told with what is wrong with the data, which the profile tells', async () => {
  const files = areasAndRegions({
    'schemas/regions.json': {
      fields: [
        { name: 'id', type: 'text' },
        { name: 'name', type: 'string', constraints: { requierd: true, pattern: '(' } },
      ],
    },
    'regions.csv': 'id,name\nnorth-west,\nlondon,London\n',
  });
  expect(await faultsOf(files, profile)).toEqual(
    [
      { file: 'regions.csv', line: 2, column: 'name', message: 'is empty; expected a value' },
      {
        file: 'schemas/regions.json',
        line: 5,
        column: 'fields[0].type',
        message: 'unknown type; expected one of string, number, integer, boolean, date, list',
      },
      {
        file: 'schemas/regions.json',
        line: 12,
        column: 'fields[1].constraints.pattern',
        message: 'is not a regular expression',
      },
      {
        file: 'schemas/regions.json',
        line: 11,
        column: 'fields[1].constraints.requierd',
        message: 'is no property that is understood; did you mean "required"?',
      },
    ].toSorted((one, other) => one.file.localeCompare(other.file) || one.line - other.line),
  );
});

it('keys of columns that are not there, and references that do not fit', async () => {
  const schema = {
    fields: [...areas.fields, areas.fields[0]],
    primaryKey: 'code',
    uniqueKeys: [['id', 'name']],
    foreignKeys: [
      { fields: 'up', reference: { fields: 'id' } },
      { fields: ['id', 'id'], reference: { resource: 'regions', fields: 'id' } },
    ],
  };
  const faults = await faultsOf(areasAndRegions({ 'schemas/areas.json': schema }), profile);
  expect(faults.map(({ column, message }) => [column, message])).toEqual([
    ['fields[4].name', 'there are two fields "id"'],
    ['primaryKey', 'there is no field "code"'],
    ['uniqueKeys[0]', 'there is no field "name"'],
    ['foreignKeys[0].fields', 'there is no field "up"'],
    ['foreignKeys[1]', 'the key and its reference differ in length'],
  ]);
});

it.each([
  ['https://a.example/profile/1.0/tables/regions.json', null],
  [
    'https://a.example/profile/1.0/tables/areas.json',
    'https://a.example/profile/1.0/tables/areas.json" is no file of the profile',
  ],
  ['https://a.example/profile/0.1/tables/regions.json', 'the package is written for an older profile, 0.1'],
  ['https://a.example/other.json', 'is no file of the profile that is expected here'],
])('a schema by the address %s', async (address, fault) => {
  const text = JSON.stringify(areasAndRegions()['datapackage.json']).replace('schemas/regions.json', address);
  const files = areasAndRegions({ 'datapackage.json': JSON.parse(text) });
  if (fault === null) await expect(readPackage(await writePackage(files), profile)).resolves.toBeDefined();
  else
    expect(await faultsOf(files, profile)).toEqual([
      { file: 'datapackage.json', line: 9, column: 'resources[0].schema', message: expect.stringContaining(fault) },
    ]);
});
