import { expect, it } from 'vitest';
import { readPackage } from '../../../src/dataset/package/read-package.js';
import type { Profile } from '../../../src/dataset/profile/profile.js';
import { describePackage, type Files, faultsOf, profileOf, readFiles, writePackage } from './sample-package.js';

const text = (name: string, more: object = {}) => ({ name, type: 'string', ...more });
const files = (units: readonly string[], codes?: string): Files => ({
  'datapackage.json': describePackage(
    { name: 'things', path: 'things.csv', schema: { fields: [text('unit', { codes: 'unit' })] } },
    ...(codes === undefined
      ? []
      : [
          {
            name: 'codes',
            path: 'codes.csv',
            schema: { fields: ['list', 'code', 'description'].map((name) => text(name)) },
          },
        ]),
  ),
  'things.csv': `unit\n${units.map((unit) => `${unit}\n`).join('')}`,
  ...(codes !== undefined && { 'codes.csv': `list,code,description\n${codes}` }),
});
const withLists = (of: Files): Profile => ({
  ...profileOf(of),
  codes: new Map([
    [
      'unit',
      new Map([
        ['METRES', 'Metres.'],
        ['PEOPLE', 'People.'],
      ]),
    ],
  ]),
});
const faults = async (of: Files) =>
  (await faultsOf(of, withLists(of))).map(
    ({ file, line, column, message }) => `${file}:${line}: ${column}: ${message}`,
  );

it('a code is a published one, or one of the package', async () => {
  const own = files(['METRES', 'INCIDENTS'], 'unit,INCIDENTS,Incidents attended.\n');
  const read = await readPackage(await writePackage(own), withLists(own));
  expect(read.tables.get('things')?.map(({ values }) => values.unit)).toEqual(['METRES', 'INCIDENTS']);
  await expect(readFiles(files([]))).resolves.toBeDefined();
});

it('any other is a fault, with the nearest or with all there are', async () => {
  expect(await faults(files(['METRE', 'INCIDENTS']))).toEqual([
    'things.csv:2: unit: "METRE" is no code of unit; did you mean "METRES"? A code of your own needs a row in codes',
    'things.csv:3: unit: "INCIDENTS" is no code of unit; expected one of METRES, PEOPLE. A code of your own needs a row in codes',
  ]);
  expect(await faults(files(['INCIDENT'], 'unit,INCIDENTS,Incidents attended.\n'))).toEqual([
    'things.csv:2: unit: "INCIDENT" is no code of unit; did you mean "INCIDENTS"? A code of your own needs a row in codes',
  ]);
});

it('a code of a list that there is not, and one that is published, are faults', async () => {
  expect(await faults(files([], 'units,KM,Kilometres.\nunit,PEOPLE,Persons.\nfirms,KM,Kilometres.\n'))).toEqual([
    'codes.csv:2: list: there is no list "units"; did you mean "unit"?',
    'codes.csv:3: code: "PEOPLE" is a published code of unit; expected one of your own, or no row',
    'codes.csv:4: list: there is no list "firms"; expected one of unit',
  ]);
});
