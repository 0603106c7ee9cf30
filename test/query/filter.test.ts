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
    ['serviceAreas', '{}', 20],
    ['serviceAreas', '{ not: {} }', 0],
    ['serviceAreas', '{ not: { or: [] } }', 20],
    ['serviceAreas', '{ code: { notIn: [] } }', 20],
    ['observations', '{ note: { notIn: [] }, not: { note: { isNull: false } } }', 0],
    ['serviceAreas', '{ ifGiven: { code: { eq: null }, region: {} } }', 20],
    ['serviceAreas', '{ ifGiven: { code: { eq: null, startsWith: "A15" } } }', 3],
    ['serviceAreas', '{ region: { isNull: true }, kind: { eq: CONTRACTORS } }', 1],
    ['serviceAreas', '{ partOf: { code: { eq: "A15" } } }', 2],
    ['serviceAreas', '{ parts: { some: { code: { eq: "A15A" } } } }', 1],
    ['serviceAreas', '{ parts: { none: {} } }', 19],
    ['serviceAreas', '{ parts: { every: { name: { contains: "london" } } } }', 20],
    ['modules', '{ lastAccessed: { isNull: false }, kind: { eq: ELEARNING } }', 5],
    ['schemes', '{ id: { eq: "scheme:law-type" }, exclusive: { eq: true } }', 1],
    ['schemes', '{ categories: { some: { id: { eq: "category:public-law" } } } }', 1],
    ['modules', '{ lastAccessed: { gte: "2016-01-01" } }', 2],
    ['measures', '{ breakdowns: { has: "webinar" } }', 1],
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

  it('tests what a number is broken down by, and what of it is our reading', async () => {
    interface Number {
      readonly breakdown: readonly string[];
      readonly readings: readonly string[];
    }
    const { data } = await ask('{ observations(first: 1000) { nodes { breakdown readings } } }');
    const rows = (data as { observations: { nodes: readonly Number[] } }).observations.nodes;
    const tests: readonly [string, (row: Number) => boolean][] = [
      ['{ breakdown: { isEmpty: true } }', ({ breakdown }) => breakdown.length === 0],
      ['{ breakdown: { isEmpty: false } }', ({ breakdown }) => breakdown.length > 0],
      ['{ readings: { isEmpty: true } }', ({ readings }) => readings.length === 0],
      ['{ readings: { isEmpty: false } }', ({ readings }) => readings.length > 0],
      ['{ breakdown: { has: "law-type" } }', ({ breakdown }) => breakdown.includes('law-type')],
      ['{ breakdown: { has: "Service-Area" } }', ({ breakdown }) => breakdown.includes('service-area')],
      [
        '{ breakdown: { has: "service-area" }, not: { breakdown: { has: "staff-group" } } }',
        ({ breakdown }) => breakdown.includes('service-area') && !breakdown.includes('staff-group'),
      ],
      ['{ readings: { has: PERIOD } }', ({ readings }) => readings.includes('PERIOD')],
    ];
    for (const [where, passes] of tests)
      expect(await count('observations', where), where).toBe(rows.filter(passes).length);
    for (const where of ['{ breakdown: { has: "" } }', '{ breakdown: { has: "area" } }'])
      expect(await count('observations', where), where).toBe(0);
    // An empty breakdown is a total: nothing that it refers to tells it apart.
    expect(await count('observations', '{ breakdown: { isEmpty: true }, serviceArea: { isNull: false } }')).toBe(0);
    expect(await count('observations', '{ breakdown: { isEmpty: true }, categories: { some: {} } }')).toBe(0);
  });

  it('finds and orders statements by who says them', async () => {
    const documents = '["document:board-meeting-2022-01", "document:open-board-letter-2021-06"]';
    const within = `citation: { document: { id: { in: ${documents} } } }`;
    const { data, errors } = await ask(`{
      all: statements(first: 1000, where: { ${within} }, orderBy: [{ saidBy: { organisation: { name: DESC } } }]) {
        nodes { id saidBy { organisation { id name } } }
      }
      union: statements(first: 1000, where: { ${within}, saidBy: { organisation: { id: { eq: "organisation:napo" } } } }) {
        nodes { id }
      }
      untold: statements(where: { ${within}, saidBy: { organisation: { isNull: true } } }) { totalCount }
      told: statements(where: { ${within}, saidBy: { organisation: { isNull: false } } }) { totalCount }
    }`);
    expect(errors).toBeUndefined();
    interface Spoken {
      readonly id: string;
      readonly saidBy: { readonly organisation: { readonly id: string; readonly name: string } | null } | null;
    }
    const { all, union, untold, told } = data as Record<'all' | 'union', { nodes: readonly Spoken[] }> &
      Record<'untold' | 'told', { totalCount: number }>;
    const speakers = all.nodes.map(({ saidBy }) => saidBy?.organisation ?? null);
    const ofUnion = all.nodes.filter(({ saidBy }) => saidBy?.organisation?.id === 'organisation:napo');
    expect(ofUnion.length).toBeGreaterThan(0);
    expect(new Set(union.nodes.map(({ id }) => id))).toEqual(new Set(ofUnion.map(({ id }) => id)));
    const named = speakers.flatMap((speaker) => speaker?.name.toLowerCase() ?? []);
    expect(named).toEqual(named.toSorted((one, other) => (one < other ? 1 : one > other ? -1 : 0)));
    expect(new Set(named).size).toBeGreaterThan(1);
    // Those nobody is named for come last.
    expect(speakers.slice(named.length)).toEqual(speakers.slice(named.length).map(() => null));
    expect(told.totalCount).toBe(named.length);
    // Of a statement that nobody says, nothing of the speaker passes, its absence neither.
    const unsaid = await count('statements', `{ ${within}, saidBy: { isNull: true } }`);
    expect(unsaid).toBeGreaterThan(0);
    expect(told.totalCount + untold.totalCount + unsaid).toBe(await count('statements', `{ ${within} }`));
  });

  it('means one thing, however it is written', async () => {
    const spellings = (test: string) => [
      test,
      `and: [{ ${test} }]`,
      `or: [{ ${test} }]`,
      `not: { not: { ${test} } }`,
      // Which leaves a list of no values out.
      ...(test.includes('[]') ? [] : [`ifGiven: { ${test}, note: null }`]),
    ];
    const counts = async (test: string) => {
      const found = await Promise.all(spellings(test).map((where) => count('observations', `{ ${where} }`)));
      expect(new Set(found).size, `${test}: ${found}`).toBe(1);
      return found[0] as number;
    };
    const whole = await count('observations', '{}');
    const none = await counts('staffGroup: { isNull: true }');
    expect(none).toBeGreaterThan(0);
    expect(none + (await counts('staffGroup: { isNull: false }'))).toBe(whole);
    expect(await counts('staffGroup: { isNull: true, name: { ne: "x" } }')).toBe(0);
    const ids = '"staff-group:family-court-advisers"';
    for (const operator of ['eq', 'ne'])
      for (const wrapped of [
        `and: [{ id: { ${operator}: ${ids} } }]`,
        `id: { ${operator}: ${ids} }, name: { ne: "x" }`,
      ])
        expect(await counts(`staffGroup: { ${wrapped} }`)).toBe(
          await counts(`staffGroup: { id: { ${operator}: ${ids} } }`),
        );
    expect(await counts('staffGroup: { id: { notIn: [] } }')).toBe(whole - none);
    expect(await counts('staffGroup: { not: { name: { eq: "x" } } }')).toBe(whole - none);
    expect((await counts('period: { isNull: true }')) + (await counts('period: { isNull: false }'))).toBe(whole);
    expect(await counts('period: { or: [{ start: { isNull: true } }, { not: { label: { eq: "x" } } }] }')).toBe(
      await counts('period: { isNull: false }'),
    );
    // What tests nothing of a thing tests that there is one.
    for (const thing of ['period', 'staffGroup'])
      for (const empty of ['and: []', 'and: [{}]', 'or: [{}]', 'ifGiven: { id: null }', 'not: { or: [] }'])
        if (thing !== 'period' || !empty.includes('id'))
          expect(await count('observations', `{ ${thing}: { ${empty} } }`), `${thing} ${empty}`).toBe(
            await counts(`${thing}: { isNull: false }`),
          );
    expect(await count('observations', '{ period: { ifGiven: { label: null } } }')).toBe(
      await counts('period: { isNull: false }'),
    );
    expect(await count('statements', '{ saidBy: { and: [{}] } }')).toBe(
      await count('statements', '{ saidBy: { isNull: false } }'),
    );
  });

  it('finds what was shown, a time as well as a number', async () => {
    const { data } = await ask(
      '{ releases { nodes { id loadedAt } } observations(first: 1000) { nodes { id value } } }',
    );
    const { releases, observations } = data as Record<
      'releases' | 'observations',
      { nodes: Record<string, unknown>[] }
    >;
    for (const { loadedAt } of releases.nodes)
      for (const test of [`eq: "${loadedAt}"`, `in: ["${loadedAt}"]`, `gte: "${loadedAt}", lte: "${loadedAt}"`])
        expect(await count('releases', `{ loadedAt: { ${test} } }`)).toBe(1);
    for (const value of new Set(observations.nodes.map(({ value }) => value as number).filter((value) => value % 1)))
      expect(await count('observations', `{ value: { eq: ${value} } }`)).toBe(
        observations.nodes.filter((row) => row.value === value).length,
      );
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
