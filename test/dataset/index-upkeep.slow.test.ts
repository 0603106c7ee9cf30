import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DatasetContent } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { manyRows } from '../../src/dataset/replace-rows.js';
import type { StoredRow } from '../../src/dataset/table-row.js';
import { projectDataset } from '../project-dataset.js';
import { migratedDatabase } from '../test-database.js';

let orm: MikroORM;
let dataset: DatasetContent;
const rows = (statement: string) => orm.em.getConnection().execute<Record<string, unknown>[]>(statement);

/** Indexes, constraints and triggers as PostgreSQL prints them. */
const made = () =>
  rows(`select indexdef as made from pg_indexes where schemaname = 'public'
    union all select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
    union all select tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal order by 1`);

/** The dataset with as many observations as make a large table, the last of them changed. */
function large(change: StoredRow = {}): DatasetContent {
  const observations = [...(dataset.tables.get('observation') ?? [])];
  const added = Array.from({ length: manyRows }, (_, n) => ({
    ...observations[0],
    id: `observation:${n}`,
    cell: `measure=test;n=${n}`,
    ...(n === manyRows - 1 && change),
  }));
  return {
    ...dataset,
    hash: 'large',
    tables: new Map([...dataset.tables, ['observation', [...observations, ...added]]]),
  };
}

beforeAll(async () => {
  [orm, dataset] = await Promise.all([migratedDatabase(), projectDataset()]);
});
afterAll(() => orm.close(true));

// The database is empty until the last test.
it.each<[string, StoredRow, RegExp]>([
  ['a reference to nothing', { measure_id: 'measure:none' }, /observation_measure_id_foreign.*is not present/],
  ['a second row of a unique key', { cell: 'measure=test;n=0' }, /observation_(cell|line)_unique/],
  ['a value that is not allowed', { as_published: '' }, /observation_as_published_printed/],
  ['a second row of an id', { id: 'observation:0' }, /observation_pkey/],
])('what a first load of many rows may not hold is refused: %s', async (_, change, message) => {
  const before = await made();
  await expect(loadDataset(orm, large(change))).rejects.toThrow(message);
  expect(await made()).toEqual(before);
  expect(await rows('select id from observation')).toEqual([]);
});

it('after a first load of many rows, every index and constraint is there as before', async () => {
  const before = await made();
  expect(await loadDataset(orm, large())).toEqual({ release: 1, isNew: true });
  expect(await made()).toEqual(before);
  const [found] = await rows('select count(*)::int as n from observation');
  expect(found?.n).toBe((large().tables.get('observation') ?? { length: 0 }).length);
  expect(await rows('select conname from pg_constraint where not convalidated')).toEqual([]);
});

it('the rows of a first load are known to be seen by everybody, so that indexes answer alone', async () => {
  const [table] = await rows(
    `select relallvisible::float8 / relpages as seen from pg_class where relname = 'observation'`,
  );
  // The embedded database takes rows in part by part, and where two meet is a page that is not all of one.
  expect(table?.seen).toBeGreaterThan(0.95);
});
