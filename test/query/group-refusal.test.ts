import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Groups, keyFields, of, openGroups } from './grouped.js';

type Refusing = Readonly<Record<string, unknown>> & {
  readonly count: number;
  readonly refused: readonly { readonly numbers: readonly string[]; readonly reason: string }[];
};

let ask: Groups['ask'];
let groups: Groups['groups'];
let close: Groups['close'];
beforeAll(async () => {
  ({ ask, groups, close } = await openGroups());
});
afterAll(() => close());

describe('a group refuses', () => {
  const staff = (more: string) => of('staff', more);
  it.each([
    ['min', 'groupBy: [DOCUMENT]', 'different units ('],
    ['max', 'groupBy: [YEAR]', 'different units ('],
    ['sum', 'groupBy: [MEASURE_UNIT]', 'mixes measures ('],
    ['sum', `groupBy: [MEASURE], ${of('staff-share')}`, 'may not be added up'],
    ['average', `groupBy: [MEASURE], ${of('staff-share')}`, 'may not be added up'],
    ['sum', 'groupBy: [MEASURE], where: { measure: { id: { eq: "measure:staff" } } }', 'printed elsewhere too'],
    [
      'sum',
      'groupBy: [MEASURE], where: { measure: { id: { eq: "measure:staff" } }, reprint: { eq: false } }',
      'are bounds',
    ],
    [
      'sum',
      `groupBy: [MEASURE], ${staff('staffGroup: { id: { eq: "staff-group:family-court-advisers" } }')}`,
      'totals over serviceArea beside their parts',
    ],
    [
      'average',
      `groupBy: [DOCUMENT], ${of('new-cases', 'citation: { document: { id: { eq: "document:elearning-completion-2017" } } }')}`,
      'its numbers are broken down in several ways (law-type and nothing)',
    ],
    [
      'sum',
      `groupBy: [YEAR], ${staff('serviceArea: { isNull: true } staffGroup: { isNull: false } period: { end: { lt: "2010-01-01" } }')}`,
      'a whole beside its part (staff-group:',
    ],
    [
      'sum',
      `groupBy: [MEASURE], ${of('change-in-number-of-open-cases', 'breakdown: { isEmpty: false }')}`,
      'its numbers are broken down in several ways (',
    ],
    [
      'sum',
      `groupBy: [FISCAL_YEAR], ${of('new-cases', 'breakdown: { isEmpty: true }')}`,
      'the same time twice (from 2016-04-01)',
    ],
    ['sum', `groupBy: [MEASURE], ${staff('serviceArea: { isNull: false }')}`, 'stands at a time'],
    [
      'sum',
      `groupBy: [MEASURE], ${staff('breakdown: { isEmpty: true } period: { label: { in: ["2015", "2016"] } }')}`,
      'stands at a time',
    ],
    ['first { value }', 'groupBy: [MEASURE_UNIT]', 'mixes measures ('],
    [
      'last { value }',
      `groupBy: [PERIOD], ${staff('serviceArea: { isNull: false }')}`,
      'not one series, but has several values of serviceArea',
    ],
    ['last { value }', `groupBy: [MEASURE], ${of('new-cases', 'breakdown: { isEmpty: true }')}`, 'the same time twice'],
  ])('%s of %s', async (selected, args, why) => {
    const { data, errors } = await ask(
      `{ observationGroups(first: 1000, ${args}) { nodes { count unit ${selected} refused { numbers reason } } } }`,
    );
    expect(errors).toBeUndefined();
    const { nodes } = (data as { observationGroups: { nodes: readonly Refusing[] } }).observationGroups;
    const [number = ''] = selected.split(' ');
    const reasons = nodes.flatMap(({ refused }) => refused.map(({ reason }) => reason));
    expect(reasons.some((reason) => reason.includes(why))).toBe(true);
    for (const group of nodes) {
      expect(group.count).toBeGreaterThan(0);
      // What is refused is null, and says so.
      for (const { numbers } of group.refused) expect(numbers).toEqual([number]);
      if (group.refused.length > 0) expect(group[number]).toBeNull();
      else if (number !== 'first' && number !== 'last') expect(group[number]).toEqual(expect.any(Number));
    }
    // What is not asked for is not refused.
    const plain = await ask(`{ observationGroups(first: 1000, ${args}) { nodes { count unit refused { reason } } } }`);
    expect(plain.errors).toBeUndefined();
    const others = (plain.data as { observationGroups: { nodes: readonly Refusing[] } }).observationGroups.nodes;
    expect(others.flatMap(({ refused }) => refused)).toEqual([]);
  });

  it('a sum that is not shown but used to order: the group stands last, either way', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const { nodes } = await groups(
        `first: 1000, groupBy: [MEASURE], orderBy: [{ sum: ${direction} }]`,
        'sum refused { numbers }',
      );
      const sums = nodes.map((group) => (group as unknown as { sum: number | null }).sum);
      const told = sums.filter((sum) => sum !== null);
      expect(told.length).toBeGreaterThan(2);
      expect(told.length).toBeLessThan(sums.length);
      expect(sums.slice(0, told.length)).toEqual(
        told.toSorted((one, other) => (direction === 'ASC' ? one - other : other - one)),
      );
      for (const [index, group] of nodes.entries())
        expect((group as unknown as Refusing).refused).toEqual(index < told.length ? [] : [{ numbers: ['sum'] }]);
    }
  });

  it('a sum that is tested: the group passes no test, but that it is null', async () => {
    const count = async (having: string) =>
      (await groups(`first: 0, groupBy: [MEASURE], ${having}`, 'count')).totalCount;
    const [every, told, refused] = await Promise.all([
      count(''),
      count('having: { sum: { isNull: false } }'),
      count('having: { sum: { isNull: true } }'),
    ]);
    expect(refused).toBeGreaterThan(0);
    expect(told + refused).toBe(every);
    expect(await count('having: { sum: { ne: -1 } }')).toBe(told);
    expect(await count('having: { sum: { notIn: [-1] } }')).toBe(told);
    expect(await count('having: { sum: { lt: 1e15 } }')).toBe(told);
  });

  it('on one page what it refuses on all', async () => {
    const list = async (args: string) =>
      (await groups(`groupBy: [MEASURE], orderBy: [{ sum: DESC }], ${args}`, `${keyFields} sum refused { reason }`))
        .nodes;
    const whole = await list('first: 1000');
    const { pageInfo } = await groups('groupBy: [MEASURE], orderBy: [{ sum: DESC }], last: 3', keyFields);
    expect(await list(`first: 1000, after: "${pageInfo.startCursor}"`)).toEqual(whole.slice(-2));
    expect(await list(`last: 1000, before: "${pageInfo.endCursor}"`)).toEqual(whole.slice(0, -1));
  });

  it.each([
    ['groupBy: []', 'groupBy expects at least one key'],
    ['groupBy: [MEASURE, MEASURE]', 'groupBy expects each key once'],
    ['groupBy: [YEAR, MONTH]', 'groupBy expects one key of time at most'],
    [
      'groupBy: [YEAR], orderBy: [{ measure: { label: ASC } }]',
      'orderBy expects keys of groupBy only, and measure is none',
    ],
    ['groupBy: [MEASURE], orderBy: [{ period: ASC }]', 'and a period is none'],
    [
      'groupBy: [MEASURE], orderBy: [{ count: ASC, min: ASC }]',
      'expects exactly one field of ObservationGroupOrder, not 2',
    ],
    ['groupBy: [MEASURE], first: 1001', 'first expects a number from 0 to 1000, not 1001'],
    ['groupBy: [MEASURE], first: 1, last: 1', 'give first or last, not both'],
    ['groupBy: [MEASURE], after: "nonsense"', 'after expects a cursor of this list in this order'],
    ['groupBy: [MEASURE], having: { max: { gt: 1e400 } }', 'finite'],
  ])('%s', async (args, message) => {
    const { errors } = await ask(`{ observationGroups(${args}) { nodes { count } } }`);
    expect(errors?.[0]?.message).toContain(message);
  });
});
