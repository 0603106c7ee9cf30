import { expect, it } from 'vitest';
import { databaseOf, kyselyOf, openMemoryDatabase } from '../../src/database/database.js';

it('what writes has its turn, however many read', async () => {
  const orm = await openMemoryDatabase();
  const database = databaseOf(orm);
  await orm.em.getConnection().execute('create table written (number int)');
  let reads = 0;
  let isWritten = false;
  const readOn = async () => {
    while (!isWritten) {
      await database.read('select count(*) from written', []);
      reads++;
    }
  };
  const readers = [readOn(), readOn(), readOn(), readOn(), readOn()];
  await database.read('select 1', []);
  await kyselyOf(orm)
    .transaction()
    .execute(async (transaction) => {
      for (let number = 0; number < 20; number++)
        await transaction
          .insertInto('written' as never)
          .values({ number } as never)
          .execute();
    });
  isWritten = true;
  await Promise.all(readers);
  expect(reads).toBeGreaterThan(0);
  expect(await database.read<{ count: number }>('select count(*)::int as count from written', [])).toEqual([
    { count: 20 },
  ]);
  await orm.close(true);
});
