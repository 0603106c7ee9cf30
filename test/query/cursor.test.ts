import { describe, expect, it } from 'vitest';
import { Region } from '../../src/domain/dimension/region.js';
import { ServiceArea } from '../../src/domain/dimension/service-area.js';
import type { EntityClass } from '../../src/graph/entity-metadata.js';
import { beyond, decodeCursor, encodeCursor, type KeyValues } from '../../src/query/cursor.js';
import { orderKeys, reversed } from '../../src/query/order.js';
import type { OrderKey } from '../../src/query/order-key.js';

const byName = orderKeys(Region, 't', [{ name: 'ASC' }]);
const place: KeyValues = ['north', 'region:1'];

describe('a cursor', () => {
  const cursor = encodeCursor(Region, byName, place);
  const refused = expect.objectContaining({
    message: 'after expects a cursor of this list in this order, as edges and pageInfo give it',
    extensions: { code: 'BAD_USER_INPUT' },
  });
  function read(text: string, entity: EntityClass = Region, keys = byName): unknown {
    try {
      return decodeCursor(entity, keys, text, 'after');
    } catch (error) {
      return error;
    }
  }

  it('names a place', () => {
    expect(read(cursor)).toEqual(place);
    expect(read(encodeCursor(Region, byName, [null, 'a"b']))).toEqual([null, 'a"b']);
  });

  it('belongs to its list', () => {
    expect(read(cursor, ServiceArea)).toEqual(refused);
  });

  it.each<[string, readonly OrderKey[]]>([
    ['descending', orderKeys(Region, 't', [{ name: 'DESC' }])],
    ['nulls first', orderKeys(Region, 't', [{ name: 'ASC_NULLS_FIRST' }])],
    ['fewer keys', orderKeys(Region, 't', []).slice(-1)],
    ['a key more', orderKeys(Region, 't', [{ name: 'ASC' }, { id: 'ASC' }])],
  ])('belongs to its order: not to %s', (_, keys) => {
    expect(read(cursor, Region, keys)).toEqual(refused);
  });

  const decoded = Buffer.from(cursor, 'base64url').toString();
  it.each([
    ['empty', ''],
    ['of the digest alone', decoded.slice(0, 8)],
    ['of another place', decoded.replace('north', 'south')],
    ['longer', `${decoded} `],
    ['without its digest', decoded.slice(8)],
    ['with another digest', `${'A'.repeat(8)}${decoded.slice(8)}`],
  ])('is refused where it is %s', (_, text) => {
    expect(read(Buffer.from(text).toString('base64url'))).toEqual(refused);
  });
});

describe('the rows beyond a place', () => {
  const key = (change: Partial<OrderKey> = {}): OrderKey => ({
    ...(byName[0] as OrderKey),
    nullable: false,
    descending: false,
    nullsFirst: false,
    ...change,
  });
  const id = byName.at(-1) as OrderKey;
  const condition = (keys: readonly OrderKey[], at: KeyValues) => {
    const { text, values } = beyond(keys, at);
    return [text, ...values];
  };
  const name = 'lower("t"."name" collate "und-x-icu") collate "C"';

  it('are compared as one value where all keys go one way and have no nulls', () => {
    expect(condition([key(), id], place)).toEqual([`(${name}, "t"."id") > ($1::text, $2::text)`, ...place]);
    const backward = reversed([key(), id]);
    expect(condition(backward, place)).toEqual([`(${name}, "t"."id") < ($1::text, $2::text)`, ...place]);
  });

  it('are compared key by key otherwise', () => {
    const same = `(${name} = $2::text and "t"."id" > $3::text)`;
    const values = ['north', 'north', 'region:1'];
    expect(condition([key({ descending: true }), id], place)).toEqual([`(${name} < $1::text or ${same})`, ...values]);
    const last = `(${name} > $1::text or ${name} is null)`;
    expect(condition([key({ nullable: true }), id], place)).toEqual([`(${last} or ${same})`, ...values]);
    const first = key({ nullable: true, nullsFirst: true });
    expect(condition([first, id], place)).toEqual([`(${name} > $1::text or ${same})`, ...values]);
  });

  it('begin behind a null where nulls stand first, and end with it where they stand last', () => {
    const same = `(${name} is null and "t"."id" > $1::text)`;
    const at = [null, 'region:1'];
    expect(condition([key({ nullable: true, nullsFirst: true }), id], at)).toEqual([
      `(${name} is not null or ${same})`,
      'region:1',
    ]);
    expect(condition([key({ nullable: true }), id], at)).toEqual([`(false or ${same})`, 'region:1']);
  });
});
