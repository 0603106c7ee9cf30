import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';
import { addMeasures, type MadeMeasure, year } from './made-numbers.js';

/** Numbers whose sums and means no double holds, from every order of size: as texts, for they are decimals. */
const sets: readonly (readonly string[])[] = [
  ['0.1', '0.2'],
  ['1', '1', '2'],
  ['0.1', '0.2', '0.4'],
  ['2.675', '1.005', '-1.115'],
  ['12345678901234567.89', '0.02', '3'],
  ['9007199254740993', '9007199254740992'],
  ['0.000000000000000000012345', '7', '3'],
  ['123456789012345678901234567890', '1', '1'],
  ['1e-9', '1e21'],
  ['5', '5', '5'],
];
const measures: readonly MadeMeasure[] = sets.map((values, number) => ({
  name: `decimal-${number}`,
  numbers: values.map((value, index) => ({ ...year(2001 + index), value, as_published: value })),
}));

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph(undefined, (orm: MikroORM) => addMeasures(orm, measures)));
});
afterAll(() => close());

const numbers = ['sum', 'min', 'max', 'average'] as const;
type Shown = Readonly<Record<(typeof numbers)[number], number>> & { readonly measure: { readonly id: string } };
interface Page {
  readonly nodes: readonly Shown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function groups(args: string): Promise<Page> {
  const { data, errors } = await ask(
    `{ observationGroups(groupBy: [MEASURE], where: { measure: { id: { in: [${measures.map(({ name }) => `"measure:${name}"`)}] } } }, ${args}) {
      nodes { measure { id } ${numbers.join(' ')} } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { observationGroups: Page }).observationGroups;
}

describe.each(numbers)('%s as it is shown', (name) => {
  it('is found by every test that is true of it, and by no other', async () => {
    const { nodes } = await groups('first: 1000');
    expect(nodes).toHaveLength(sets.length);
    for (const { [name]: value, measure } of nodes)
      for (const [operator, passes] of Object.entries({
        eq: (one: number) => one === value,
        ne: (one: number) => one !== value,
        lt: (one: number) => one < value,
        lte: (one: number) => one <= value,
        gt: (one: number) => one > value,
        gte: (one: number) => one >= value,
      })) {
        const found = await groups(`first: 1000, having: { ${name}: { ${operator}: ${value} } }`);
        expect(found.nodes, `${name} ${operator} ${value} of ${measure.id}`).toEqual(
          nodes.filter((one) => passes(one[name])),
        );
      }
  });

  it('orders its groups, and places cursors', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const order = `orderBy: [{ ${name}: ${direction} }]`;
      const { nodes } = await groups(`first: 1000, ${order}`);
      const sign = direction === 'ASC' ? 1 : -1;
      expect(nodes).toEqual(
        nodes.toSorted(
          (one, other) => sign * (one[name] - other[name]) || (one.measure.id < other.measure.id ? -1 : 1),
        ),
      );
      const crawled: Shown[] = [];
      let place = '';
      for (;;) {
        const page = await groups(`first: 1, ${order}${place}`);
        crawled.push(...page.nodes);
        if (!page.pageInfo.hasNextPage) break;
        place = `, after: "${page.pageInfo.endCursor}"`;
      }
      expect(crawled).toEqual(nodes);
    }
  });
});
