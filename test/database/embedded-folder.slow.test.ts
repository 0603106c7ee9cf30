import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { databaseOf, openDatabase } from '../../src/database/database.js';
import { slowStatement } from '../slow-statement.js';

const folder = await mkdtemp(join(tmpdir(), 'cafcass-graph-folder-'));
afterAll(() => rm(folder, { recursive: true }));

it('an embedded database that is ended in the middle of a statement has all that was written', async () => {
  const orm = await openDatabase({ DATA_DIR: folder, DATABASE_URL: undefined, STATEMENT_TIMEOUT: 500 });
  const database = databaseOf(orm);
  const count = () => database.read<{ count: number }>('select count(*)::int as count from kept', []);
  await orm.em.getConnection().execute('create table kept (number int)');
  for (const written of [1000, 2000]) {
    await orm.em.getConnection().execute('insert into kept select generate_series(1, 1000)');
    const slow = expect(database.read(slowStatement, [])).rejects.toThrow('a statement may take 500 ms');
    expect(await count()).toEqual([{ count: written }]);
    await slow;
  }
  await orm.close(true);
});
