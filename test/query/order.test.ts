import { describe, expect, it } from 'vitest';
import { Region } from '../../src/domain/dimension/region.js';
import { ServiceArea } from '../../src/domain/dimension/service-area.js';
import { Observation } from '../../src/domain/fact/observation.js';
import type { EntityClass } from '../../src/graph/entity-metadata.js';
import { orderKeys, orderList, reversed } from '../../src/query/order.js';

/** The keys of an order but the id, each as what it compares, which way, and where nulls stand if there are any. */
const keys = (entity: EntityClass, ...orderBy: readonly object[]) =>
  orderKeys(entity, 't', orderBy)
    .slice(0, -1)
    .map(({ expression, type, nullable, descending, nullsFirst, label }) => ({
      text: expression.text.replace(/\s+/g, ' '),
      type,
      nullable,
      descending,
      nullsFirst,
      label,
    }));

const ascending = { nullable: false, descending: false, nullsFirst: false };

describe('a key', () => {
  it.each([
    ['ASC', {}],
    ['DESC', { descending: true }],
    ['ASC_NULLS_FIRST', { nullsFirst: true }],
    ['DESC_NULLS_FIRST', { descending: true, nullsFirst: true }],
  ])('goes the way it says: %s', (direction, change) => {
    expect(keys(Observation, { value: direction })).toEqual([
      { text: '"t"."value"', type: 'number', ...ascending, ...change, label: `value ${direction}` },
    ]);
  });

  it('of a text takes capitals for small letters, but of a choice, an id or a list does not', () => {
    const text = (entity: EntityClass, name: string) => keys(entity, { [name]: 'ASC' }).map((key) => key.text);
    expect(text(Observation, 'asPublished')).toEqual(['lower("t"."as_published" collate "und-x-icu") collate "C"']);
    expect(text(Observation, 'precision')).toEqual(['"t"."precision"']);
    expect(text(Observation, 'id')).toEqual(['"t"."id"']);
  });

  it('of an embedded value may be null where the value may', () => {
    expect(keys(Observation, { period: { start: 'ASC' } }, { citation: { firstLine: 'DESC' } })).toEqual([
      { ...ascending, text: '"t"."period_start"', type: 'date', nullable: true, label: 'period.start ASC' },
      {
        ...ascending,
        text: '"t"."citation_first_line"',
        type: 'integer',
        descending: true,
        label: 'citation.firstLine DESC',
      },
    ]);
    expect(keys(Observation, { period: { label: 'ASC' } })).toMatchObject([{ nullable: true }]);
  });

  it('of what a row refers to may be null where the reference may', () => {
    expect(keys(Observation, { measure: { label: 'ASC' } }, { staffGroup: { name: 'DESC' } })).toEqual([
      {
        ...ascending,
        text: '(select lower("to"."label" collate "und-x-icu") collate "C" from "measure" as "to" where "to"."id" = "t"."measure_id")',
        type: 'text',
        label: 'measure.label ASC',
      },
      {
        text: '(select lower("to"."name" collate "und-x-icu") collate "C" from "staff_group" as "to" where "to"."id" = "t"."staff_group_id")',
        type: 'text',
        nullable: true,
        descending: true,
        nullsFirst: false,
        label: 'staffGroup.name DESC',
      },
    ]);
    expect(keys(Observation, { citation: { document: { title: 'ASC' } } })).toMatchObject([
      { text: expect.stringContaining('"t"."citation_document_id"'), nullable: false },
    ]);
    const [far] = keys(ServiceArea, { partOf: { partOf: { code: 'ASC' } } });
    expect(far).toMatchObject({ nullable: true, label: 'partOf.partOf.code ASC' });
    expect(far?.text).toContain('"too"."id" = "to"."part_of_id"');
  });
});

describe('an order', () => {
  it('is that of the entity where none is asked for', () => {
    const own = keys(ServiceArea);
    expect(own.map(({ label }) => label)).toEqual(['position']);
    expect(orderKeys(ServiceArea, 't', null).map(({ label }) => label)).toEqual(['position', 'id']);
    expect(own).toMatchObject([{ ...ascending, nullable: true }]);
  });

  it('ends with the id, which makes it one', () => {
    const [, id, ...others] = orderKeys(Region, 't', [{ name: 'DESC' }]);
    expect(id).toMatchObject({ ...ascending, type: 'id', label: 'id' });
    expect(id?.expression.text).toBe('"t"."id"');
    expect(others).toEqual([]);
  });

  it.each<[object, string]>([
    [{}, 'not 0'],
    [{ name: null }, 'not 0'],
    [{ name: undefined }, 'not 0'],
    [{ name: 'ASC', id: 'ASC' }, 'not 2'],
  ])('refuses %j', (order, message) => {
    const text = `each item of orderBy expects exactly one field of RegionOrder, ${message}`;
    expect(() => keys(Region, order)).toThrow(
      expect.objectContaining({ message: text, extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });

  it('takes a field given as null for none', () => {
    expect(keys(Region, { name: 'ASC', id: null })).toMatchObject([{ label: 'name ASC' }]);
  });

  it('says where nulls stand only where there are any, and turns round whole', () => {
    const order = orderKeys(Observation, 't', [{ value: 'DESC' }, { note: 'ASC' }]);
    const list = (given: typeof order) => orderList(given).text;
    expect(list(order)).toBe(
      '"t"."value" desc, lower("t"."note" collate "und-x-icu") collate "C" asc nulls last, "t"."id" asc',
    );
    expect(list(reversed(order))).toBe(
      '"t"."value" asc, lower("t"."note" collate "und-x-icu") collate "C" desc nulls first, "t"."id" desc',
    );
    expect(reversed(reversed(order))).toEqual(order);
  });
});
