import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { loadedDatabase } from '../test-database.js';

// The embedded database has one connection, and nothing to share.
describe.runIf(process.env.DATABASE_URL)('shared connections', () => {
  let orm: MikroORM;
  beforeAll(async () => {
    orm = await loadedDatabase();
  });
  afterAll(() => orm.close(true));

  const sessions = async () => {
    const [row] = await databaseOf(orm).read<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
         where datname = current_database() and application_name = 'cafcass-graph requests'`,
      [],
    );
    return row?.count ?? 0;
  };

  it('give each statement its own answer', async () => {
    const database = databaseOf(orm);
    const numbers = Array.from({ length: 100 }, (_, index) => index);
    const answers = await Promise.all(
      numbers.map((number) => database.read<{ number: number }>('select $1::int as number', [number])),
    );
    expect(answers.map(([row]) => row?.number)).toEqual(numbers);
    expect(await sessions()).toBeLessThanOrEqual(10);
  });

  it('give each statement its own error', async () => {
    const database = databaseOf(orm);
    const divided = await Promise.allSettled(
      [1, 0, 2, 0, 4].map((by) => database.read<{ part: number }>('select 4 / $1::int as part', [by])),
    );
    expect(divided.map((one) => (one.status === 'fulfilled' ? one.value[0]?.part : one.reason.message))).toEqual([
      4,
      'division by zero',
      2,
      'division by zero',
      1,
    ]);
  });

  it('do not keep a statement waiting behind one that takes long', async () => {
    const database = databaseOf(orm);
    const slow = database.read('select pg_sleep(1)', []).then(() => 'slow');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const quick = Promise.all([1, 2, 3, 4].map((number) => database.read('select $1::int', [number]))).then(
      () => 'quick',
    );
    expect(await Promise.race([slow, quick])).toBe('quick');
    await slow;
  });

  it('are as many as statements while these take long, and few while they do not', async () => {
    const database = databaseOf(orm);
    const used = async (statement: string) => {
      const rows = await Promise.all(Array.from({ length: 8 }, () => database.read<{ pid: number }>(statement, [])));
      return new Set(rows.map(([row]) => row?.pid)).size;
    };
    const slowly = 'select pg_backend_pid() as pid, pg_sleep(0.02)';
    const quickly = 'select pg_backend_pid() as pid';
    for (let round = 0; round < 3; round++) await used(slowly);
    expect(await used(slowly)).toBe(8);
    for (let round = 0; round < 12; round++) await used(quickly);
    expect(await used(quickly)).toBeLessThan(8);
  });

  it('find another connection where one is lost', async () => {
    const database = databaseOf(orm);
    const lost = database.read('select pg_terminate_backend(pg_backend_pid())', []);
    await expect(lost).rejects.toThrow();
    expect(await database.read('select 1 as one', [])).toEqual([{ one: 1 }]);
  });
});
