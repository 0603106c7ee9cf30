import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Groups, of, openGroups } from './grouped.js';

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
    ['min', 'groupBy: [DOCUMENT]', 'different units (', 'document:board-meeting-2022-01'],
    ['max', 'groupBy: [YEAR]', 'different units (', 'YEAR 2'],
    ['sum', 'groupBy: [MEASURE_UNIT]', 'mixes measures (', 'MEASURE_UNIT CASES'],
    ['sum', `groupBy: [MEASURE], ${of('staff-share')}`, 'may not be added up', 'measure:staff-share'],
    ['average', `groupBy: [MEASURE], ${of('staff-share')}`, 'may not be added up', 'measure:staff-share'],
    [
      'sum',
      'groupBy: [MEASURE], where: { measure: { id: { eq: "measure:staff" } } }',
      'printed elsewhere too',
      'Staff',
    ],
    [
      'sum',
      'groupBy: [MEASURE], where: { measure: { id: { eq: "measure:staff" } }, reprint: { eq: false } }',
      'are bounds',
      'Staff',
    ],
    [
      'sum',
      `groupBy: [MEASURE], ${staff('staffGroup: { id: { eq: "staff-group:family-court-advisers" } }')}`,
      'totals over serviceArea beside their parts',
      'Staff',
    ],
    [
      'average',
      `groupBy: [DOCUMENT], ${of('new-cases', 'citation: { document: { id: { eq: "document:elearning-completion-2017" } } }')}`,
      'its numbers are broken down in several ways (law-type and nothing)',
      'New cases',
    ],
    [
      'sum',
      `groupBy: [YEAR], ${staff('serviceArea: { isNull: true } staffGroup: { isNull: false } period: { end: { lt: "2010-01-01" } }')}`,
      'a whole beside its part (staff-group:',
      'YEAR 2006-01-01',
    ],
    [
      'sum',
      `groupBy: [MEASURE], ${of('change-in-number-of-open-cases', 'breakdown: { isEmpty: false }')}`,
      'its numbers are broken down in several ways (',
      'Change in the number of open cases',
    ],
    [
      'sum',
      `groupBy: [FISCAL_YEAR], ${of('new-cases', 'breakdown: { isEmpty: true }')}`,
      'the same time twice (from 2016-04-01)',
      'FISCAL_YEAR 2016-04-01',
    ],
    ['sum', `groupBy: [MEASURE], ${staff('serviceArea: { isNull: false }')}`, 'stands at a time', 'Staff'],
    [
      'sum',
      `groupBy: [MEASURE], ${staff('breakdown: { isEmpty: true } period: { label: { in: ["2015", "2016"] } }')}`,
      'stands at a time',
      'Staff',
    ],
    ['first { value }', 'groupBy: [MEASURE_UNIT]', 'mixes measures (', 'CASES'],
    [
      'last { value }',
      `groupBy: [PERIOD], ${staff('serviceArea: { isNull: false }')}`,
      'not one series, but has several values of serviceArea',
      'Staff',
    ],
    [
      'last { value }',
      `groupBy: [MEASURE], ${of('new-cases', 'breakdown: { isEmpty: true }')}`,
      'the same time twice',
      'New cases',
    ],
  ])('%s of %s', async (selected, args, why, name) => {
    const { data, errors } = await ask(`{ observationGroups(${args}) { nodes { ${selected} } } }`);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toContain(why);
    expect(errors?.[0]?.message).toContain(name);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    // What is not asked for is not refused.
    expect((await ask(`{ observationGroups(${args}) { nodes { count unit } } }`)).errors).toBeUndefined();
  });

  it.each([
    'first: 1, groupBy: [MEASURE], having: { sum: { gt: 1 } }',
    'first: 1, groupBy: [MEASURE], orderBy: [{ average: DESC }]',
    'first: 0, groupBy: [MEASURE], having: { count: { gt: 100000 }, sum: {} }',
  ])('a sum that is not shown but used: %s', async (args) => {
    const { errors } = await ask(`{ observationGroups(${args}) { totalCount } }`);
    expect(errors?.[0]?.message).toContain('would mislead');
  });

  it('on every page what it refuses on one', async () => {
    const { pageInfo } = await groups('groupBy: [MEASURE], last: 1');
    const { errors } = await ask(
      `{ observationGroups(groupBy: [MEASURE], first: 1, after: "${pageInfo.endCursor}") { nodes { sum } } }`,
    );
    expect(errors?.[0]?.message).toContain('may not be added up');
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
