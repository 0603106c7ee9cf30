import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluated, type Groups, keyFields, of, openGroups, shown } from './grouped.js';

let ask: Groups['ask'];
let groups: Groups['groups'];
let rows: Groups['rows'];
let close: Groups['close'];
beforeAll(async () => {
  ({ ask, groups, rows, close } = await openGroups());
});
afterAll(() => close());

describe('the rows behind a group', () => {
  it('are those that pass the filter of the groups, and their own', async () => {
    const small = rows.filter(({ value }) => value < 100);
    const expected = evaluated(small, ['MEASURE_UNIT']);
    const { nodes } = await groups(
      'groupBy: [MEASURE_UNIT], where: { value: { lt: 100 } }',
      `${keyFields} observations(first: 1000) { totalCount nodes { id value } }
        plain: observations(first: 1000, where: { precision: { eq: EXACT } }) { totalCount nodes { id } }
        none: observations(where: { value: { gt: 100 } }) { totalCount nodes { id } }`,
    );
    expect(nodes.length).toBeGreaterThan(2);
    for (const group of nodes) {
      const behind = expected.get(JSON.stringify(shown(group))) ?? [];
      const list = (of: typeof behind) => ({ totalCount: of.length, nodes: of.map(({ id }) => ({ id })) });
      expect(group).toMatchObject({
        observations: list(behind),
        plain: list(behind.filter(({ precision }) => precision === 'EXACT')),
        none: { totalCount: 0, nodes: [] },
      });
    }
  });

  it('have a first and a last where they have a time', async () => {
    const { nodes } = await groups(
      `groupBy: [WEBINAR, SERVICE_AREA], ${of('webinar-attendances')}`,
      'first { id } last { id }',
    );
    expect(nodes.length).toBeGreaterThan(2);
    for (const group of nodes) expect(group).toEqual({ first: null, last: null });
  });
});

it.each([
  ['{ sum: null }', 'having.sum tests nothing: leave it out'],
  ['{ count: {} }', 'having.count tests nothing: leave it out'],
  [
    '{ count: { gt: null } }',
    'having.count.gt is null, which tests nothing: leave it out; `isNull` asks for what is absent',
  ],
])('a test of a number that says nothing is refused: %s', async (having, message) => {
  const { errors } = await ask(`{ observationGroups(groupBy: [MEASURE_UNIT], having: ${having}) { totalCount } }`);
  expect(errors).toMatchObject([{ message }]);
});
