import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseOf } from '../../../src/database/database.js';
import type { GraphContext } from '../../../src/domain/context.js';
import { sql } from '../../../src/query/sql.js';
import { type Attempt, contextMaker } from '../../../src/server/execution/context.js';
import { OneRelease } from '../../../src/server/execution/one-release.js';
import { changeableDatabase } from '../../test-database.js';
import { publish, publishUnderItsNumber, putBack } from './publish.js';

let orm: MikroORM;
let close: () => Promise<void>;
let makeAttempt: () => Attempt;
let release: OneRelease;

beforeAll(async () => {
  ({ orm, close } = await changeableDatabase());
  makeAttempt = contextMaker(databaseOf(orm), { lines: () => null });
});
afterAll(() => close());
beforeEach(async () => {
  await putBack(orm);
  release = new OneRelease();
});

/** Answers a question of so many statements: which releases its attempts read, one after the other, and in what contexts. */
async function ask(statements: number, during: (attempt: number) => Promise<unknown> = async () => {}) {
  const contexts: GraphContext[] = [];
  const seen: number[] = [];
  const answer = await release.answer(makeAttempt, async (context) => {
    const attempt = contexts.push(context);
    for (let statement = 1; statement <= statements; statement++) {
      const [row] = await context.loaders.reader.rows<{ readonly last: number }>(
        sql`select max(sequence)::int as last from release`,
      );
      if (statement === 1) seen.push(row?.last ?? 0);
      if (statement === 1) await during(attempt);
    }
    return attempt;
  });
  return { answer, seen, contexts, sent: contexts.at(-1)?.loaders.reader.statements };
}

describe('a question', () => {
  it('of one statement is asked once, and nothing is sent beside it', async () => {
    expect(await ask(1, () => publish(orm))).toMatchObject({ answer: 1, seen: [1], sent: 1 });
  });

  it('of two statements is asked once where they read the release that was seen last', async () => {
    await ask(2);
    // The rows of the second tell which release it is.
    expect(await ask(2)).toMatchObject({ answer: 1, seen: [1], sent: 2 });
  });

  it('of a last statement without rows takes one more, which tells the release', async () => {
    const twice = async ({ loaders: { reader } }: GraphContext) => {
      await reader.rows(sql`select 1`);
      await reader.rows(sql`select 1 where false`);
      return reader;
    };
    expect((await release.answer(makeAttempt, twice)).statements).toBe(3);
  });

  it('is asked again where another release was published meanwhile, with a context of its own', async () => {
    await ask(2);
    const { answer, seen, contexts } = await ask(2, async (attempt) => attempt === 1 && (await publish(orm)));
    expect({ answer, seen }).toEqual({ answer: 2, seen: [1, 2] });
    expect(contexts[0]).not.toBe(contexts[1]);
    expect(contexts[0]?.loaders).not.toBe(contexts[1]?.loaders);
  });

  it('is asked again where the database was put back to an earlier release meanwhile', async () => {
    await publish(orm);
    await ask(2);
    const { answer, seen } = await ask(2, async (attempt) => attempt === 1 && (await putBack(orm)));
    expect({ answer, seen }).toEqual({ answer: 2, seen: [2, 1] });
  });

  it('is asked again where the database was put back meanwhile, and other content has the number of its release', async () => {
    await ask(2);
    const { answer } = await ask(2, async (attempt) => attempt === 1 && (await publishUnderItsNumber(orm, 'other')));
    expect(answer).toBe(2);
  });

  it('needs no statement more where the last one tells the release', async () => {
    const once = async ({ loaders: { reader } }: GraphContext) => {
      await reader.rows(sql`select 1`);
      await reader.lookUp(1, sql`select 'x' as c0`);
      return reader;
    };
    expect((await release.answer(makeAttempt, once)).statements).toBe(2);
    expect((await release.answer(makeAttempt, once)).statements).toBe(2);
  });
});
