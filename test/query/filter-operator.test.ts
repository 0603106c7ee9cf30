import { describe, expect, it } from 'vitest';
import { ServiceArea } from '../../src/domain/dimension/service-area.js';
import { Observation } from '../../src/domain/fact/observation.js';
import { Remark } from '../../src/domain/fact/remark.js';
import type { EntityClass } from '../../src/graph/entity-metadata.js';
import { filter, ofEntity, type Where } from '../../src/query/filter.js';

/** A filter as SQL, blanks as one, with the values it binds. */
function condition(where: Where, entity: EntityClass = Observation): readonly unknown[] {
  const { text, values } = filter(entity, 't', where);
  return [text.replace(/\s+/g, ' '), ...values];
}

describe('an operator', () => {
  const value = '"t"."value"';
  it.each<[Where, ...unknown[]]>([
    [{ value: { eq: 5 } }, `${value} = $1::numeric`, 5],
    [{ value: { ne: 5 } }, `${value} <> $1::numeric`, 5],
    [{ value: { in: [5, 6] } }, `${value} = any($1::numeric[])`, [5, 6]],
    [{ value: { notIn: [5, 6] } }, `${value} <> all($1::numeric[])`, [5, 6]],
    [{ value: { in: [] } }, `${value} = any($1::numeric[])`, []],
    [{ value: { notIn: [] } }, `${value} is not null`],
    [{ value: { lt: 5 } }, `${value} < $1::numeric`, 5],
    [{ value: { lte: 5 } }, `${value} <= $1::numeric`, 5],
    [{ value: { gt: 5 } }, `${value} > $1::numeric`, 5],
    [{ value: { gte: 5 } }, `${value} >= $1::numeric`, 5],
    [{ note: { isNull: true } }, '"t"."note" is null'],
    [{ note: { isNull: false } }, '"t"."note" is not null'],
    [{ note: { contains: 'a' } }, '"t"."note" ilike $1', '%a%'],
    [{ note: { startsWith: 'a' } }, '"t"."note" ilike $1', 'a%'],
    [{ note: { contains: 'É' } }, 'lower("t"."note" collate "und-x-icu") collate "C" like $1', '%é%'],
    [{ breakdown: { isEmpty: true } }, `"t"."breakdown" = '{}'`],
    [{ breakdown: { isEmpty: false } }, `"t"."breakdown" <> '{}'`],
    [{ reprint: { eq: false } }, '"t"."reprint" = $1::boolean', false],
    [{ period: { start: { eq: '2020-01-01' } } }, '"t"."period_start" = $1::date', '2020-01-01'],
    [{ citation: { firstLine: { eq: 3 } } }, '"t"."citation_first_line" = $1::int', 3],
  ])('%j', (where, ...expected) => {
    expect(condition(where)).toEqual(expected);
  });

  it('looks for the signs of a pattern as they are', () => {
    expect(condition({ note: { contains: '5%_\\' } })).toEqual(['"t"."note" ilike $1', '%5\\%\\_\\\\%']);
    expect(condition({ note: { startsWith: '%' } })).toEqual(['"t"."note" ilike $1', '\\%%']);
  });
});

describe('tests together', () => {
  const [one, other] = [{ value: { gt: 1 } }, { reprint: { eq: true } }];
  const [first, second] = ['"t"."value" > $1::numeric', '"t"."reprint" = $2::boolean'];

  it.each<[string, Where, string]>([
    ['of a row all hold', { ...one, ...other }, `(${first} and ${second})`],
    ['of a value all hold', { value: { gt: 1, lt: 2 } }, `(${first} and "t"."value" < $2::numeric)`],
    ['with `and` all hold', { and: [one, other] }, `(${first} and ${second})`],
    ['with `or` one holds', { or: [one, other] }, `(${first} or ${second})`],
    ['with `or` of none, nothing holds', { or: [] }, '(select false)'],
    ['with `and` of none, all hold', { and: [] }, 'true'],
    ['with `or` of one, that holds', { or: [one] }, first],
    ['with `not` it is false or null', { not: one }, `(${first}) is not true`],
    ['with `not` of nothing, nothing holds', { not: {} }, '(select false)'],
  ])('%s', (_, where, text) => {
    expect(condition(where)[0]).toBe(text);
  });
});

describe('the rows that point here', () => {
  const belongs = 'select 1 from "service_area" as "tx" where "tx"."part_of_id" = "t"."id" and true';
  const passes = '"tx"."code" = $1::text';
  it.each([
    ['some', `exists (${belongs} and ${passes})`],
    ['none', `not exists (${belongs} and ${passes})`],
    ['every', `not exists (${belongs} and (${passes}) is not true)`],
  ])('%s of them', (quantifier, text) => {
    expect(condition({ parts: { [quantifier]: { code: { eq: 'A1' } } } }, ServiceArea)).toEqual([text, 'A1']);
  });

  it('to any depth, of which PostgreSQL may join four at once', () => {
    const relation = { parts: { some: { code: { eq: 'A1' } } } };
    const [text] = condition({ and: Array.from({ length: 6 }, () => relation) }, ServiceArea);
    expect(String(text).match(/\(exists|exists/g)).toHaveLength(6);
    expect(String(text).match(/\) is true/g)).toHaveLength(2);
  });

  it('of what a row refers to, which it may not join at all', () => {
    const [text] = condition({ region: { serviceAreas: { some: {} } } }, ServiceArea);
    expect(text).toMatch(/^\("t"\."region_id" in \(select .* exists \(.*\)\)\) is true$/);
  });

  it('through a link table', () => {
    const [text] = condition({ categories: { some: { name: { eq: 'x' } } } });
    expect(text).toBe(
      'exists (select 1 from "observation_category" as link join "category" as "tx" on "tx"."id" = "link"."category_id" where "link"."observation_id" = "t"."id" and true and "tx"."name" = $1::text)',
    );
  });
});

it('a type that shares its table has the rows of its kind, and what a list is fixed to', () => {
  const { text, values } = ofEntity(Remark, 't', { title: { eq: 'A' } });
  expect([text, ...values]).toEqual(['("t"."kind" = $1 and "t"."title" = $2::text)', 'REMARK', 'A']);
  expect(ofEntity(Observation, 't').text).toBe('true');
});
