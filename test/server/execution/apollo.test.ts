import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { databaseOf } from '../../../src/database/database.js';
import { startApollo } from '../../../src/server/execution/apollo.js';
import { sharedDatabase } from '../../test-database.js';
import { schema } from './failing-schema.js';

describe('the server', () => {
  it('masks and reports the same once a document is compiled', async () => {
    const logged: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) });
    const { apollo } = await startApollo({
      schema,
      database: databaseOf(await sharedDatabase()),
      texts: { lines: () => null },
      introspection: true,
      trusted: false,
      compiling: true,
      log,
    });
    const asking = async () => {
      const query = '{ thing { id thrown child { rejectedSure } } }';
      const { body } = await apollo.executeOperation({ query });
      return body.kind === 'single' ? body.singleResult : undefined;
    };
    const answers = [await asking(), await asking(), await asking(), await asking()];
    await apollo.stop();
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[3]?.errors).toMatchObject([
      { message: 'not for you', path: ['thing', 'thrown'], extensions: { code: 'FORBIDDEN' } },
      { message: expect.stringContaining('in its log'), extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(logged.length, 'each failure is logged once').toBe(4);
  });
});
