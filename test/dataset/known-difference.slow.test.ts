import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rowHashesOf } from '../../src/dataset/content-hash.js';
import type { DatasetContent } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import type { StoredRows, TableRow } from '../../src/dataset/table-row.js';
import { projectDataset } from '../project-dataset.js';
import { loadedDatabase } from '../test-database.js';

let orm: MikroORM;
let dataset: DatasetContent;
const rows = (statement: string) => orm.em.getConnection().execute<TableRow[]>(statement);

const many = 10_100;
let model: TableRow;
const region = (number: number, note: string | null = null): TableRow => ({ ...model, id: `region:n${number}`, note });

/** The dataset with other regions, of which it has hashes, and with as many links. */
function release(hash: string, regions: readonly TableRow[], links: readonly TableRow[]): DatasetContent {
  const large = new Map([
    ['region', [...(dataset.tables.get('region') ?? []), ...regions] as TableRow[]],
    ['observation_rival', links],
  ]);
  const hashes = rowHashesOf(large);
  expect([...hashes.keys()]).toEqual([...large.keys()]);
  const withHashes = ([table, all]: readonly [string, readonly TableRow[]]): [string, StoredRows] => [
    table,
    { length: all.length, hashes: hashes.get(table), [Symbol.iterator]: () => all[Symbol.iterator]() },
  ];
  // All other tables stay as they are.
  return { ...dataset, hash, tables: new Map([...large].map(withHashes)) };
}

let ids: readonly string[];
/** A link from each of some observations to each of some others. */
const linksOf = (from: number, to: number, isLeft: (number: number) => boolean = () => true): readonly TableRow[] =>
  ids
    .slice(0, from)
    .flatMap((one) => ids.slice(0, to).map((other) => ({ observation_id: one, rival_id: other })))
    .filter((_, number) => isLeft(number));

const regionsThere = () => rows(`select * from region where id like 'region:n%'`).then(inOrder);
const linksThere = () => rows('select * from observation_rival').then(inOrder);
const textOf = (row: TableRow) => JSON.stringify(Object.entries(row).toSorted());
const inOrder = (all: readonly TableRow[]) => all.map(textOf).toSorted();
const changes = (sequence: number) =>
  rows(`select kind, subject from release_change where sequence = ${sequence} and subject like 'region:n%' order by 2`);

beforeAll(async () => {
  [orm, dataset] = await Promise.all([loadedDatabase(), projectDataset()]);
  const [first] = dataset.tables.get('region') ?? [];
  model = first as TableRow;
  ids = [...(dataset.tables.get('observation') ?? [])].map(({ id }) => String(id));
});
afterAll(() => orm.close(true));

it('of a large table a release writes what differs: rows that come, go, and are changed', async () => {
  const first = Array.from({ length: many }, (_, number) => region(number));
  await loadDataset(orm, release('first', first, linksOf(101, 101)));
  expect(await regionsThere()).toEqual(inOrder(first));
  expect(await linksThere()).toEqual(inOrder(linksOf(101, 101)));

  // In another order, so that places tell nothing.
  const second = [
    region(many),
    ...first
      .with(5, region(5, 'changed'))
      .filter((_, number) => number !== 7)
      .toReversed(),
  ];
  const left = linksOf(102, 102, (number) => number % 1000 !== 3);
  expect(await loadDataset(orm, release('second', second, left))).toEqual({ release: 3, isNew: true });
  expect(await regionsThere()).toEqual(inOrder(second));
  expect(await linksThere()).toEqual(inOrder(left));
  expect(await changes(3)).toEqual([
    { kind: 'ADDED', subject: `region:n${many}` },
    { kind: 'CHANGED', subject: 'region:n5' },
    { kind: 'REMOVED', subject: 'region:n7' },
  ]);

  // What was changed by hand is no part of a release: it is left, and mended by force.
  await rows(`update region set note = 'changed by hand' where id in ('region:n20', 'region:n21')`);
  const third = second.map((row) => (row.id === 'region:n21' ? region(21, 'changed') : row));
  await loadDataset(orm, release('third', third, left));
  const notes = () => rows(`select id, note from region where note is not null and id like 'region:n%' order by id`);
  expect(await notes()).toEqual([
    { id: 'region:n20', note: 'changed by hand' },
    { id: 'region:n21', note: 'changed' },
    { id: 'region:n5', note: 'changed' },
  ]);
  await loadDataset(orm, release('third', third, left), { force: true });
  expect((await notes()).map(({ id }) => id)).toEqual(['region:n21', 'region:n5']);

  // What a migration did since to the rows is not known: all of them are compared again.
  await rows(`update region set note = 'changed by hand' where id = 'region:n20'`);
  await rows(`update row_hash set migration = 'another'`);
  await loadDataset(orm, release('first', first, linksOf(101, 101)));
  expect(await regionsThere()).toEqual(inOrder(first));
  expect(await linksThere()).toEqual(inOrder(linksOf(101, 101)));
  expect((await changes(5)).map(({ kind }) => kind)).toEqual(['REMOVED', 'CHANGED', 'CHANGED', 'CHANGED', 'ADDED']);
});
