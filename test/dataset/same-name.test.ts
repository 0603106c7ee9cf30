import { expect, it } from 'vitest';
import type { CellValue } from '../../src/dataset/package/data-package.js';
import { rowsOfOneName } from '../../src/dataset/same-name.js';
import { tinyPackage } from './tiny-package.js';

type Cells = Readonly<Record<string, CellValue>>;

/** Each row that bears the name of another, as itself, the name and the other. */
const found = (...rows: readonly Cells[]) =>
  rowsOfOneName(tinyPackage({ rows }).tables.get('rows') ?? []).map(({ row, name, other }) => [
    row.values.id,
    name,
    other.values.id,
  ]);

const napo: Cells = { id: 'napo', name: 'Napo', aliases: ['The union'] };

it.each<[string, Cells, string]>([
  ['by their names', { id: 'other', name: 'Napo' }, 'napo'],
  ['whatever their capitals and the blanks around them', { id: 'other', name: ' NAPO ' }, 'napo'],
  ['by a name and an alias', { id: 'other', name: 'Other', aliases: ['Napo'] }, 'napo'],
  ['by an alias and a name', { id: 'other', name: 'The Union' }, 'the union'],
  ['by their aliases', { id: 'other', name: 'Other', aliases: ['one', 'the union'] }, 'the union'],
  ['by a title', { id: 'other', title: 'Napo' }, 'napo'],
])('two rows bear one name %s', (_, other, name) => {
  expect(found(napo, other)).toEqual([
    ['napo', name, 'other'],
    ['other', name, 'napo'],
  ]);
});

it.each<[string, readonly Cells[]]>([
  ['they have none in common', [napo, { id: 'other', name: 'Other' }]],
  ['neither has a name', [{ id: 'one' }, { id: 'other', name: null }]],
  ['one row has a name twice', [{ id: 'one', name: 'Napo', aliases: ['NAPO'] }]],
  [
    'each says in its note how it differs',
    [napo, { id: 'other', name: 'Napo' }].map((row) => ({ ...row, note: 'So.' })),
  ],
])('no two rows bear one name where %s', (_, rows) => {
  expect(found(...rows)).toEqual([]);
});

it('only the row without a note is told', () => {
  expect(found({ ...napo, note: 'The union.' }, { id: 'other', name: 'Napo' })).toEqual([['other', 'napo', 'napo']]);
});

it('each of three is told once, with another', () => {
  const rows = ['a', 'b', 'c'].map((id) => ({ id, name: 'Napo' }));
  expect(found(...rows).map(([row]) => row)).toEqual(['a', 'b', 'c']);
  for (const [row, , other] of found(...rows)) expect(other).not.toBe(row);
});
