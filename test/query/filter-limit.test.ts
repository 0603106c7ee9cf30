import { describe, expect, it } from 'vitest';
import { Region } from '../../src/domain/dimension/region.js';
import { ServiceArea } from '../../src/domain/dimension/service-area.js';
import { Observation } from '../../src/domain/fact/observation.js';
import type { EntityClass } from '../../src/graph/entity.js';
import { filter, type Where } from '../../src/query/filter.js';

const refusal = (message: string) =>
  expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } }) as Error;

function attempt(entity: EntityClass, where: Where): unknown {
  try {
    return filter(entity, 't', where).values.length;
  } catch (error) {
    return error;
  }
}

const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));

describe('a value that no column can hold', () => {
  const finite = refusal('a filter expects a finite number');
  const text = refusal('a filter expects a text without NUL characters');

  it.each<[Where, Error]>([
    [{ value: { gt: Number.POSITIVE_INFINITY } }, finite],
    [{ value: { eq: Number.NaN } }, finite],
    [{ value: { in: [1, Number.NEGATIVE_INFINITY, 2] } }, finite],
    [{ note: { eq: 'a\0b' } }, text],
    [{ note: { in: ['a', 'b\0'] } }, text],
    [{ note: { contains: '\0' } }, text],
    [{ measure: { id: { eq: 'measure:\0' } } }, text],
    [{ breakdown: { has: '\0' } }, text],
  ])('is refused: %j', (where, error) => {
    expect(attempt(Observation, where)).toEqual(error);
  });

  it('is none of those it can', () => {
    expect(attempt(Observation, { value: { in: [0, -1, 1e300] }, note: { eq: '' } })).toBe(2);
  });
});

describe('a filter has bounds', () => {
  const test = (index: number) => ({ name: { eq: `Region ${index}` } });

  it('of 200 tests, wherever they stand', () => {
    const error = refusal('a filter has 200 tests at most, not 201');
    expect(attempt(Region, { or: times(200, test) })).toBe(200);
    expect(attempt(Region, { or: times(201, test) })).toEqual(error);
    expect(attempt(Region, { name: { ne: 'x' }, not: { and: times(200, test) } })).toEqual(error);
    expect(attempt(Region, { and: times(67, () => ({ name: { eq: 'a', ne: 'b', contains: 'c' } })) })).toEqual(error);
  });

  it('of 1000 values in a list, which is one test', () => {
    const list = (length: number) => ({ name: { in: times(length, String) } });
    expect(attempt(Region, list(1000))).toBe(1);
    expect(attempt(Region, list(1001))).toEqual(refusal('a list in a filter has 1000 values at most, not 1001'));
    expect(attempt(Region, { or: times(200, () => list(1000)) })).toBe(200);
  });

  it('of 12 relations, each in another', () => {
    const within = (relation: string, wrap: (where: Where) => Where, depth: number): Where =>
      times(depth, () => relation).reduce<Where>((where, name) => ({ [name]: wrap(where) }), { code: { eq: 'A1' } });
    const error = refusal('a filter reaches through 12 relations at most');
    for (const [relation, wrap] of [
      ['partOf', (where: Where) => where],
      ['parts', (some: Where) => ({ some })],
    ] as const) {
      expect(attempt(ServiceArea, within(relation, wrap, 12))).toBe(1);
      expect(attempt(ServiceArea, within(relation, wrap, 13))).toEqual(error);
    }
  });
});

it('a test that is null tests nothing', () => {
  for (const where of [
    { value: null },
    { value: { eq: null, in: null } },
    { period: null },
    { period: { start: null } },
    { measure: null },
    { measure: { id: null } },
    { citation: { document: null } },
    { categories: null },
    { categories: { some: null } },
    { and: null, or: null, not: null },
  ])
    expect(filter(Observation, 't', where).text).toBe('true');
});

it('a test by id needs no look at the other table, and no other test goes without', () => {
  const condition = (where: Where) => filter(Observation, 't', where).text;
  expect(condition({ measure: { id: { eq: 'measure:staff' } } })).toBe('"t"."measure_id" = $1::text');
  expect(condition({ measure: { label: { eq: 'Staff' } } })).toContain('exists');
  expect(condition({ measure: { id: { eq: 'measure:staff' }, label: { eq: 'Staff' } } })).toContain('exists');
});

it('names what an entity does not have', () => {
  expect(() => filter(Region, 't', { planet: {} })).toThrow('Region has nothing called planet');
});
