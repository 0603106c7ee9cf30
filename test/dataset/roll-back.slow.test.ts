import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { readDataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { publishedPackages } from '../../src/dataset/published-package.js';
import { rollBack } from '../../src/dataset/roll-back.js';
import { versionedTables } from '../../src/domain/former-tables.js';
import { UserError } from '../../src/user-error.js';
import { copySeeds, observationRow, statementRow } from '../dataset/changed-seeds.js';
import { migratedDatabase } from '../test-database.js';

let orm: MikroORM;

const rows = <Row>(statement: string) => orm.em.getConnection().execute<Row[]>(statement);

/** Every row of every table that a release replaces, as one short text for each table. */
const fingerprint = () =>
  rows(
    `${versionedTables()
      .map(
        ({ name }) =>
          `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as rows from ${name} as t`,
      )
      .join(' union all ')} order by name`,
  );

beforeAll(async () => {
  orm = await migratedDatabase();
});
afterAll(() => orm.close(true));

it('goes back to an earlier release as a new one, with every row, link and file of it, and loses none', async () => {
  const first = await readDataset((await copySeeds(observationRow({ service_area: 'a1' }))).folder);
  await loadDataset(orm, first);
  const before = await fingerprint();
  const second = await readDataset((await copySeeds(statementRow({ organisations: 'ofsted;napo' }))).folder);
  await loadDataset(orm, second);
  const between = await fingerprint();
  expect(between).not.toEqual(before);

  expect(await rollBack(orm, 'release:1')).toMatchObject({ release: 3, isNew: true, to: { sequence: 1 } });
  expect(await fingerprint()).toEqual(before);
  expect(await rows('select sequence, content_hash as hash, kept from release order by sequence')).toEqual(
    [first, second, first].map(({ hash }, index) => ({ sequence: index + 1, hash, kept: true })),
  );
  const { read } = publishedPackages(databaseOf(orm));
  const fileOf = async (asOf?: string) =>
    String((await read({ asOf }))?.files.get('statements/board-meeting-2022-01.csv')).includes('ofsted;napo');
  expect(await Promise.all([fileOf('1'), fileOf('2'), fileOf('3'), fileOf()])).toEqual([false, true, false, false]);

  expect(await rollBack(orm, '3')).toMatchObject({ release: 3, isNew: false });
  expect(await rollBack(orm, '2')).toMatchObject({ release: 4, isNew: true, to: { sequence: 2 } });
  expect(await fingerprint()).toEqual(between);
});

it('says which releases there are where it cannot go back', async () => {
  const failure = await rollBack(orm, '7').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect((failure as Error).message).toMatch(
    /^rollback expects .*, not "7"; there are release:1 \(2\.0\.0\), release:2/,
  );
});
