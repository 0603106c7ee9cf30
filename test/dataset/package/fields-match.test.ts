import { describe, expect, it } from 'vitest';
import { packageTable } from '../../../src/operations/package-table.js';
import { projectPackage } from '../../project-dataset.js';
import { areasAndRegions, describePackage, faultsOf, oneTable, profileOf, readFiles } from './sample-package.js';

const fields = [
  { name: 'id', type: 'string' },
  { name: 'name', type: 'string', constraints: { required: true } },
  { name: 'aliases', type: 'list', delimiter: ';' },
  { name: 'staff', type: 'integer', constraints: { minimum: 0 } },
];
const file = 'things.csv';
const things = (csv: string, fieldsMatch?: unknown) =>
  oneTable(fields, csv, { primaryKey: 'id', ...(fieldsMatch !== undefined && { fieldsMatch }) });

describe('a schema that is a superset of the columns of its files', () => {
  it.each(['superset', ['superset']])('takes columns that are left out as empty, with %j', async (fieldsMatch) => {
    const read = await readFiles(things('name,id\nA,1\n', fieldsMatch));
    expect(read.tables.get('things')?.map(({ values }) => values)).toEqual([
      { id: '1', name: 'A', aliases: null, staff: null },
    ]);
    const table = packageTable(read, 'things', '1.0.0+abc');
    expect(table?.columns.map(({ name }) => name)).toEqual(['id', 'name', 'aliases', 'staff', 'release']);
    expect(table?.rows).toEqual([['1', 'A', null, null, '1.0.0+abc']]);
  });

  it('lets each file of a table leave out others', async () => {
    const schema = { fields, primaryKey: 'id', fieldsMatch: 'superset' };
    const read = await readFiles({
      'datapackage.json': describePackage(
        { name: 'one', path: 'one.csv', table: 'things', schema },
        { name: 'two', path: 'two.csv', table: 'things', schema },
      ),
      'one.csv': 'id,name,staff\n1,A,7\n',
      'two.csv': 'id,aliases,name\n2,b;c,B\n',
    });
    expect(read.tables.get('things')?.map(({ values }) => values)).toEqual([
      { id: '1', name: 'A', aliases: null, staff: 7 },
      { id: '2', name: 'B', aliases: ['b', 'c'], staff: null },
    ]);
  });

  it('still refuses a file without a column whose cells may not be empty', async () => {
    const message = 'the column is missing from the header';
    expect(await faultsOf(things('aliases\na\n', 'superset'))).toEqual([
      { file, line: 1, column: 'id', message },
      { file, line: 1, column: 'name', message },
    ]);
  });

  it('still refuses a column it does not know, and cells it does not allow', async () => {
    expect(await faultsOf(things('id,name,staf\n1,A,2\n', 'superset'))).toEqual([
      { file, line: 1, column: 'staf', message: 'things has no column "staf"; did you mean "staff"?' },
    ]);
    expect(await faultsOf(things('id,name,staff\n1,A,-2\n', 'superset'))).toEqual([
      { file, line: 2, column: 'staff', message: '-2 is too small; expected at least 0' },
    ]);
  });

  it('lets a file leave out a column that refers to others', async () => {
    const files = areasAndRegions({ 'areas/2022.csv': 'id\na15\n' });
    const schema = { ...(files['schemas/areas.json'] as object), fieldsMatch: 'superset' };
    const read = await readFiles({ ...files, 'schemas/areas.json': schema });
    expect(read.tables.get('areas')?.at(-1)?.values).toEqual({ id: 'a15', regions: null, part_of: null, staff: null });
  });
});

describe('any other schema', () => {
  it.each([undefined, 'equal', ['equal'], 'exact', ['exact']])(
    'has every column in its files, with %j',
    async (fieldsMatch) => {
      expect(await faultsOf(things('id,name,staff\n1,A,2\n', fieldsMatch))).toEqual([
        { file, line: 1, column: 'aliases', message: 'the column is missing from the header' },
      ]);
      const read = await readFiles(things('staff,aliases,name,id\n2,,A,1\n', fieldsMatch));
      expect(read.tables.get('things')?.[0]?.values).toEqual({ id: '1', name: 'A', aliases: null, staff: 2 });
    },
  );

  it.each(['subset', 'partial', 'supperset', '', 1, null, [], ['equal', 'superset']])(
    'may not match fields by %j',
    async (fieldsMatch) => {
      const file = things('id,name,aliases,staff\n1,A,,2\n', fieldsMatch);
      expect(await faultsOf(file, profileOf(things('')))).toEqual([
        {
          file: 'datapackage.json',
          line: expect.any(Number),
          column: 'resources[0].schema.fieldsMatch',
          message:
            'only "equal" (the file has every field) and "superset" (fields whose cells may be empty may be left out) are understood',
        },
      ]);
    },
  );
});

describe('the dataset of the project', () => {
  // Its files need no edit where a new dimension adds a column.
  it('lets files leave out empty columns', async () => {
    const { resources } = await projectPackage();
    expect(resources.filter(({ schema }) => schema.fieldsMatch !== 'superset')).toEqual([]);
  });
});
