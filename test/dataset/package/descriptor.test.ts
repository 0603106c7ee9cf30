import { expect, test } from 'vitest';
import { areasAndRegions, describePackage, faultsOf } from './sample-package.js';

const DESCRIPTOR = 'datapackage.json';
const schema = { fields: [{ name: 'id', type: 'string' }] };

test.each([
  ['a comma forgotten', '{\n  "name": "sample"\n  "version": "1"\n}', 3],
  ['a word without quotes', '{\n  "name": "sample",\n  "version": latest,\n  "title": "x"\n}', 3],
  ['the end missing', '{\n  "name": "sample",\n', 3],
  ['text after the end', '{}\n\n{}', 3],
])('JSON syntax, %s: the line is told', async (_what, json, line) => {
  expect(await faultsOf({ [DESCRIPTOR]: json })).toEqual([
    { file: DESCRIPTOR, line, column: null, message: expect.stringMatching(/^not JSON: /) },
  ]);
});

test('a descriptor that is not UTF-8', async () => {
  expect(await faultsOf({ [DESCRIPTOR]: Buffer.from('{\n"name": "caf\xe9"\n}', 'latin1') })).toEqual([
    { file: DESCRIPTOR, line: 2, column: null, message: 'the line is not UTF-8; expected the file saved as UTF-8' },
  ]);
});

test('every property of the wrong shape', async () => {
  const faults = await faultsOf({
    [DESCRIPTOR]: {
      name: 'sample',
      title: 3,
      resources: [
        { name: 'One', path: 'one.csv', schema },
        { name: 'two', path: ['a.csv', 'b.csv'], schema },
        { name: 'three', path: 'three.csv' },
        { name: 'four', path: 'four.csv', schema, dialect: { delimiter: ';' }, encoding: 'latin1' },
      ],
    },
  });
  expect(faults.map(({ file, line, column }) => [file, line, column])).toEqual([
    [DESCRIPTOR, null, 'version'],
    [DESCRIPTOR, null, 'title'],
    [DESCRIPTOR, null, 'resources[0].name'],
    [DESCRIPTOR, null, 'resources[1].path'],
    [DESCRIPTOR, null, 'resources[2].schema'],
    [DESCRIPTOR, null, 'resources[3].encoding'],
    [DESCRIPTOR, null, 'resources[3].dialect.delimiter'],
  ]);
  expect(faults[3]?.message).toBe('expected the path of one file');
});

test('two resources of one name, or of one file', async () => {
  const descriptor = describePackage(
    { name: 'one', path: 'one.csv', schema },
    { name: 'one', path: 'two.csv', schema },
    { name: 'three', path: 'one.csv', schema },
  );
  expect(await faultsOf({ [DESCRIPTOR]: descriptor })).toEqual([
    { file: DESCRIPTOR, line: null, column: 'resources[1].name', message: '"one" is already the name of resources[0]' },
    {
      file: DESCRIPTOR,
      line: null,
      column: 'resources[2].path',
      message: '"one.csv" is already the path of resources[0]',
    },
  ]);
});

test.each([
  '../one.csv',
  'a/../one.csv',
  '/etc/passwd',
  'https://example.org/one.csv',
  'C:\\one.csv',
  './one.csv',
  '~/one.csv',
])('the path %s is refused', async (path) => {
  expect(await faultsOf({ [DESCRIPTOR]: describePackage({ name: 'one', path, schema }) })).toEqual([
    {
      file: DESCRIPTOR,
      line: null,
      column: 'resources[0].path',
      message: `"${path}" is refused: expected a relative path inside the package folder, such as "observations/one.csv"`,
    },
  ]);
});

test('a schema with misspelt constraints, unknown types and keys of columns that are not there', async () => {
  const faults = await faultsOf(
    areasAndRegions({
      'schemas/regions.json': {
        fields: [
          { name: 'id', type: 'text' },
          { name: 'name', type: 'string', constraints: { requierd: true, pattern: '(' } },
          { name: 'staff', type: 'integer', constraints: { minimum: 'none' } },
        ],
      },
      'schemas/areas.json': {
        fields: [
          { name: 'id', type: 'string' },
          { name: 'id', type: 'string' },
        ],
        primaryKey: 'code',
        foreignKeys: [{ fields: ['id', 'id'], reference: { resource: 'regions', fields: 'id' } }],
      },
    }),
  );
  const file = 'schemas/regions.json';
  expect(faults).toEqual([
    {
      file: 'schemas/areas.json',
      line: null,
      column: 'foreignKeys[0]',
      message: 'the key and its reference differ in length',
    },
    { file: 'schemas/areas.json', line: null, column: 'fields[1].name', message: 'there are two fields "id"' },
    { file: 'schemas/areas.json', line: null, column: 'primaryKey', message: 'there is no field "code"' },
    {
      file,
      line: null,
      column: 'fields[0].type',
      message: 'unknown type; expected one of string, number, integer, boolean, date, list',
    },
    { file, line: null, column: 'fields[1].constraints.pattern', message: 'is not a regular expression' },
    { file, line: null, column: 'fields[1].constraints', message: 'Unrecognized key: "requierd"' },
    {
      file,
      line: null,
      column: 'fields[2].constraints.minimum',
      message: 'Invalid input: expected number, received string',
    },
  ]);
});

test('keys that name no field, in a schema written into the descriptor', async () => {
  const keys = {
    primaryKey: 'code',
    uniqueKeys: [['id', 'name']],
    foreignKeys: [{ fields: 'up', reference: { fields: 'id' } }],
  };
  const resource = { name: 'one', path: 'one.csv', schema: { fields: [...schema.fields, ...schema.fields], ...keys } };
  const faults = await faultsOf({ [DESCRIPTOR]: describePackage(resource), 'one.csv': 'id\n' });
  expect(faults.map(({ column, message }) => [column, message])).toEqual([
    ['resources[0].schema.fields[1].name', 'there are two fields "id"'],
    ['resources[0].schema.primaryKey', 'there is no field "code"'],
    ['resources[0].schema.uniqueKeys[0]', 'there is no field "name"'],
    ['resources[0].schema.foreignKeys[0].fields', 'there is no field "up"'],
  ]);
});

test('references to a resource or a column that the package does not have', async () => {
  const foreignKeys = [
    { fields: 'id', reference: { resource: 'mars', fields: 'id' } },
    { fields: 'id', reference: { resource: 'regions', fields: 'code' } },
  ];
  expect(await faultsOf(areasAndRegions({ 'schemas/regions.json': { ...regionSchema, foreignKeys } }))).toEqual([
    {
      file: 'schemas/regions.json',
      line: null,
      column: 'foreignKeys[0].reference.resource',
      message: 'there is no resource or table "mars" in the package',
    },
    {
      file: 'schemas/regions.json',
      line: null,
      column: 'foreignKeys[1].reference.fields',
      message: 'there is no field "code" in regions',
    },
  ]);
});

const regionSchema = {
  fields: [
    { name: 'id', type: 'string' },
    { name: 'name', type: 'string' },
  ],
};

test('two files of one table with different schemas', async () => {
  const descriptor = describePackage(
    { name: 'one', path: 'one.csv', table: 'things', schema },
    { name: 'two', path: 'two.csv', table: 'things', schema: regionSchema },
  );
  const files = { [DESCRIPTOR]: descriptor, 'one.csv': 'id\n1\n', 'two.csv': 'id,name\n2,b\n' };
  expect(await faultsOf(files)).toEqual([
    {
      file: DESCRIPTOR,
      line: null,
      column: 'resources[1].schema',
      message: 'the schemas of one and two differ; expected one for the table things',
    },
  ]);
});
