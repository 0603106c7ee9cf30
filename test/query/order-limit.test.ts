import { describe, expect, it } from 'vitest';
import { ServiceArea } from '../../src/domain/dimension/service-area.js';
import { orderKeys } from '../../src/query/order.js';
import { openGraph } from '../ask.js';

const { ask } = await openGraph();

/** A key that reaches through so many relations. */
const through = (relations: number): object => (relations === 0 ? { code: 'ASC' } : { partOf: through(relations - 1) });

describe('an order', () => {
  it('has 20 keys at most', () => {
    const keys = (count: number) => Array.from({ length: count }, () => ({ code: 'ASC' }));
    expect(orderKeys(ServiceArea, 't', keys(20))).toHaveLength(21);
    expect(() => orderKeys(ServiceArea, 't', keys(21))).toThrow('orderBy has 20 keys at most, not 21');
  });

  it('reaches through 12 relations at most', () => {
    expect(orderKeys(ServiceArea, 't', [through(12)])).toHaveLength(2);
    expect(() => orderKeys(ServiceArea, 't', [through(13)])).toThrow('orderBy reaches through 12 relations at most');
  });

  it('reaches through 24 relations at most in all', () => {
    expect(orderKeys(ServiceArea, 't', [through(12), through(12)])).toHaveLength(3);
    expect(() => orderKeys(ServiceArea, 't', [through(12), through(12), through(1)])).toThrow(
      'the keys of orderBy reach through 24 relations at most in all, not 25',
    );
  });

  it('of rows and of groups is refused in words', async () => {
    const orderBy = Array.from({ length: 21 }, () => ({ count: 'ASC' }));
    const groups = await ask(
      'query ($orderBy: [ObservationGroupOrder!]) { observationGroups(groupBy: [YEAR], orderBy: $orderBy) { nodes { count } } }',
      { orderBy },
    );
    expect(groups.errors).toMatchObject([
      { message: 'orderBy has 20 keys at most, not 21', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    const areas = await ask(
      'query ($orderBy: [ServiceAreaOrder!]) { serviceAreas(orderBy: $orderBy) { nodes { code } } }',
      { orderBy: [through(13)] },
    );
    expect(areas.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
