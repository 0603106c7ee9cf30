import { constants } from 'node:buffer';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { contentHash } from '../../src/dataset/content-hash.js';
import type { StoredRow, StoredTables, TableRow } from '../../src/dataset/table-row.js';
import { projectDataset } from '../project-dataset.js';

/** The hash as releases have had it since the first: of the texts of all rows, put in order. */
function hashOfTexts(tables: StoredTables): string {
  const hash = createHash('sha256');
  const ordered = [...tables].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const written = (row: StoredRow) =>
    JSON.stringify(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  for (const [table, rows] of ordered) hash.update(`${table}\n${Array.from(rows, written).toSorted().join('\n')}\n`);
  return hash.digest('hex');
}

it('the hash of a release is what it was for the same content', async () => {
  const { hash, tables } = await projectDataset();
  const content = new Map([...tables].filter(([table]) => !table.startsWith('package_') && table !== 'former_id'));
  expect(hash).toBe(hashOfTexts(content));
  expect(contentHash(new Map())).toBe(hashOfTexts(new Map()));
  expect(contentHash(new Map([['region', []]]))).toBe(hashOfTexts(new Map([['region', []]])));
});

const row = (number: number): TableRow => ({ id: `region:${number}`, name: `Region ${number}`, note: null });

it.each([1000, 20_000])('the hash of %i rows depends on each of them, and not on their order', (count) => {
  const rows = Array.from({ length: count }, (_, number) => row(number));
  const hashWith = (changed: readonly TableRow[]) => contentHash(new Map([['region', changed]]));
  const hash = hashWith(rows);
  expect(hashWith(rows.toReversed())).toBe(hash);
  expect(hashWith(rows.map(({ id, name, note }) => ({ note, name, id }) as TableRow))).toBe(hash);
  for (const index of [0, Math.floor(count / 2), count - 1])
    expect(hashWith(rows.with(index, { ...row(index), note: 'other' }))).not.toBe(hash);
  // Neither does one row stand for two, nor two for none.
  const twice = hashWith(rows.with(1, row(0)));
  expect(twice).not.toBe(hash);
  expect(twice).not.toBe(hashWith(rows.with(1, row(2))));
});

it('a table whose rows make more text than a string can hold has a hash', () => {
  const note = 'x'.repeat(10_000);
  const count = Math.ceil(constants.MAX_STRING_LENGTH / note.length);
  const rows = Array.from({ length: count }, (_, number) => ({ ...row(number), note }));
  expect(contentHash(new Map([['region', rows]]))).toMatch(/^[0-9a-f]{64}$/);
});
