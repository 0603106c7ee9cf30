import { expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.js';
import { type Fault, InvalidPackage } from '../../src/dataset/package/fault.js';
import { checkRules } from '../../src/dataset/rule.js';
import { type AddedRow, moduleRow, packageWith, schemeRow, seedsWith, statementRow } from './changed-seeds.js';

/** What the rules throw at a package: its faults, or null where they let it pass. */
async function thrownBy(...rows: readonly AddedRow[]): Promise<readonly Fault[] | null> {
  const { source } = await packageWith(...rows);
  try {
    checkRules(source);
    return null;
  } catch (error) {
    if (error instanceof InvalidPackage) return error.faults;
    throw error;
  }
}

it('a package that keeps every rule passes', async () => {
  expect(await thrownBy(moduleRow(), statementRow())).toBeNull();
});

it.each(['measure', 'subject', 'period', 'precision', 'service-area', 'item', 'above'])(
  'no scheme is called %s, which is another part of a cell',
  async (id) => {
    expect(await thrownBy(schemeRow({ id }))).toMatchObject([
      { column: 'id', message: `"${id}" names another part of a cell; expected another name` },
    ]);
  },
);

it.each([
  ['first_line', { first_line: '', last_line: 3 }],
  ['last_line', { first_line: 3, last_line: '' }],
])('a line that is not given is missing, and neither before nor behind the other: %s', async (column, cells) => {
  expect(await thrownBy(moduleRow(cells))).toMatchObject([{ column, message: 'is empty; expected a value' }]);
});

it('the last line of a document may be cited, and the line behind it may not', async () => {
  const { source } = await packageWith();
  const document = 'board-meeting-2022-01';
  const length = source.tables.get('documents')?.find(({ values }) => values.id === document)?.values.lines;
  const lines = (last_line: number) => moduleRow({ document, first_line: 1, last_line });
  expect(await thrownBy(lines(Number(length)))).toBeNull();
  expect(await thrownBy(lines(Number(length) + 1))).toHaveLength(1);
});

it('a dataset is read only where it keeps every rule', async () => {
  const { folder } = await seedsWith(moduleRow({ first_line: 9, last_line: 8 }));
  await expect(readDataset(folder)).rejects.toThrow('8 is before the first line 9');
});
