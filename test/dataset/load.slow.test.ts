import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DatasetContent, readDataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { type StoredRow, type StoredRows, tableRows } from '../../src/dataset/table-row.js';
import { entities } from '../../src/domain/registry.js';
import { optionsOf } from '../../src/graph/entity-metadata.js';
import { projectPackage } from '../project-dataset.js';
import { migratedDatabase } from '../test-database.js';
import { type AddedRow, observationRow, seedsWith, statementRow } from './changed-seeds.js';

const read = async (...rows: readonly AddedRow[]): Promise<DatasetContent> =>
  readDataset((await seedsWith(...rows)).folder);

const tables = [...new Set(entities.map((entity) => optionsOf(entity).table))];

describe('loading', () => {
  let orm: MikroORM;
  const rows = (statement: string) => orm.em.getConnection().execute<Record<string, unknown>[]>(statement);
  const releases = () => rows('select sequence, content_hash from release order by sequence');

  /** Every row of every table, as one short text. */
  async function fingerprint(): Promise<readonly unknown[]> {
    const linked = [
      ...['statement_organisation', 'statement_programme', 'observation_category', 'observation_rival'],
      ...['check_observation', 'discrepancy_observation', 'discrepancy_statement'],
    ];
    return rows(
      [...tables, ...linked]
        .map((table) => `select '${table}' as name, md5(string_agg(t::text, '|' order by t::text)) from ${table} as t`)
        .join(' union all '),
    );
  }

  beforeAll(async () => {
    orm = await migratedDatabase();
  });
  afterAll(() => orm.close(true));

  // Each test goes on from the release the one before left, as a database does.
  const kept = observationRow({ service_area: 'a1' });
  const removed = observationRow({ service_area: 'a2' });
  const changed = observationRow({ service_area: 'a3' });
  const added = observationRow({ service_area: 'a4' });
  const person = statementRow({ organisations: 'ofsted;napo' });
  let first: DatasetContent;

  /** A dataset with some tables only: a load leaves the others as they are. */
  const part = (hash: string, ...tables: readonly (readonly [string, StoredRows])[]): DatasetContent => ({
    ...first,
    hash,
    tables: new Map(tables),
  });

  it('two loads at once: one waits, and there is one release', async () => {
    first = await read(kept, removed, changed, person);
    const results = await Promise.all([loadDataset(orm, first), loadDataset(orm, first)]);
    expect(results).toEqual(
      expect.arrayContaining([
        { release: 1, isNew: true },
        { release: 1, isNew: false },
      ]),
    );
    expect(await releases()).toEqual([{ sequence: 1, content_hash: first.hash }]);
    expect(await rows('select * from release_change')).toEqual([]);
  });

  it('a release counts what it holds, and every row of the package is there', async () => {
    const counts = await rows('select observation_count, statement_count, check_count, discrepancy_count from release');
    const counted = await rows(
      `select (select count(*)::int from observation) as observation_count,
        (select count(*)::int from statement) as statement_count,
        (select count(*)::int from check_result) as check_count,
        (select count(*)::int from discrepancy) as discrepancy_count`,
    );
    expect(counts).toEqual(counted);
    for (const [table, expected] of first.tables) {
      const [found] = await rows(`select count(*)::int as n from ${table}`);
      expect(found?.n, table).toBe(expected.length);
    }
  });

  it('the same content again changes nothing', async () => {
    const before = await fingerprint();
    const same = await read(kept, removed, changed, person);
    expect(same.hash).toBe(first.hash);
    expect(await loadDataset(orm, same)).toEqual({ release: 1, isNew: false });
    expect(await fingerprint()).toEqual(before);
  });

  it('the same content by force is the same release, row by row', async () => {
    const before = await fingerprint();
    expect(await loadDataset(orm, first, { force: true })).toEqual({ release: 1, isNew: false });
    expect(await fingerprint()).toEqual(before);
  });

  it('a change makes a release that tells it, and leaves the rest untouched', async () => {
    const before = await rows('select * from observation order by id');
    const second = await read(
      kept,
      { ...changed, cells: { ...changed.cells, value: 2, as_published: '2' } },
      added,
      person,
    );
    expect(second.hash).not.toBe(first.hash);
    expect(await loadDataset(orm, second)).toEqual({ release: 2, isNew: true });
    expect(await releases()).toEqual([
      { sequence: 1, content_hash: first.hash },
      { sequence: 2, content_hash: second.hash },
    ]);

    expect(
      await rows(`select other, content, long_text like '%' || chr(10) as is_text from former_row
        where table_name = 'package_file' and until = 2 order by 1`),
      'a file is kept beside JSON, which cannot hold a long one',
    ).toEqual([{ other: 'observations/board-meeting-2022-01.csv', content: {}, is_text: true }]);
    const changes = await rows(
      `select kind, subject, content ->> 'value' as before, value::text as after,
        coalesce(service_area_id, content ->> 'service_area_id') as area
      from release_change join former_row on key = subject and until = sequence left join observation as o on o.id = subject
      where subject like 'observation:%' order by kind`,
    );
    const ids = (wanted: readonly Record<string, unknown>[], area: string) =>
      wanted.find((row) => row.service_area_id === area && row.period_label === '1999')?.id;
    const after = await rows('select * from observation order by id');
    expect(changes).toEqual([
      { kind: 'ADDED', subject: ids(after, 'service-area:a4'), before: null, after: '1', area: 'service-area:a4' },
      { kind: 'CHANGED', subject: ids(before, 'service-area:a3'), before: '1', after: '2', area: 'service-area:a3' },
      { kind: 'REMOVED', subject: ids(before, 'service-area:a2'), before: '1', after: null, area: 'service-area:a2' },
    ]);
    expect(ids(after, 'service-area:a3')).toBe(ids(before, 'service-area:a3'));
    const subjects = new Set(changes.map(({ subject }) => subject));
    const untouched = (all: readonly Record<string, unknown>[]) => all.filter(({ id }) => !subjects.has(id));
    expect(untouched(after)).toEqual(untouched(before));
  });

  it('the same rows in another order are no new release', async () => {
    const reordered = await read(
      person,
      added,
      { ...changed, cells: { ...changed.cells, value: 2, as_published: '2' } },
      kept,
    );
    expect(await loadDataset(orm, reordered)).toEqual({ release: 2, isNew: false });
  });

  it('a list that a package has no column for leaves none of its links behind', async () => {
    await loadDataset(orm, first);
    const links = () => rows('select * from statement_award');
    expect(await links()).not.toEqual([]);
    const source = await projectPackage();
    const statements = (source.tables.get('statements') ?? []).map(({ values: { awards: _, ...values }, ...row }) => ({
      ...row,
      values,
    }));
    const made = tableRows({ ...source, tables: new Map([...source.tables, ['statements', statements]]) }, () => ({}));
    await loadDataset(orm, part('without awards', ...[...made].filter(([table]) => table === 'statement_award')));
    expect(await links()).toEqual([]);
  });

  it('two areas may swap their codes', async () => {
    const areas = [...(first.tables.get('service_area') ?? [])];
    const load = (...codes: readonly [string, string]) => {
      const added = codes.map((code, index) => ({
        ...areas[0],
        id: `service-area:${index}`,
        code,
        position: 98 + index,
      }));
      return loadDataset(orm, part(codes.join(), ['service_area', [...areas, ...added]]));
    };
    await load('X', 'Y');
    await load('Y', 'X');
    expect(await rows(`select id, code from service_area where code in ('X', 'Y') order by id`)).toEqual([
      { id: 'service-area:0', code: 'Y' },
      { id: 'service-area:1', code: 'X' },
    ]);
  });

  it.each<[string, string, StoredRow, RegExp]>([
    [
      'two areas of one code',
      'service_area',
      { id: 'service-area:test', code: 'A1', position: 99 },
      /^the database refuses the dataset, and nothing was loaded: .*"service_area_code_unique": Key \(dataset_id, code\)=\(dataset:cafcass-documents, A1\) already exists\.$/,
    ],
    [
      'a reference to nothing, found when all is in',
      'observation',
      { id: 'observation:test', cell: 'none', measure_id: 'measure:none' },
      /^the database refuses .*"observation_measure_id_foreign": Key \(measure_id\)=\(measure:none\) is not present/,
    ],
    [
      'a number too large for its column',
      'webinar',
      { id: 'webinar:test', citation_last_line: 99_999_999_999 },
      /^the database refuses .*out of range/,
    ],
    ['a table that is not there', 'nowhere', { id: 'x' }, /relation "nowhere" does not exist/],
  ])('a load that fails half way leaves the database as it was: %s', async (_, table, cells, message) => {
    const before = await fingerprint();
    const regions = [...(first.tables.get('region') ?? [])].map((row) => ({ ...row, note: 'half way' }));
    const own = [...(first.tables.get(table) ?? [])];
    const spoilt = part('spoilt', ['region', regions], [table, [...own, { ...own[0], ...cells }]]);
    await expect(loadDataset(orm, spoilt)).rejects.toThrow(message);
    expect(await fingerprint()).toEqual(before);
    // Without what is wrong it would have been another.
    await loadDataset(orm, part('whole', ['region', regions]));
    expect(await fingerprint()).not.toEqual(before);
    await loadDataset(orm, part('mended', ['region', first.tables.get('region') ?? []]));
  });

  it('the same dataset loads after a failed load, and twice the same facts have the same ids', async () => {
    const { release } = await loadDataset(orm, first);
    expect(await loadDataset(orm, first)).toEqual({ release, isNew: false });
    const ids = await rows('select id from observation');
    expect(new Set(ids.map(({ id }) => id))).toEqual(
      new Set([...(first.tables.get('observation') ?? [])].map(({ id }) => id)),
    );
  });
});
