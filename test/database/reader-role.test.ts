import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { databaseOf, kyselyOf } from '../../src/database/database.js';
import type { Database } from '../../src/database/database-source.js';
import { migrate } from '../../src/database/migrate.js';
import { makeReaderRole, readerRole } from '../../src/database/reader-role.js';
import { loadedDatabase } from '../test-database.js';

const writes = [
  `insert into note_of_a_test values (1)`,
  `update release set version = 'x'`,
  `delete from observation`,
  `with gone as (delete from statement returning id) select count(*)::int from gone`,
  `truncate region cascade`,
  `create table made (id int)`,
  `drop table release cascade`,
  `alter table region add column made int`,
  `create index made on region (name)`,
  `create function made() returns int language sql as 'select 1'`,
  `create role made`,
  `comment on table region is 'made'`,
  `copy region to program 'true'`,
  `copy region from '/etc/passwd'`,
  `select setval(pg_get_serial_sequence('mikro_orm_migrations', 'id'), 1)`,
];

// The embedded database has one connection, for what reads and what writes.
describe.runIf(inject('databases').server)('where a server is asked', () => {
  let orm: MikroORM;
  let database: Database;
  beforeAll(async () => {
    orm = await loadedDatabase();
    database = databaseOf(orm);
  });
  afterAll(() => orm.close(true));

  it('requests read as a role of their own, in transactions that may not write', async () => {
    const asked = `select current_user as name, current_setting('transaction_read_only') as reads`;
    expect(await database.read(asked, [])).toEqual([{ name: readerRole, reads: 'on' }]);
    const [{ count = 0 } = {}] = await database.read<{ count: number }>('select count(*)::int from observation', []);
    expect(count).toBeGreaterThan(0);
  });

  // Anybody may make these, but in a transaction that reads.
  it.each([...writes, 'create temporary table made (id int)'])('a request cannot: %s', async (statement) => {
    // 25006: in a transaction that reads; 42501: without the right to; 42P01: nor sees it.
    await expect(database.read(statement, [])).rejects.toMatchObject({
      code: expect.stringMatching(/^(25006|42501|42P01)$/),
    });
  });

  it.each(writes)('nor could the role, in a transaction that may: %s', async (statement) => {
    const connection = orm.em.getConnection();
    const asRole = connection.transactional(async (transaction) => {
      await connection.execute(`set local role ${readerRole}`, [], 'run', transaction);
      await connection.execute(statement, [], 'run', transaction);
    });
    await expect(asRole).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|42P01)$/) });
  });

  it('the role reads a table that is made later', async () => {
    await orm.em.getConnection().execute('create table made_later (id int)');
    expect(await database.read('select * from made_later', [])).toEqual([]);
  });

  it('is made by servers that start at once, each from the beginning', async () => {
    const made = async () => Promise.all(Array.from({ length: 16 }, () => makeReaderRole(kyselyOf(orm))));
    await orm.em.getConnection().execute(`drop owned by ${readerRole}`);
    expect(new Set(await made())).toEqual(new Set([true]));
    expect(await database.read('select 1 as one from release limit 1', [])).toEqual([{ one: 1 }]);
    await orm.em.getConnection().execute('create table made_after_all (id int)');
    expect(await database.read('select * from made_after_all', [])).toEqual([]);
  });

  it('is not made again where nothing is missing', async () => {
    const written = () =>
      orm.em.getConnection().execute(
        `select relname as name, xmin::text from pg_class where relnamespace = current_schema()::regnamespace
         union all select 'default rights', xmin::text from pg_default_acl union all select nspname, xmin::text from pg_namespace
         order by 1, 2`,
      );
    const before = await written();
    expect(await makeReaderRole(kyselyOf(orm))).toBe(true);
    expect(await written()).toEqual(before);
  });

  it('a second migration leaves it as it is', async () => {
    expect(await migrate(orm)).toBe(0);
    expect(await database.read('select 1 as one from release limit 1', [])).toEqual([{ one: 1 }]);
  });
});
