import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

describe('the labels of the values that groups are made by', () => {
  interface Labelled {
    readonly attributes: readonly {
      readonly key: string;
      readonly value: string | null;
      readonly label: string | null;
      readonly node: { readonly name?: string; readonly id: string } | null;
    }[];
  }
  const by = 'groupBy: [SERVICE_AREA_REGION, CATEGORIES, MEASURE_UNIT]';
  const labelled = async (selected: string) => {
    const { data, errors, statements } = await ask(
      `{ page: observationGroups(first: 1000, ${by}) { nodes { attributes { ${selected} } } } }`,
    );
    expect(errors).toBeUndefined();
    return { statements, nodes: (data as { page: { nodes: readonly Labelled[] } }).page.nodes };
  };

  it('are the names of what is referred to, read with the groups', async () => {
    const { data } = await ask('{ categories(first: 1000) { nodes { id name } } }');
    const { nodes: categories } = (data as { categories: { nodes: { id: string; name: string }[] } }).categories;
    const names = new Map(categories.map(({ id, name }) => [id, name]));
    const { nodes } = await labelled('key value label node { id ... on Region { name } }');
    const labels = (key: string) => nodes.flatMap(({ attributes }) => attributes.filter((one) => one.key === key));
    for (const { label, node } of labels('SERVICE_AREA_REGION')) expect(label).toBe(node?.name ?? null);
    for (const { label, value } of labels('MEASURE_UNIT')) expect(label).toBe(value);
    for (const { label, value } of labels('CATEGORIES'))
      expect(label).toBe(
        value
          ?.split(' ')
          .map((id) => names.get(id))
          .join(', ') ?? null,
      );
    for (const key of ['SERVICE_AREA_REGION', 'CATEGORIES'])
      expect(new Set(labels(key).map(({ label }) => label)).size).toBeGreaterThan(2);
    expect(labels('CATEGORIES').some(({ value }) => value?.includes(' '))).toBe(true);
    expect((await labelled('key value label')).statements).toBe(1);
  });
});
