import { expect, it } from 'vitest';
import { areasAndRegions, faultsOf, profileOf } from './sample-package.js';

/** The faults of a package in which the regions, which areas refer to, were not read whole. */
const messages = async (regions: string | Buffer) =>
  (await faultsOf(areasAndRegions({ 'regions.csv': regions }))).map(({ file, message }) => `${file}: ${message}`);

// What cannot be found there may well stand there: one fault is told once.
it.each<[string, string | Buffer, readonly string[]]>([
  ['without its key', 'name\nLondon\n', ['the column is missing from the header']],
  [
    'without its key, and with a quote that is not closed',
    'name\nLondon\n"Leeds\n',
    ['the column is missing from the header', 'a quote opens here and is never closed; expected a closing "'],
  ],
  [
    'with a quote that is not closed',
    'id,name\n"london,London\n',
    ['a quote opens here and is never closed; expected a closing "'],
  ],
  ['empty', '', ['the file is empty; expected a header row: id,name']],
])('no reference is looked for in a table that is read %s', async (_, regions, expected) => {
  expect(await messages(regions)).toEqual(expected.map((message) => `regions.csv: ${message}`));
});

it('a row with a cell too many is found by those that refer to it', async () => {
  expect(await messages('id,name\nnorth-west,North West,too many\nlondon,London\n')).toEqual([
    'regions.csv: the row has 3 cells; expected 2, as in the header',
  ]);
});

it('a table that is misspelt is not missing', async () => {
  const files = areasAndRegions();
  const text = JSON.stringify(files['datapackage.json']).replace('"name":"regions"', '"name":"regoins"');
  expect(await faultsOf({ ...files, 'datapackage.json': JSON.parse(text) }, profileOf(files))).toEqual([
    {
      file: 'datapackage.json',
      line: 7,
      column: 'resources[0].name',
      message: 'there is no table "regoins" (did you mean "regions"?)',
    },
  ]);
});
