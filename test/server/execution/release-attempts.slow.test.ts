import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseOf } from '../../../src/database/database.js';
import type { Database } from '../../../src/database/database-source.js';
import { sql } from '../../../src/query/sql.js';
import { worthwhileUse } from '../../../src/server/execution/compiled/bounds.js';
import { contextMaker } from '../../../src/server/execution/context.js';
import { maximumAttempts, OneRelease } from '../../../src/server/execution/one-release.js';
import { type LiveServer, openServer } from '../../live-server.js';
import { changeableDatabase } from '../../test-database.js';
import { publish, putBack } from './publish.js';

// A list that is counted by something has statements of its own.
const query = '{ regions { nodes { name serviceAreas { nodes { name } facets(by: DATASET) { totalCount } } } } }';

const refused = expect.stringMatching(/^the dataset was published anew .* ask again$/);

let orm: MikroORM;
let close: () => Promise<void>;
let server: LiveServer;
beforeAll(async () => {
  ({ orm, close } = await changeableDatabase());
  server = await openServer({}, orm);
});
afterAll(async () => {
  await server.close();
  await close();
});

describe('an answer of several statements', () => {
  const ask = async () => (await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } })).json();

  it('comes from a database that was put back to an earlier release', async () => {
    const before = await ask();
    await publish(orm);
    expect(await ask()).toEqual(before);
    await putBack(orm);
    expect(await ask()).toEqual(before);
  });

  it('is tried a few times only where every attempt sees another release', async () => {
    const makeContext = contextMaker(databaseOf(orm), { lines: () => null });
    let attempts = 0;
    const answer = new OneRelease().answer(makeContext, async ({ loaders: { reader } }) => {
      if (++attempts > maximumAttempts) throw new Error('asked without end');
      await reader.rows(sql`select 1`);
      await publish(orm);
      await reader.rows(sql`select 1`);
    });
    await expect(answer).rejects.toMatchObject({ message: refused, extensions: { code: 'RELEASE_CHANGED' } });
    expect(attempts).toBe(maximumAttempts);
    await putBack(orm);
  });

  it('is refused with 503 then, in GraphQL and as a table, also where it is compiled', async () => {
    const own = databaseOf(orm);
    let publishing = false;
    // Statements run side by side, and releases follow each other.
    let published: Promise<unknown> = Promise.resolve();
    const database: Database = {
      async read<Row>(text: string, values: readonly unknown[]) {
        const rows = await own.read<Row>(text, values);
        if (publishing) {
          published = published.then(() => publish(orm));
          await published;
        }
        return rows;
      },
    };
    const busy = await openServer({ database }, orm);
    const post = () => busy.http.inject({ method: 'POST', url: '/graphql', payload: { query } });
    for (let use = 0; use < worthwhileUse; use++) expect((await post()).statusCode).toBe(200);
    publishing = true;
    const answers = [await post(), await busy.http.inject({ url: '/operations/monthly-cases.json' })];
    publishing = false;
    for (const { statusCode } of answers) expect(statusCode).toBe(503);
    expect(answers[0]?.json()).toMatchObject({
      errors: [{ message: refused, extensions: { code: 'RELEASE_CHANGED' } }],
    });
    expect(answers[1]?.json()).toMatchObject({ status: 503, detail: refused });
    await putBack(orm);
    expect((await post()).statusCode).toBe(200);
    await busy.http.close();
  });
});
