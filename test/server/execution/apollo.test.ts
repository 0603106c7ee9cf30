import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.js';
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
      limits: readConfig({}),
      tracing: null,
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
    const told = answers.map((answer) => JSON.stringify(answer).replaceAll(/[0-9a-f-]{36}/g, 'id'));
    for (const answer of told) expect(answer).toBe(told[0]);
    expect(answers[3]?.errors).toMatchObject([
      { message: 'not for you', path: ['thing', 'thrown'], extensions: { code: 'FORBIDDEN' } },
      { message: expect.stringContaining('in its log'), extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(logged.length, 'each failure is logged once').toBe(4);
  });
});
