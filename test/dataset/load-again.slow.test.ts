import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DatasetContent } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import type { TableRow } from '../../src/dataset/table-row.js';
import { loadedDatabase } from '../test-database.js';

let orm: MikroORM;
let dataset: DatasetContent;
const rows = (statement: string) => orm.em.getConnection().execute<TableRow[]>(statement);

// One table of few rows, whose others stay as they are.
beforeAll(async () => {
  orm = await loadedDatabase();
  const regions = await rows('select * from region order by id');
  dataset = {
    id: 'dataset:cafcass-documents',
    name: 'cafcass-documents',
    namespace: '',
    uses: [],
    operations: [],
    version: '2.0.1',
    hash: 'regions',
    tables: new Map([['region', regions]]),
    checkCount: 5,
    discrepancyCount: 7,
  };
  await loadDataset(orm, dataset);
});
afterAll(() => orm.close(true));

const changes = () => rows(`select subject from release_change where release_id = 'release:2'`);
const changeByHand = () => rows(`update region set note = 'changed by hand' returning id`);
const changed = () => rows(`select id from region where note = 'changed by hand'`);

it('a release with the rows there were has its own numbers and tells no change', async () => {
  expect(
    await rows(`select version, content_hash, observation_count, statement_count, check_count, discrepancy_count
      from release where sequence = 2`),
  ).toEqual([
    {
      version: '2.0.1',
      content_hash: 'regions',
      observation_count: 0,
      statement_count: 0,
      check_count: 5,
      discrepancy_count: 7,
    },
  ]);
  expect(await changes()).toEqual([]);
});

it('the same content mends the tables by force only, and that is no change of the release', async () => {
  const regions = await changeByHand();
  expect(await loadDataset(orm, dataset)).toEqual({ release: 2, isNew: false });
  expect(await changed()).toHaveLength(regions.length);
  expect(await loadDataset(orm, dataset, { force: true })).toEqual({ release: 2, isNew: false });
  expect(await changed()).toEqual([]);
  expect(await changes()).toEqual([]);
});

// A load sets no constraint aside: rows may stand in any order, for references are looked after when all are in.
it('every constraint that may wait until the end of a load does', async () => {
  const atOnce = await rows('select conname from pg_constraint where condeferrable and not condeferred');
  expect(atOnce).toEqual([]);
});
