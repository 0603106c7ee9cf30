import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inTransaction } from '../../src/database/loading-session.js';
import { copyLines } from '../../src/dataset/copy-line.js';
import { copyTexts, isOfBytes } from '../../src/dataset/copy-texts.js';
import type { StoredRow } from '../../src/dataset/table-row.js';
import { migratedDatabase } from '../test-database.js';

let orm: MikroORM;
beforeAll(async () => {
  orm = await migratedDatabase();
});
afterAll(() => orm.close(true));

/** What a database has of rows that it took in. */
const copied = (rows: readonly StoredRow[]) =>
  inTransaction(orm, async ({ query, copy }) => {
    await query(`create temporary table taken (n integer, t text, l text[], b boolean, f numeric) on commit drop`);
    await copy('taken (n, t, l, b, f)', copyLines(rows, ['n', 't', 'l', 'b', 'f']), 'format text');
    return query('select n, t, l, b, f::float8 as f from taken order by n');
  });

const row = (n: number, cells: StoredRow = {}): StoredRow => ({ n, t: null, l: null, b: null, f: null, ...cells });

const texts = [
  '',
  ' ',
  '\\N',
  '\\',
  '\\.',
  '\\t',
  'a\tb',
  'a\nb',
  'a\r\nb\r',
  '“é” 𝟘 \u0085',
  '{a,"b"}',
  'NULL',
  "';--",
];

it('a database takes in every value as it is', async () => {
  const rows = [
    ...texts.map((t, n) => row(n, { t })),
    ...[[], [''], ['NULL', 'a,b', '{', '"', '\\', "'", ' '], texts].map((l, n) => row(100 + n, { l })),
    ...[true, false].map((b, n) => row(200 + n, { b })),
    ...[0, -1.5, 1e21, 1e-9, 123456789012345, 0.1].map((f, n) => row(300 + n, { f })),
    row(400),
  ];
  expect(await copied(rows)).toEqual(rows);
});

it('a text may be given as its bytes', async () => {
  const rows = texts.map((t, n) => row(n, { t }));
  expect(await copied(rows.map((one) => ({ ...one, t: Buffer.from(String(one.t)) })))).toEqual(rows);
});

it('rows of texts that are given as bytes are sent as they are, however long', async () => {
  // Longer than a part, so that characters of several bytes stand on its borders.
  const long = texts.join('|').repeat(20_000);
  const rows: readonly StoredRow[] = [
    { a: '1', b: Buffer.from(long), c: null },
    ...texts.map((text, n) => ({ a: `2 ${String(n).padStart(2, '0')}`, b: Buffer.from(text), c: text })),
    { a: '3', b: Buffer.from(''), c: '' },
  ];
  expect(rows.every(isOfBytes)).toBe(true);
  const found = await inTransaction(orm, async ({ query, copy }) => {
    await query('create temporary table taken (a text, b text, c text) on commit drop');
    await copy('taken (a, b, c)', copyTexts(rows, ['a', 'b', 'c']), 'format binary');
    return query('select a, b, c from taken order by a');
  });
  expect(found.length).toBe(rows.length);
  expect(
    found.every((one, index) =>
      Object.entries(one).every(([name, value]) => value === (rows[index]?.[name]?.toString() ?? null)),
    ),
  ).toBe(true);
});

it('bytes that are no text are refused, and nothing is kept', async () => {
  const taken = inTransaction(orm, async ({ query, copy }) => {
    await query('create temporary table taken (a text) on commit drop');
    await copy('taken (a)', copyTexts([{ a: Buffer.from([0x61, 0xff]) }], ['a']), 'format binary');
  });
  await expect(taken).rejects.toThrow(/invalid byte sequence/);
});

it('rows are sent in few parts, and none is cut', () => {
  const rows = Array.from({ length: 20_000 }, (_, n) => row(n, { t: 'x'.repeat(100) }));
  const parts = [...copyLines(rows, ['n', 't'])];
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.length).toBeLessThan(20);
  expect(parts.every((part) => part.at(-1) === 0x0a)).toBe(true);
  expect(Buffer.concat(parts).toString().split('\n')).toHaveLength(rows.length + 1);
});

it('where rows cannot be made, or are not taken in, nothing is kept and the reason is told', async () => {
  function* broken() {
    for (let n = 0; n < 50_000; n++) yield row(n, { t: 'x'.repeat(50) });
    throw new Error('the file is gone');
  }
  await expect(copied(broken() as never)).rejects.toThrow('the file is gone');
  await expect(copied([row(1), { ...row(2), n: 'two' }])).rejects.toThrow(
    /invalid input syntax for type integer: "two"/,
  );
  expect(await copied([row(1)])).toEqual([row(1)]);
});
