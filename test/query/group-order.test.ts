import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Groups, keyFields, openGroups, shown } from './grouped.js';

let ask: Groups['ask'];
let groups: Groups['groups'];
let close: Groups['close'];
beforeAll(async () => {
  ({ ask, groups, close } = await openGroups());
});
afterAll(() => close());

const order = async (groupBy: string, orderBy: string) =>
  (await groups(`first: 1000, groupBy: [${groupBy}], orderBy: [${orderBy}]`, keyFields)).nodes.map(shown);

/** Compares lists of values, the last null, each the way it is told. */
const by =
  (...ways: readonly (readonly [index: number, sign: 1 | -1])[]) =>
  (one: readonly (string | null)[], other: readonly (string | null)[]) => {
    for (const [index, sign] of ways) {
      const [value = null, otherValue = null] = [one[index], other[index]];
      if (value === otherValue) continue;
      if (value === null || otherValue === null) return value === null ? 1 : -1;
      return value < otherValue ? -sign : sign;
    }
    return 0;
  };

describe('groups by several keys are ordered', () => {
  it('by the one that is named, and then by all as they are given', async () => {
    const found = await order('DOCUMENT, STAFF_GROUP, PRECISION', '{ key: { key: PRECISION, direction: DESC } }');
    expect(found.length).toBeGreaterThan(20);
    expect(found).toEqual(found.toSorted(by([2, -1], [0, 1], [1, 1])));
    const other = await order('DOCUMENT, STAFF_GROUP, PRECISION', '{ key: { key: STAFF_GROUP, direction: DESC } }');
    expect(other).toEqual(found.toSorted(by([1, -1], [0, 1], [2, 1])));
  });

  it('by a field beside others that are given as null', async () => {
    const plain = await order('MEASURE', '{ max: DESC }');
    expect(await order('MEASURE', '{ max: DESC, count: null, measure: null, key: null }')).toEqual(plain);
  });

  it.each([
    ['{}', 'each item of orderBy expects exactly one field of ObservationGroupOrder, not 0'],
    ['{ count: null }', 'each item of orderBy expects exactly one field of ObservationGroupOrder, not 0'],
    ['{ key: { key: MONTH, direction: ASC } }', 'orderBy expects keys of groupBy only, and MONTH is none'],
  ])('by %s by none', async (orderBy, message) => {
    const { errors } = await ask(
      `{ observationGroups(groupBy: [MEASURE], orderBy: [${orderBy}]) { nodes { count } } }`,
    );
    expect(errors?.[0]?.message).toBe(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
