import { setTimeout as passing } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { embeddedOf } from '../../src/database/embedded.js';
import { changeableDatabase, sharedDatabase } from '../test-database.js';

it.each([["update measure set label = 'Test'"], ['delete from observation'], ['alter table webinar rename to hidden']])(
  'the database that tests share refuses: %s',
  async (statement) => {
    const orm = await sharedDatabase();
    await expect(orm.em.getConnection().execute(statement)).rejects.toThrow('in a read-only transaction');
  },
);

it.skipIf(inject('databases').server)(
  'the database that tests share refuses to be changed after it has begun anew',
  async () => {
    const database = embeddedOf(await sharedDatabase());
    const gone = new AbortController();
    const asked = database?.read('select count(*) from generate_series(1, 50000000)', [], gone.signal);
    const failed = expect(asked).rejects.toThrow('gone');
    await passing(100);
    gone.abort(new Error('gone'));
    await failed;
    // Until it has been ended.
    await passing(1000);
    const orm = await sharedDatabase();
    await expect(orm.em.getConnection().execute('delete from link')).rejects.toThrow('in a read-only transaction');
  },
);

describe('the database that a test changes', () => {
  const marked = async () =>
    (await sharedDatabase()).em.getConnection().execute("select id from region where note = 'Test'");

  it('is as it was when it is closed, and others may be changed', async () => {
    for (let round = 0; round < 2; round++) {
      const { orm, close } = await changeableDatabase();
      await orm.em.getConnection().execute("update region set note = 'Test'");
      expect(await orm.em.getConnection().execute("select id from region where note = 'Test'")).not.toEqual([]);
      await close();
      expect(await marked()).toEqual([]);
    }
  });

  it('takes no row that refers to nothing', async () => {
    const { orm, close } = await changeableDatabase();
    const change = orm.em.getConnection().execute("update observation set measure_id = 'measure:none'");
    await expect(change).rejects.toThrow('observation_measure_id_foreign');
    await (inject('databases').server ? close() : expect(close()).rejects.toThrow('transaction is aborted'));
    expect(await marked()).toEqual([]);
  });

  // Of a server, each has a copy.
  it.skipIf(inject('databases').server)('is told where it was left open, or what was changed committed', async () => {
    const { orm, close } = await changeableDatabase();
    await expect(changeableDatabase()).rejects.toThrow('has not closed the database');
    await orm.em.getConnection().execute('commit');
    await expect(close()).rejects.toThrow('was committed');
    await (await changeableDatabase()).close();
  });
});
