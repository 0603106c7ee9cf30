import { describe, expect, it } from 'vitest';
import { Region } from '../../src/domain/dimension/region.js';
import { encodeCursor } from '../../src/query/cursor.js';
import { type PageArguments, pageSize, planKeyset } from '../../src/query/keyset.js';
import { orderKeys } from '../../src/query/order.js';

describe('the size of a page', () => {
  it.each<[PageArguments, number]>([
    [{}, 50],
    [{ first: null, last: null }, 50],
    [{ first: 0 }, 0],
    [{ first: 1000 }, 1000],
    [{ last: 0 }, 0],
    [{ last: 1000 }, 1000],
    [{ first: null, last: 3 }, 3],
  ])('of %j is %i', (args, size) => {
    expect(pageSize(args)).toBe(size);
  });

  it.each<[PageArguments, string]>([
    [{ first: 1001 }, 'first expects a number from 0 to 1000, not 1001'],
    [{ first: -1 }, 'first expects a number from 0 to 1000, not -1'],
    [{ last: 1001 }, 'last expects a number from 0 to 1000, not 1001'],
    [{ last: -1 }, 'last expects a number from 0 to 1000, not -1'],
    [{ first: 0, last: 0 }, 'give first or last, not both: a page is read from one end'],
  ])('is refused for %j', (args, message) => {
    expect(() => pageSize(args)).toThrow(expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } }));
  });
});

describe('a page', () => {
  const keys = orderKeys(Region, 't', [{ name: 'ASC' }]);
  const rows = ['a', 'b', 'c'].map((name) => ({ id: name, k0: name, k1: `region:${name}` }));
  const cursor = (name: string) => encodeCursor(Region, keys, [name, `region:${name}`]);
  const connection = (args: PageArguments, found = rows, withCursors = true) => {
    const keyset = planKeyset(Region, keys, args, withCursors);
    return keyset.connection(found, ({ id }) => id, undefined);
  };

  it('has no more rows than its size, and tells by one more that others follow', () => {
    const { nodes, pageInfo, edges } = connection({ first: 2 });
    expect(nodes).toEqual(['a', 'b']);
    expect(edges).toEqual([
      { node: 'a', cursor: cursor('a') },
      { node: 'b', cursor: cursor('b') },
    ]);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: cursor('a'),
      endCursor: cursor('b'),
    });
  });

  it('is the last where no row more was found, and follows another where it begins behind one', () => {
    const { nodes, pageInfo } = connection({ first: 3, after: cursor('Z') });
    expect(nodes).toEqual(['a', 'b', 'c']);
    expect(pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('from the end is turned round, with what its ends say', () => {
    const { nodes, pageInfo } = connection({ last: 2, before: cursor('d') }, rows.toReversed());
    expect(nodes).toEqual(['b', 'c']);
    expect(pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: cursor('b'),
      endCursor: cursor('c'),
    });
    expect(connection({ last: 3 }, rows.toReversed()).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: false,
    });
  });

  it('has others on the side of a cursor, whichever end it is read from', () => {
    const both = { after: cursor('Z'), before: cursor('d') };
    for (const size of [{ first: 2 }, { first: 3 }, { last: 2 }, { last: 3 }]) {
      const found = 'last' in size ? rows.toReversed() : rows;
      expect(connection({ ...size, ...both }, found).pageInfo).toMatchObject({
        hasNextPage: true,
        hasPreviousPage: true,
      });
      const { after, before } = both;
      const isWhole = Object.values(size)[0] === 3;
      expect(connection({ ...size, before }, found).pageInfo).toMatchObject({
        hasNextPage: true,
        hasPreviousPage: 'last' in size && !isWhole,
      });
      expect(connection({ ...size, after }, found).pageInfo).toMatchObject({
        hasNextPage: 'first' in size && !isWhole,
        hasPreviousPage: true,
      });
    }
  });

  it('without rows has no cursors, and without cursors gives none', () => {
    expect(connection({ first: 2 }, []).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
    expect(connection({ first: 2 }, rows, false).pageInfo).toMatchObject({ startCursor: null, endCursor: null });
    expect(planKeyset(Region, keys, {}, false).keyColumns).toEqual([]);
  });

  it('has a total where it was counted, and none where it was not', () => {
    const { connection: make } = planKeyset(Region, keys, {}, true);
    expect(make(rows, ({ id }) => id, 0)).toMatchObject({ totalCount: 0 });
    expect(make(rows, ({ id }) => id, undefined).totalCount).toBeUndefined();
  });

  it('is read from its end backward, between both cursors, with one row more', () => {
    const plan = (args: PageArguments) => {
      const { bounds, read, limit } = planKeyset(Region, keys, args, true);
      return [bounds.text, read.text, limit.text];
    };
    const name = 'lower("t"."name" collate "und-x-icu") collate "C"';
    const at = (sign: string, first: number) => `(${name}, "t"."id") ${sign} ($${first}::text, $${first + 1}::text)`;
    expect(plan({ first: 2 })).toEqual(['true', `${name} asc, "t"."id" asc`, 'limit 3']);
    expect(plan({ last: 2 })).toEqual(['true', `${name} desc, "t"."id" desc`, 'limit 3']);
    expect(plan({ after: cursor('a'), before: cursor('d') })[0]).toBe(`(${at('>', 1)} and ${at('<', 3)})`);
  });
});
