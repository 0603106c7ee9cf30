import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src/database/migrate.js';
import { migratedDatabase } from '../test-database.js';

it('of releases loaded before former rows were kept, the last can be asked about, and the changes are told still', async () => {
  const orm = await migratedDatabase();
  onTestFinished(() => orm.close(true));
  const execute = <Row>(statement: string) => orm.em.getConnection().execute<Row[]>(statement);
  await orm.migrator.down({ to: 'Migration20261129163252_PackageReading' });
  await execute(`insert into release
    select 'release:' || n, n, n || '.0.0', 'x' || n, now(), 0, 0, 0, 0 from generate_series(1, 3) as n`);
  await execute(`insert into release_change (id, release_id, kind, subject, before, after) values
    ('release-change:2-remark:x', 'release:2', 'ADDED', 'remark:x', null, '{"id": "remark:x", "text": "old"}'),
    ('release-change:3-remark:x', 'release:3', 'CHANGED', 'remark:x', '{"text": "old"}', '{"text": "new"}'),
    ('release-change:3-staff-group:x', 'release:3', 'REMOVED', 'staff-group:x', '{"name": "gone"}', null)`);
  await migrate(orm);

  expect(await execute('select sequence, kept from release order by sequence')).toEqual([
    { sequence: 1, kept: false },
    { sequence: 2, kept: false },
    { sequence: 3, kept: true },
  ]);
  expect(await execute('select sequence, subject from release_change order by id')).toEqual([
    { sequence: 2, subject: 'remark:x' },
    { sequence: 3, subject: 'remark:x' },
    { sequence: 3, subject: 'staff-group:x' },
  ]);
  expect(
    await execute('select table_name, key, since, until, content::text as content from former_row order by key, until'),
  ).toEqual([
    { table_name: 'statement', key: 'remark:x', since: 1, until: 2, content: null },
    { table_name: 'statement', key: 'remark:x', since: 2, until: 3, content: '{"text": "old"}' },
    { table_name: 'staff_group', key: 'staff-group:x', since: 1, until: 3, content: '{"name": "gone"}' },
  ]);
});

it('the texts of former files leave their JSON, which cannot hold long ones, and come back to it', async () => {
  const orm = await migratedDatabase();
  onTestFinished(() => orm.close(true));
  const execute = <Row>(statement: string) => orm.em.getConnection().execute<Row[]>(statement);
  const kept = () => execute('select * from former_row order by key');
  await orm.migrator.down({ to: 'Migration20261130034215_RowHashes' });
  const place = { since: 1, until: 2 };
  const file = { ...place, table_name: 'package_file', key: 'dataset:x', other: 'notes.csv' };
  const region = { ...place, table_name: 'region', key: 'region:x', other: '', content: { content: 'its own' } };
  const added = { ...place, table_name: 'package_file', key: 'dataset:y', other: 'notes.csv', content: null };
  const before = [
    { ...file, content: { dataset_id: 'dataset:x', path: 'notes.csv', content: 'id\nn1\n' } },
    added,
    region,
  ];
  for (const { content, ...row } of before)
    await execute(`insert into former_row (${Object.keys(row).join(', ')}, content)
      values (${Object.values(row).map((value) => `'${value}'`)}, ${content ? `'${JSON.stringify(content)}'` : 'null'})`);
  expect(await kept()).toEqual(before);

  await migrate(orm);
  expect(await kept()).toEqual([
    { ...file, content: {}, long_text: 'id\nn1\n' },
    { ...added, long_text: null },
    { ...region, long_text: null },
  ]);

  await orm.migrator.down({ to: 'Migration20261130034215_RowHashes' });
  expect(await kept()).toEqual(before);
});
