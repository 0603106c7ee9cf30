import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { readDataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { publishedPackages } from '../../src/dataset/published-package.js';
import { rollBack } from '../../src/dataset/roll-back.js';
import { unloadDataset } from '../../src/dataset/unload.js';
import { type Ask, askOf } from '../ask.js';
import { loadedDatabase } from '../test-database.js';

let orm: MikroORM;
let ask: Ask;
const rows = <Row extends object>(statement: string) => orm.em.getConnection().execute<Row[]>(statement);
const load = async (name: string) => loadDataset(orm, await readDataset(`test/packages/${name}`));

// Where each row stands in its table, which a row that is written again leaves.
const placesOf = (table: string) =>
  rows(`select ctid::text as place, xmin::text as written from ${table} where dataset_id = 'dataset:cafcass-documents'
    order by 1`);

beforeAll(async () => {
  orm = await loadedDatabase();
  ask = askOf(orm);
});
afterAll(() => orm.close(true));

it('a dataset that names rows of one that is not there is not loaded', async () => {
  await expect(load('county-review')).rejects.toThrow('county-review uses wexmoor, which is not loaded');
});

it('datasets live side by side, each with its releases, and the load of one writes no row of another', async () => {
  const tables = ['observation', 'statement', 'discrepancy', 'check_result', 'measure', 'search_entry', 'package_file'];
  const before = await Promise.all(tables.map(placesOf));
  expect(await load('wexmoor')).toEqual({ release: 2, isNew: true });
  expect(await load('county-review')).toEqual({ release: 3, isNew: true });
  expect(await Promise.all(tables.map(placesOf))).toEqual(before);
  expect(await load('wexmoor')).toEqual({ release: 2, isNew: false });

  const { data } = await ask(`{
    datasets { nodes { id name namespace releases { nodes { sequence version } } documents { nodes { id } } } }
    observations(where: { dataset: { id: { eq: "dataset:county-review" } } }) {
      nodes { value measure { id dataset { name } } subject { id } citation { document { id } } }
    }
  }`);
  expect(data).toMatchObject({
    datasets: {
      nodes: [
        { name: 'county-review', namespace: 'county-review', releases: { nodes: [{ sequence: 3, version: '1.0.0' }] } },
        { name: 'cafcass-documents', namespace: '', releases: { nodes: [{ sequence: 1 }] } },
        {
          name: 'wexmoor',
          namespace: 'wexmoor',
          documents: { nodes: [{ id: 'document:wexmoor.annual-report-2023-24' }, {}] },
        },
      ],
    },
    observations: {
      nodes: [
        {
          value: 748,
          measure: { id: 'measure:wexmoor.employees', dataset: { name: 'wexmoor' } },
          subject: { id: 'organisation:wexmoor.fire-service' },
          citation: { document: { id: 'document:county-review.county-review' } },
        },
        { value: 8126 },
      ],
    },
  });
});

it('figures about one body are compared across datasets: rivals, and a contradiction that belongs to none of them', async () => {
  const { data } = await ask(`{
    observations(where: { dataset: { id: { eq: "dataset:county-review" } } }) {
      nodes {
        value
        rivals { nodes { value dataset { name } } }
        discrepancies { nodes { kind size explanation dataset { id } document { id } } }
      }
    }
    discrepancies(where: { dataset: { isNull: true } }) { totalCount }
  }`);
  expect(data).toEqual({
    observations: {
      nodes: [
        {
          value: 748,
          rivals: {
            nodes: [
              { value: 742, dataset: { name: 'wexmoor' } },
              { value: 724, dataset: { name: 'wexmoor' } },
            ],
          },
          discrepancies: {
            nodes: [
              {
                kind: 'DOCUMENTS_DIFFER',
                size: 24,
                explanation: expect.stringMatching(
                  /^Employees, 31 March 2024: (“[^”]+” prints 7(42|48|24) on (page 2, )?line \d+(; |\.$)){3}/,
                ),
                dataset: null,
                document: null,
              },
            ],
          },
        },
        {
          value: 8126,
          rivals: { nodes: [{ value: 8126, dataset: { name: 'wexmoor' } }] },
          discrepancies: { nodes: [] },
        },
      ],
    },
    discrepancies: { totalCount: 1 },
  });
});

it('a further printing has the rivals and contradictions of the number it repeats, of other datasets too', async () => {
  const { data } = await ask(`{
    observations(where: { measure: { id: { eq: "measure:wexmoor.employees" } }, value: { eq: 742 }, serviceArea: { isNull: true }, staffGroup: { isNull: true } }) {
      nodes { reprint rivals { nodes { value } } discrepancies { nodes { id } } }
    }
  }`);
  const [first, again] = (data as { observations: { nodes: readonly Readonly<Record<string, unknown>>[] } })
    .observations.nodes;
  expect(first).toMatchObject({ reprint: false, rivals: { nodes: [{ value: 748 }, { value: 724 }] } });
  expect(first?.discrepancies).toEqual({ nodes: [expect.anything(), expect.anything()] });
  expect(again).toEqual({ ...first, reprint: true });
});

it('a field that finds one figure reads the measure of whichever dataset it is a part of', async () => {
  const { data } = await ask(`{
    fire: organisation(id: "organisation:wexmoor.fire-service") { headcount(on: "2024-03-31") { value } }
    cafcass: organisation(id: "organisation:cafcass") { headcount(on: "2015-06-01") { value } }
  }`);
  expect(data).toMatchObject({
    fire: { headcount: { value: 748 } },
    cafcass: { headcount: { value: expect.any(Number) } },
  });
});

it('the package of each is given as it was read', async () => {
  const packages = publishedPackages(databaseOf(orm));
  expect((await packages.read({}))?.name).toBe('cafcass-documents');
  expect((await packages.read({}, 'county-review'))?.uses.map(({ name }) => name)).toEqual(['wexmoor']);
  expect(await packages.read({}, 'nothing')).toBeNull();
  expect(await packages.names({})).toEqual(['cafcass-documents', 'county-review', 'wexmoor']);
});

it('as of a release there is what there was then, and the release of a dataset is one it can go back to', async () => {
  const { names } = publishedPackages(databaseOf(orm));
  expect(await names({ asOf: '1' })).toEqual(['cafcass-documents']);
  expect(await names({ asOf: 'release:2' })).toEqual(['cafcass-documents', 'wexmoor']);
  // Two datasets have it, and the graph says something else at each.
  await expect(names({ asOf: '1.0.0' })).rejects.toThrow('names several: release:2 (1.0.0), release:3 (1.0.0)');
  expect(await rollBack(orm, 'release:2')).toMatchObject({ release: 2, isNew: false, to: { sequence: 2 } });
});

it('a second dataset with the namespace of another is refused', async () => {
  const dataset = { ...(await readDataset('test/packages/wexmoor')), id: 'dataset:other', name: 'other' };
  await expect(loadDataset(orm, dataset)).rejects.toThrow('the namespace "wexmoor" is that of the dataset wexmoor');
});

it('one that others name rows of stays; one that none does is taken out, with what was found between it and others', async () => {
  await expect(unloadDataset(orm, 'wexmoor')).rejects.toThrow(/^wexmoor stays, for others name rows of it: /);
  await expect(unloadDataset(orm, 'wexmor')).rejects.toThrow('did you mean "wexmoor"?');
  expect(await unloadDataset(orm, 'county-review')).toBe(4);
  const left = await rows(`select id from discrepancy where dataset_id is null
    union all select id from search_entry where dataset_id = 'dataset:county-review'
    union all select observation_id from observation_rival
      where not exists (select from observation where id = observation_id)`);
  expect(left).toEqual([]);
  expect(await unloadDataset(orm, 'wexmoor')).toBe(5);
  const { data } = await ask('{ datasets { nodes { name withdrawn } } documents { totalCount } }');
  expect(data).toEqual({
    datasets: {
      nodes: [
        { name: 'county-review', withdrawn: true },
        { name: 'cafcass-documents', withdrawn: false },
        { name: 'wexmoor', withdrawn: true },
      ],
    },
    documents: { totalCount: 5 },
  });
  await expect(rollBack(orm, 'release:5')).rejects.toThrow('it took its dataset out');
  // What was taken out comes back, and nothing else with it.
  expect(await rollBack(orm, 'release:2')).toMatchObject({ release: 6, isNew: true });
  expect((await publishedPackages(databaseOf(orm)).names({})).toSorted()).toEqual(['cafcass-documents', 'wexmoor']);
});
