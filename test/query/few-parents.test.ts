import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Observation } from '../../src/domain/fact/observation.js';
import { parentTest } from '../../src/query/few-parents.js';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> & Record<'startCursor' | 'endCursor', string>;
}

const fields = '{ totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';
const behindParents = /with parent as materialized/;

/** A page, read behind what its rows refer to or, where the test stands in an `and`, in the order of the rows. */
async function pageOf(list: string, where: string, ends: string, isBehind: boolean): Promise<Page> {
  const test = isBehind ? `{ ${where} }` : `{ and: [{ ${where} }] }`;
  const { data, errors, sql } = await ask(`{ page: ${list}(where: ${test}, ${ends}) ${fields} }`);
  expect(errors).toBeUndefined();
  if (isBehind) expect(sql.join()).toMatch(behindParents);
  else expect(sql.join()).not.toMatch(behindParents);
  return data?.page as Page;
}

describe('a page of rows that are tested for what they refer to', () => {
  it.each([
    ['of a few', 'observations', 'serviceArea: { region: { name: { startsWith: "Region" } } }', true],
    ['of none', 'observations', 'serviceArea: { region: { name: { eq: "Nowhere" } } }', false],
    ['of many', 'observations', 'measure: { label: { contains: "a" } }', true],
    [
      'of those with an id',
      'observations',
      'measure: { id: { in: ["measure:staff", "measure:leavers"] }, unit: { eq: PEOPLE } }',
      true,
    ],
    ['in any way but one', 'observations', 'module: { not: { kind: { eq: ELEARNING } } }', true],
    ['of an embedded value', 'observations', 'citation: { document: { title: { contains: "e" } } }', true],
    [
      'of an embedded value, with an id',
      'statements',
      'citation: { document: { id: { eq: "document:quality-account-2015-16" }, title: { contains: "a" } } }',
      true,
    ],
    ['of statements', 'statements', 'parent: { text: { contains: "e" } }', true],
    [
      'with values of its own',
      'observations',
      'serviceArea: { region: { name: { startsWith: "Region" } } }, value: { gt: 20 }, period: { start: { gte: "2016-01-01" } }',
      true,
    ],
    [
      'with an id and a value that is null',
      'observations',
      'measure: { id: { ne: "measure:leavers" }, unit: { eq: PEOPLE } }, note: { isNull: true }, period: { isNull: false }',
      true,
    ],
  ])('%s is the same behind these as in its order', async (_, list, where, isSome) => {
    const of = (ends: string, isBehind: boolean) => pageOf(list, where, ends, isBehind);
    const all = await of('first: 1000', false);
    expect(all.nodes.length > 0).toBe(isSome);
    expect(await of('first: 1000', true)).toEqual(all);
    for (const end of ['first: 3', 'last: 3']) expect(await of(end, true)).toEqual(await of(end, false));
    if (all.nodes.length < 4) return;
    const { pageInfo } = await of('first: 2', true);
    for (const end of [`first: 2, after: "${pageInfo.endCursor}"`, `last: 2, before: "${all.pageInfo.endCursor}"`])
      expect(await of(end, true)).toEqual(await of(end, false));
  });

  it('is in its order where another one is asked for, where only the id is tested, and where something else may find them', async () => {
    for (const args of [
      'where: { serviceArea: { region: { name: { startsWith: "Region" } } } }, orderBy: [{ value: ASC }]',
      'where: { serviceArea: { id: { eq: "service-area:a12" } } }',
      'where: { serviceArea: { isNull: false, code: { startsWith: "A" } } }',
      'where: { serviceArea: { region: { name: { startsWith: "Region" } } }, asPublished: { eq: "20" } }',
      'where: { serviceArea: { region: { name: { startsWith: "Region" } } }, period: { label: { eq: "2016" } } }',
      'where: { serviceArea: { region: { name: { startsWith: "Region" } } }, measure: { id: { eq: "measure:staff" } } }',
      'where: { serviceArea: { region: { name: { startsWith: "Region" } } }, citation: { document: { kind: { eq: "x" } } } }',
    ]) {
      const { errors, sql } = await ask(`{ observations(${args}) { nodes { id } } }`);
      expect(errors).toBeUndefined();
      expect(sql.join()).not.toMatch(behindParents);
    }
  });

  it('takes a test that is not given for none', () => {
    expect(parentTest(Observation, 't', { where: { serviceArea: undefined } })).toBeNull();
  });

  it('refuses what it would refuse in its order', async () => {
    const { errors } = await ask(
      '{ observations(where: { serviceArea: { region: { id: { eq: "region:portsmout" } } } }) { nodes { id } } }',
    );
    expect(errors?.[0]?.message).toContain('region:portsmouth');
    for (const test of [
      'measure: { id: { eq: "measure:staf" }, label: { eq: "none has this" } }',
      'measure: { id: { in: ["measure:staff", "measure:staf"] }, label: { eq: "none has this" } }',
    ]) {
      const { errors: unknown, sql } = await ask(`{ observations(where: { ${test} }) { nodes { id } } }`);
      expect(sql.join()).toMatch(behindParents);
      expect(unknown?.[0]?.message).toContain('did you mean "measure:staff"');
    }
    const { errors: empty } = await ask('{ observations(where: { serviceArea: { region: null } }) { nodes { id } } }');
    expect(empty?.[0]?.message).toContain('where.serviceArea.region');
  });
});
