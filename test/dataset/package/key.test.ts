import { expect, test } from 'vitest';
import { areasAndRegions, faultsOf, oneTable } from './sample-package.js';

const fields = [
  { name: 'id', type: 'string' },
  { name: 'year', type: 'integer' },
];

test('a primary key must be there', async () => {
  expect(await faultsOf(oneTable(fields, 'id,year\n,2006\n', { primaryKey: 'id' }))).toEqual([
    { file: 'things.csv', line: 2, column: 'id', message: 'is empty; expected a value' },
  ]);
});

test('a primary key twice in one file, the first place told each time', async () => {
  const csv = 'id,year\na,1\nb,2\na,3\na,4\n';
  const message = 'duplicate primary key "a"; it stands first in things.csv:2';
  expect(await faultsOf(oneTable(fields, csv, { primaryKey: 'id' }))).toEqual([
    { file: 'things.csv', line: 4, column: 'id', message },
    { file: 'things.csv', line: 5, column: 'id', message },
  ]);
});

test('a primary key twice in two files of one table', async () => {
  expect(
    await faultsOf(areasAndRegions({ 'areas/2022.csv': 'id,regions,part_of,staff\na15,,,\na1,london,,\n' })),
  ).toEqual([
    {
      file: 'areas/2022.csv',
      line: 3,
      column: 'id',
      message: 'duplicate primary key "a1"; it stands first in areas/2016.csv:2',
    },
  ]);
});

test('a key of two columns', async () => {
  expect(await faultsOf(oneTable(fields, 'id,year\na,1\na,2\na,1\n', { primaryKey: ['id', 'year'] }))).toEqual([
    {
      file: 'things.csv',
      line: 4,
      column: 'id, year',
      message: 'duplicate primary key "a, 1"; it stands first in things.csv:2',
    },
  ]);
});

test('unique columns and unique keys, for which empty cells are not equal', async () => {
  const unique = [{ name: 'id', type: 'string', constraints: { unique: true } }, fields[1] ?? {}];
  const csv = 'id,year\n,\n,\na,1\na,1\n';
  expect(await faultsOf(oneTable(unique, csv, { uniqueKeys: [['id', 'year']] }))).toEqual([
    {
      file: 'things.csv',
      line: 5,
      column: 'id, year',
      message: 'duplicate unique key "a, 1"; it stands first in things.csv:4',
    },
    {
      file: 'things.csv',
      line: 5,
      column: 'id',
      message: 'duplicate unique key "a"; it stands first in things.csv:4',
    },
  ]);
});

test('a missing foreign key, with the nearest that exists', async () => {
  expect(await faultsOf(areasAndRegions({ 'areas/2022.csv': 'id,regions,part_of,staff\na15,lodnon,,\n' }))).toEqual([
    {
      file: 'areas/2022.csv',
      line: 2,
      column: 'regions',
      message: 'there is no id "lodnon" in regions; did you mean "london"?',
    },
  ]);
});

test('each item of a list is a foreign key', async () => {
  expect(
    await faultsOf(areasAndRegions({ 'areas/2022.csv': 'id,regions,part_of,staff\na15,london;mars;venus,,\n' })),
  ).toEqual([
    { file: 'areas/2022.csv', line: 2, column: 'regions', message: 'there is no id "mars" in regions' },
    { file: 'areas/2022.csv', line: 2, column: 'regions', message: 'there is no id "venus" in regions' },
  ]);
});

test('a reference without a resource is to the own table, in all its files', async () => {
  expect(await faultsOf(areasAndRegions({ 'areas/2022.csv': 'id,regions,part_of,staff\nb7,,a1,\n' }))).toEqual([
    {
      file: 'areas/2016.csv',
      line: 3,
      column: 'part_of',
      message: 'there is no id "a15" in areas; did you mean "a1"?',
    },
  ]);
});

test('a foreign key of two columns', async () => {
  const keys = {
    primaryKey: ['id', 'year'],
    foreignKeys: [{ fields: ['up', 'up_year'], reference: { fields: ['id', 'year'] } }],
  };
  const all = [...fields, { name: 'up', type: 'string' }, { name: 'up_year', type: 'integer' }];
  const csv = 'id,year,up,up_year\nlondon,1,,\nleeds,2,london,1\nhull,2,london,2021\nbath,2,london,\n';
  expect(await faultsOf(oneTable(all, csv, keys))).toEqual([
    { file: 'things.csv', line: 4, column: 'up, up_year', message: 'there is no id, year "london, 2021" in things' },
  ]);
});
