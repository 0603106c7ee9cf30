import { describe, expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { releaseInForce } from '../../src/domain/fact/release.loader.js';
import { maximumStatements, Reader } from '../../src/loading/reader.js';
import { sql } from '../../src/query/sql.js';
import { sharedDatabase } from '../test-database.js';

const database = databaseOf(await sharedDatabase());
const something = sql`select 'x' as c0`;

/** A reader that has sent its first statement. */
async function begun(): Promise<Reader> {
  const reader = new Reader(database, releaseInForce);
  await reader.rows(something);
  return reader;
}

describe('the release', () => {
  it('is told by a look-up that follows all other statements', async () => {
    const reader = await begun();
    expect(reader.release).toBeUndefined();
    expect(await reader.lookUp(1, something)).toEqual([expect.objectContaining({ c0: 'x' })]);
    const [row] = await database.read<{ readonly c0: string }>(releaseInForce.text, []);
    expect(row?.c0).toMatch(/^1 [0-9a-f]{16}$/);
    expect(reader.release).toBe(row?.c0);
    expect(reader.statements).toBe(2);
  });

  it('is told by the rows of a page that follows all other statements, where it has any', async () => {
    const reader = await begun();
    const pages = [sql`select 'x' as c0 union all select 'y'`, sql`with one as (select 'x' as c0) select * from one`];
    for (const page of pages) {
      expect((await reader.rows<{ readonly c0: string }>(page))[0]?.c0).toBe('x');
      expect(reader.release).toMatch(/^1 [0-9a-f]{16}$/);
    }
    await reader.rows(sql`select 'x' as c0 where false`);
    expect(reader.release).toBeUndefined();
  });

  it('is not told by the first statement, which alone reads one release', async () => {
    const reader = new Reader(database, releaseInForce);
    await reader.lookUp(1, something);
    expect(reader.release).toBeUndefined();
  });

  it('is not told while another statement is on its way: that one may read the next release', async () => {
    const reader = await begun();
    const slow = reader.rows(sql`select pg_sleep(0.05)`);
    await Promise.all([slow, reader.lookUp(1, something)]);
    expect(reader.release).toBeUndefined();
  });

  it('is not told where another statement was sent meanwhile', async () => {
    const reader = await begun();
    const lookUp = reader.lookUp(1, something);
    // Look-ups of one moment are sent when it is over.
    await Promise.resolve();
    await Promise.all([lookUp, reader.rows(something)]);
    expect(reader.release).toBeUndefined();
  });
});

it('a request sends so many statements and no more, but the one that asks for the release', async () => {
  const reader = new Reader({ read: async () => [] }, releaseInForce);
  for (let sent = 0; sent < maximumStatements; sent++) await reader.rows(something);
  await expect(reader.rows(something)).rejects.toThrow(
    `a request sends ${maximumStatements} statements at most: ask for fewer lists at once`,
  );
  await expect(reader.rows(releaseInForce)).resolves.toEqual([]);
});
