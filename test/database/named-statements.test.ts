import type { MikroORM } from '@mikro-orm/postgresql';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/database/database.js';
import type { StatementConnection } from '../../src/database/named-statements.js';
import type { ClientPool } from '../../src/database/server-sessions.js';

const { DATABASE_URL } = process.env;

// The embedded database has no connection that a name would serve.
describe.runIf(DATABASE_URL)('a statement', () => {
  let orm: MikroORM;
  let client: Awaited<ReturnType<ClientPool['connect']>>;
  beforeEach(async () => {
    orm = await openDatabase({ DATABASE_URL, DATA_DIR: '' });
    const connection = orm.em.getConnection('read') as unknown as { getNativeClient(): Promise<ClientPool> };
    client = await (await connection.getNativeClient()).connect();
    return async () => {
      client.release(false);
      await orm.close(true);
    };
  });

  const query = async <Row>(text: string, values: readonly unknown[] = []) =>
    (await client.query(text, values)).rows as readonly Row[];
  let made = 0;
  /** A statement of some length that no other test sends. */
  const statement = (length = 2000) => `select $1::int + ${++made} as sum /* ${'x'.repeat(length)} */`;
  const sum = async (text: string, value: number) => (await query<{ sum: number }>(text, [value]))[0]?.sum;
  // What begins with a comment is taken for no read, and so has no name itself.
  const named = () =>
    query<{ name: string; length: number }>(
      '/* asked */ select name, length(statement) as length from pg_prepared_statements',
    );

  it('has a name from the third time on, and the same answer', async () => {
    const text = statement();
    const counts = [];
    for (let time = 0; time < 5; time++) {
      expect(await sum(text, time)).toBe(time + made);
      counts.push((await named()).length);
    }
    expect(counts).toEqual([0, 0, 1, 1, 1]);
  });

  it('loses its name when others are sent more often, and is named again when it is', async () => {
    const texts = Array.from({ length: 200 }, () => statement());
    const first = made - 199;
    for (const [index, text] of texts.entries())
      for (let time = 0; time < 3; time++) expect(await sum(text, 1)).toBe(1 + first + index);
    const kept = await named();
    const size = kept.reduce((total, { length }) => total + length, 0);
    expect(kept.length).toBeGreaterThan(40);
    expect(size).toBeLessThanOrEqual(100_000);
    const { parsedStatements } = (client as unknown as StatementConnection).connection;
    expect(Object.keys(parsedStatements).toSorted()).toEqual(kept.map(({ name }) => name).toSorted());
    expect(await sum(texts[0] as string, 7)).toBe(7 + first);
    expect((await named()).map(({ name }) => name)).not.toEqual(kept.map(({ name }) => name));
  });

  it('loses and gets its name while others are on their way', async () => {
    const texts = Array.from({ length: 120 }, () => statement());
    const first = made - 119;
    for (let round = 0; round < 4; round++) {
      const sums = await Promise.all(texts.flatMap((text) => [sum(text, round), sum(text, round)]));
      expect(sums).toEqual(texts.flatMap((_, index) => [round + first + index, round + first + index]));
    }
    expect((await named()).reduce((total, { length }) => total + length, 0)).toBeLessThanOrEqual(100_000);
  });

  it('is not named where it is very long, or more than one; one that binds nothing is, and one that fails', async () => {
    const [long, several] = [statement(20_000), 'select 1 as sum; select 2 as sum'];
    const [plain, failing] = ['select 1 as sum', 'select $1::int / 0 as sum'];
    for (let time = 0; time < 4; time++) {
      await sum(long, 1);
      await query(plain);
      await query(several);
      await expect(sum(failing, 1)).rejects.toThrow('division by zero');
    }
    const lengths = (await named()).map(({ length }) => length);
    expect(lengths.toSorted()).toEqual([plain.length, failing.length].toSorted());
  });

  // On a machine that is busy with other things, the quick one takes long now and then.
  it('is planned for any values, and once it has taken long for its own', { retry: 4 }, async () => {
    const [quick, slow] = [statement(10), 'select $1::int + (select 1 where pg_sleep(0.02) is not null) as sum'];
    for (let time = 0; time < 14; time++) for (const text of [quick, slow]) await sum(text, time);
    const plans = await query<{ own: number; any: number }>(
      '/* asked */ select custom_plans::int as own, generic_plans::int as "any" from pg_prepared_statements order by statement = $1',
      [slow],
    );
    // Two before it had a name; three until it was long enough for another to be tried.
    expect(plans).toEqual([
      { own: 0, any: 12 },
      { own: 9, any: 3 },
    ]);
  });
});
