import { expect, it } from 'vitest';
import type { Resource } from '../../../src/dataset/package/data-package.js';
import type { Fault } from '../../../src/dataset/package/fault.js';
import { readTableFile } from '../../../src/dataset/package/table-file.js';
import { tableSchema } from '../../../src/dataset/profile/table-schema.js';

const schema = tableSchema.parse({
  fields: [
    { name: 'id', type: 'string' },
    { name: 'staff', type: 'number' },
    { name: 'seen', type: 'date' },
    { name: 'tags', type: 'list', delimiter: ';' },
    { name: 'note', type: 'string' },
  ],
});
const resource: Resource = {
  name: 'things',
  title: null,
  description: null,
  path: 'things.csv',
  table: 'things',
  schema,
};

const count = 5000;
const noteOf = (n: number) => (n % 700 === 3 ? `two\r\nlines, "${n}"` : n % 50 === 7 ? `“${n}”` : null);
const valuesOf = (n: number) => ({
  id: `thing-${n}`,
  staff: n % 9 === 0 ? null : n / 4,
  seen: `2022-01-${String(1 + (n % 31)).padStart(2, '0')}`,
  tags: n % 4 === 0 ? null : ['a', `b${n}`],
  note: noteOf(n),
});
const lineOf = (n: number) => {
  const { id, staff, seen, tags, note } = valuesOf(n);
  const cells = [id, staff ?? '', seen, tags?.join(';') ?? '', note === null ? '' : `"${note.replaceAll('"', '""')}"`];
  return cells.join(',');
};

function read(lines: readonly string[], end: string) {
  const faults: Fault[] = [];
  const bytes = Buffer.from(['id,staff,seen,tags,note', ...lines, ''].join(end));
  return { ...readTableFile(resource, bytes, (fault) => faults.push(fault)), faults };
}

const numbers = Array.from({ length: count }, (_, n) => n);

it.each(['\n', '\r\n'])('rows are what they were read as, in whatever order they are asked for', (end) => {
  const { rows, faults } = read(numbers.map(lineOf), end);
  expect(faults).toEqual([]);
  expect(rows).toHaveLength(count);
  let line = 2;
  for (const n of numbers) {
    expect(rows[n]?.line).toBe(line);
    line += noteOf(n)?.includes('\n') ? 2 : 1;
  }
  // Each next row stands in another part of the file.
  for (const n of numbers.map((one) => (one * 1777) % count)) {
    expect(rows[n]?.values).toEqual(valuesOf(n));
    expect(rows[n]?.file).toBe('things.csv');
  }
});

it('rows beside those that cannot be read are what they are', () => {
  const broken = new Map([
    [10, 'too,few'],
    [300, `thing-300,many,2022-02-30,a;;b,`],
    [301, `thing-301,1,,,"open" x`],
    [4000, ''],
  ]);
  const { rows, malformed, faults } = read(
    numbers.map((n) => broken.get(n) ?? lineOf(n)),
    '\n',
  );
  expect(faults.map(({ column }) => column)).toEqual([null, 'staff', 'seen', 'tags', 'note', null]);
  expect(malformed.map(({ values }) => values.id)).toEqual(['too', null]);
  const good = numbers.filter((n) => ![10, 301, 4000].includes(n));
  expect(rows.map(({ values }) => values)).toEqual(
    good.map((n) => (n === 300 ? { id: 'thing-300', staff: null, seen: null, tags: null, note: null } : valuesOf(n))),
  );
});
