import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

async function count(root: string, where: string): Promise<number> {
  const { data, errors } = await ask(`{ list: ${root}(where: ${where}) { totalCount } }`);
  expect(errors).toBeUndefined();
  return (data as { list: { totalCount: number } }).list.totalCount;
}

describe('a filter', () => {
  it.each([
    ['serviceAreas', '{ code: { eq: "A12" } }', 1],
    ['serviceAreas', '{ code: { in: ["A1", "A2", "B9"] } }', 2],
    ['serviceAreas', '{ code: { in: [] } }', 0],
    ['serviceAreas', '{ position: { gte: 2, lt: 5 } }', 3],
    ['serviceAreas', '{ name: { contains: "YORKSHIRE" } }', 3],
    ['serviceAreas', '{ name: { contains: "%" } }', 0],
    ['serviceAreas', '{ and: [{ code: { startsWith: "a1" } }, { not: { kind: { eq: GROUP } } }] }', 10],
    ['serviceAreas', '{ or: [] }', 0],
    ['serviceAreas', '{ and: [] }', 20],
    ['serviceAreas', '{ code: { eq: null } }', 20],
    ['serviceAreas', '{ region: { id: { isNull: true } }, kind: { eq: CONTRACTORS } }', 1],
    ['serviceAreas', '{ partOf: { code: { eq: "A15" } } }', 2],
    ['serviceAreas', '{ parts: { some: { code: { eq: "A15A" } } } }', 1],
    ['serviceAreas', '{ parts: { none: {} } }', 19],
    ['serviceAreas', '{ parts: { every: { name: { contains: "london" } } } }', 20],
    ['modules', '{ core: { eq: true }, kind: { eq: ELEARNING } }', 7],
    ['modules', '{ available: { eq: false }, kind: { eq: ELEARNING } }', 5],
    ['modules', '{ lastAccessed: { gte: "2016-01-01" } }', 2],
    ['measures', '{ breakdowns: { has: WEBINAR } }', 1],
    ['audits', '{ period: { start: { gte: "2020-01-01" } }, kind: { eq: THEMATIC_AUDIT } }', 2],
    ['documents', '{ publisher: { id: { eq: "organisation:cafcass" } } }', 4],
  ])('on %s %s passes %i', async (root, where, expected) => {
    expect(await count(root, where)).toBe(expected);
  });

  it('reaches through relations to any depth, in both directions', async () => {
    const through = await count(
      'observations',
      '{ serviceArea: { region: { name: { eq: "Region 2" } } }, measure: { id: { eq: "measure:staff" } }, reprint: { eq: false } }',
    );
    expect(through).toBe(2);
    const unions = await count(
      'organisations',
      '{ relations: { some: { relation: { eq: TRADE_UNION } } }, statements: { some: { organisations: { some: { abbreviation: { eq: "MoJ" } } } } } }',
    );
    expect(unions).toBeGreaterThanOrEqual(0);
  });

  it('keeps every row once: a test and its negation make the whole', async () => {
    const tests = ['{ period: { start: { gte: "2016-01-01" } } }', '{ staffGroup: { name: { contains: "family" } } }'];
    const whole = await count('observations', '{}');
    for (const test of tests)
      expect((await count('observations', test)) + (await count('observations', `{ not: ${test} }`))).toBe(whole);
  });

  it.each([
    '{ observations(where: { value: { gt: 1e400 } }) { totalCount } }',
    '{ events(where: { period: { start: { eq: "2021-02-30" } } }) { totalCount } }',
    '{ regions(where: { nonsense: { eq: 1 } }) { totalCount } }',
    '{ regions(where: { name: { eq: "a\\u0000b" } }) { totalCount } }',
  ])('refuses %s', async (query) => {
    const { errors } = await ask(query);
    expect(errors?.length).toBeGreaterThan(0);
  });

  it('binds what it is given', async () => {
    expect(await count('organisations', `{ name: { eq: "'; drop table organisation; --" } }`)).toBe(0);
    expect(await count('organisations', '{ name: { contains: "\\\\" } }')).toBe(0);
  });
});
