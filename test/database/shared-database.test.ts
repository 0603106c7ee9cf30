import { expect, it } from 'vitest';
import { sharedDatabase } from '../test-database.js';

it.each([["update measure set label = 'Test'"], ['delete from observation'], ['alter table webinar rename to hidden']])(
  'the database that tests share refuses: %s',
  async (statement) => {
    const orm = await sharedDatabase();
    await expect(orm.em.getConnection().execute(statement)).rejects.toThrow('in a read-only transaction');
  },
);
