import { expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { pendingMigrations } from '../../src/database/migrate.js';
import { changeableDatabase } from '../test-database.js';

it('a migrated database has had all, and one that lacks some is told', async () => {
  const { orm, close } = await changeableDatabase();
  try {
    const database = databaseOf(orm);
    expect(await pendingMigrations(database)).toBe(0);
    const last = 'select name from mikro_orm_migrations order by name desc limit 2';
    await orm.em.getConnection().execute(`delete from mikro_orm_migrations where name in (${last})`);
    expect(await pendingMigrations(database)).toBe(2);
  } finally {
    await close();
  }
});
