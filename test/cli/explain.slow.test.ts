import type { MikroORM } from '@mikro-orm/postgresql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.js';
import { databaseOf } from '../../src/database/database.js';
import { changeableDatabase } from '../test-database.js';

let orm: MikroORM;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ orm, close } = await changeableDatabase());
});
afterAll(() => close());

const log = pino({ level: 'silent' });
const explained = (name: string, plan: boolean, variables?: string) =>
  explain(databaseOf(orm), name, { plan, ...(variables !== undefined && { variables }) }, log);

/** The statements of an explanation, each with all that is told of it. */
const statementsOf = (explanation: string) => explanation.split(/^-- \d+: /m).slice(1);

describe('explain', () => {
  it('shows each statement of an operation with its values, rows, time and plan', async () => {
    const explanation = await explained('monthly-cases', true);
    expect(explanation).toMatch(/^New cases .*\nmonthly-cases \{"from":.*\}\n\n-- 1: /);
    const statements = statementsOf(explanation);
    // The new cases, the sum of the months and how they were judged, what they are of, and the release in force.
    expect(statements.length).toBeGreaterThan(2);
    for (const statement of statements) {
      expect(statement).toMatch(/^\d+ rows? in \d+\.\d ms\n\s*(select|with) /);
      expect(statement).toMatch(/\(actual time=.* rows=.* loops=\d+\)\n/);
      expect(statement).toMatch(/ {2}Buffers: shared /);
      expect(statement).toMatch(/ {2}Execution Time: [\d.]+ ms\n/);
      // A plan may name what it works out beforehand like a value.
      const [sent = ''] = statement.split('\n\n');
      const given = new Set(sent.match(/\$\d+(?= = )/g));
      expect(given).toEqual(new Set(sent.match(/\$\d+/g)));
    }
    expect(explanation).toMatch(new RegExp(`\n${statements.length} statements, \\d+ rows?, [\\d.]+ ms\n$`));
  });

  it('takes other variables than those of the example, and leaves out the plans', async () => {
    const variables = '{"first": 2, "subject": "organisation:napo"}';
    const explanation = await explained('staff-over-time', false, variables);
    expect(explanation).toContain('staff-over-time {"first":2,"subject":"organisation:napo"}\n');
    expect(explanation).toMatch(/\n {2}\$\d = "organisation:napo"\n/);
    expect(statementsOf(explanation)).toHaveLength(1);
    expect(explanation).toMatch(/\n1 statement, 0 rows, [\d.]+ ms\n$/);
    expect(explanation).not.toContain('actual time');
  });

  it.each([
    [
      'staff-over-tiem',
      undefined,
      'there is no operation "staff-over-tiem" (did you mean "staff-over-time"?); they are',
    ],
    ['staff-over-time', '{first: 2}', '--variables expects a JSON object, such as {"first": 5}, not {first: 2}'],
    ['staff-over-time', '[2]', '--variables expects a JSON object, such as {"first": 5}, not [2]'],
    [
      'staff-over-time',
      '{"frist": 2}',
      'there is no variable "frist" (did you mean "first"?) of staff-over-time; it has subject, first, after',
    ],
    ['staff-over-time', '{"first": "two"}', 'Variable "$first" got invalid value "two"'],
    ['staff-over-time', '{"first": -1}', 'first'],
  ])('refuses %s %s', async (name, variables, message) => {
    const refused = { name: 'UserError', message: expect.stringContaining(message) };
    await expect(explained(name, false, variables)).rejects.toMatchObject(refused);
  });

  it('says that a database has nothing to explain', async () => {
    await orm.em.getConnection().execute('alter table release rename to elsewhere');
    await expect(explained('staff-over-time', true)).rejects.toThrow('the database has no dataset; load it first');
  });
});
