import { describe, expect, it } from 'vitest';
import { Region } from '../../src/domain/dimension/region.js';
import { ServiceArea } from '../../src/domain/dimension/service-area.js';
import { Observation } from '../../src/domain/fact/observation.js';
import type { EntityClass } from '../../src/graph/entity-metadata.js';
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

const tooManyParts = refusal(
  'a filter has 500 parts at most: each operator, branch and relation is one, and one that looks into texts or orders them is 5',
);

describe('a filter has bounds', () => {
  const test = (index: number) => ({ name: { eq: `Region ${index}` } });

  it('of 500 parts, those that say nothing among them', () => {
    expect(attempt(Region, { or: times(249, test) })).toBe(249);
    expect(attempt(Region, { or: times(250, test) })).toEqual(tooManyParts);
    expect(attempt(Region, { name: { ne: 'x' }, not: { and: times(249, test) } })).toEqual(tooManyParts);
    for (const empty of [{}, { and: [] }, { not: {} }])
      expect(attempt(Region, { and: times(500, () => empty) })).toEqual(tooManyParts);
  });

  it.each<[EntityClass, string, object]>([
    [Region, 'name', { contains: 'x' }],
    [Region, 'name', { startsWith: 'x' }],
    [Region, 'name', { gt: 'x' }],
    [Region, 'name', { lte: 'x' }],
    [Observation, 'breakdown', { has: 'x' }],
  ])('of which a test that folds the letters of each text is five: of %o, %s as %o', (entity, name, tests) => {
    expect(attempt(entity, { or: times(83, () => ({ [name]: tests })) })).toBe(83);
    expect(attempt(entity, { or: times(84, () => ({ [name]: tests })) })).toEqual(tooManyParts);
  });

  it.each([{ gt: 1 }, { lte: 1 }])('of which an order of numbers is one: %o', (tests) => {
    expect(attempt(Observation, { or: times(249, () => ({ value: tests })) })).toBe(249);
  });

  it('of 40 relations, wherever they stand', () => {
    const error = refusal('a filter tests 40 relations at most, each as often as it stands there');
    const code = { code: { startsWith: 'A' } };
    for (const relation of [{ partOf: code }, { parts: { some: {} } }, { not: { parts: { every: code } } }]) {
      expect(attempt(ServiceArea, { and: times(40, () => relation) })).toBeTypeOf('number');
      expect(attempt(ServiceArea, { and: times(41, () => relation) })).toEqual(error);
    }
    expect(attempt(ServiceArea, { and: times(21, () => ({ region: { serviceAreas: { some: code } } })) })).toEqual(
      error,
    );
    // A test of the id of a relation looks at no other table.
    expect(attempt(ServiceArea, { and: times(41, () => ({ partOf: { isNull: true } })) })).toBe(0);
    const other = { partOf: { id: { ne: 'service-area:a1' } } };
    expect(attempt(ServiceArea, { and: times(41, () => other) })).toBeTypeOf('number');
  });

  it('of 1000 values in a list, which is one test', () => {
    const list = (length: number) => ({ name: { in: times(length, String) } });
    expect(attempt(Region, list(1000))).toBe(1);
    expect(attempt(Region, list(1001))).toEqual(refusal('a list in a filter has 1000 values at most, not 1001'));
    expect(attempt(Region, { or: times(5, () => list(1000)) })).toBe(5);
    expect(attempt(Region, { or: [...times(5, () => list(1000)), list(1)] })).toEqual(
      refusal('the lists of a filter have 5000 values at most in all'),
    );
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

describe('a test that says nothing is refused, and named', () => {
  const howTo = 'leave it out, or put it in `ifGiven`';
  it.each<[Where, string]>([
    [{ value: null }, 'where.value'],
    [{ value: {} }, 'where.value'],
    [{ period: null }, 'where.period'],
    [{ period: { start: {} } }, 'where.period.start'],
    [{ measure: {} }, 'where.measure'],
    [{ measure: { id: null } }, 'where.measure.id'],
    [{ measure: { isNull: null } }, 'where.measure.isNull'],
    [{ or: [{ reprint: { eq: true } }, { measure: { label: {} } }] }, 'where.or[1].measure.label'],
    [{ categories: {} }, 'where.categories'],
    [{ categories: { some: null } }, 'where.categories.some'],
    [{ not: { citation: { document: {} } } }, 'where.not.citation.document'],
    [{ and: null }, 'where.and'],
    [{ ifGiven: null }, 'where.ifGiven'],
  ])('%j', (where, at) => {
    expect(attempt(Observation, where)).toEqual(refusal(`${at} tests nothing: ${howTo}`));
  });

  it('as is a value that is null', () => {
    const error = (at: string) =>
      refusal(`${at} is null, which tests nothing: ${howTo}; \`isNull\` asks for what is absent`);
    expect(attempt(Observation, { value: { eq: null, gt: 1 } })).toEqual(error('where.value.eq'));
    expect(attempt(Observation, { measure: { id: { in: null } } })).toEqual(error('where.measure.id.in'));
  });

  it('but left out where it may be', () => {
    const inside = {
      value: { eq: null, gt: 1 },
      period: null,
      measure: { id: { eq: null } },
      or: [{}, { note: null }],
    };
    expect(filter(Observation, 't', { ifGiven: inside }).text).toBe('"t"."value" > $1::numeric');
    for (const nothing of [{ eq: '' }, { in: [] }, { contains: '', notIn: [] }])
      expect(filter(Observation, 't', { ifGiven: { note: nothing, matches: '' } }).text).toBe('true');
    expect(filter(Observation, 't', { not: { ifGiven: { note: { in: ['a'] } } } }).text).toContain('any');
    for (const empty of [{}, { and: [] }, { ifGiven: {} }, { ifGiven: { measure: null } }])
      expect(filter(Observation, 't', empty).text).toBe('true');
  });
});

it('a test by id needs no look at the other table, and no other test goes without', () => {
  const condition = (where: Where) => filter(Observation, 't', where).text;
  expect(condition({ measure: { id: { eq: 'measure:staff' } } })).toMatch(
    /^(?!.* in \(select).*"t"\."measure_id" = 'measure:staff'/s,
  );
  expect(condition({ measure: { label: { eq: 'Staff' } } })).toContain('in (select');
  expect(condition({ measure: { id: { eq: 'measure:staff' }, label: { eq: 'Staff' } } })).toContain('in (select');
});

it.each(["measure:o'clock", 'measure:a\\', 'measure:A', `measure:${'a'.repeat(200)}`, "measure:'; drop table x; --"])(
  'an id that is no plain word is bound, and never in the text of a statement: %s',
  (id) => {
    const { text, values } = filter(Observation, 't', { measure: { id: { eq: id } } });
    expect(text).not.toContain(id);
    expect(values).toContain(id);
  },
);

it('names what an entity does not have', () => {
  expect(() => filter(Region, 't', { planet: {} })).toThrow('Region has nothing called planet');
});
