import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entities } from '../../src/domain/registry.js';
import { optionsOf } from '../../src/graph/entity-metadata.js';
import { facetKeys } from '../../src/graph/facet-key.js';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

interface Value {
  readonly value: string | null;
  readonly label: string | null;
  readonly count: number;
  readonly node: { readonly id: string } | null;
}
interface Facet {
  readonly by: string;
  readonly totalCount: number;
  readonly values: readonly Value[];
}
interface List {
  readonly totalCount: number;
  readonly facets: readonly Facet[];
}

const shown = '{ by totalCount values { value label count node { id } } }';

async function answer<Data>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}

type Named = { readonly id: string; readonly name: string } | null;
interface Row {
  readonly id: string;
  readonly value: number;
  readonly precision: string;
  readonly reprint: boolean;
  readonly breakdown: readonly string[];
  readonly measure: { readonly id: string; readonly label: string; readonly topic: string };
  readonly serviceArea: { readonly id: string; readonly name: string; readonly region: Named } | null;
  readonly categories: { readonly nodes: readonly NonNullable<Named>[] };
  readonly citation: { readonly document: { readonly id: string; readonly title: string } };
  readonly dataset: { readonly id: string; readonly title: string };
}

/** What each key says of a row: values with their labels. */
const keys: Readonly<Record<string, (row: Row) => readonly (readonly [string, string] | null)[]>> = {
  PRECISION: ({ precision }) => [[precision, precision]],
  REPRINT: ({ reprint }) => [[String(reprint), String(reprint)]],
  BREAKDOWN: ({ breakdown }) => breakdown.map((name) => [name, name]),
  MEASURE: ({ measure }) => [[measure.id, measure.label]],
  MEASURE_TOPIC: ({ measure }) => [[measure.topic, measure.topic]],
  SERVICE_AREA: ({ serviceArea }) => [serviceArea && [serviceArea.id, serviceArea.name]],
  SERVICE_AREA_REGION: ({ serviceArea }) => [
    serviceArea?.region ? [serviceArea.region.id, serviceArea.region.name] : null,
  ],
  CATEGORIES: ({ categories }) => categories.nodes.map(({ id, name }) => [id, name]),
  DOCUMENT: ({ citation: { document } }) => [[document.id, document.title]],
  DATASET: ({ dataset }) => [[dataset.id, dataset.title]],
};
const references = ['MEASURE', 'SERVICE_AREA', 'SERVICE_AREA_REGION', 'CATEGORIES', 'DOCUMENT', 'DATASET'];

/** The facets of rows, plainly counted. */
function evaluated(rows: readonly Row[], by: readonly string[], first: number): readonly Facet[] {
  return by.map((key) => {
    const counts = new Map<string | null, { label: string | null; count: number }>();
    for (const row of rows) {
      const found = keys[key]?.(row) ?? [];
      for (const each of found.length > 0 ? found : [null]) {
        const [value, label] = each ?? [null, null];
        counts.set(value, { label, count: (counts.get(value)?.count ?? 0) + 1 });
      }
    }
    const place = (value: string | null) => (value === null ? '\uffff' : value);
    const values = [...counts]
      .map(([value, { label, count }]) => ({
        value,
        label,
        count,
        node: value !== null && references.includes(key) ? { id: value } : null,
      }))
      .toSorted((one, other) => other.count - one.count || (place(one.value) < place(other.value) ? -1 : 1));
    return { by: key, totalCount: values.length, values: values.slice(0, first) };
  });
}

const rowFields = `id value precision reprint breakdown measure { id label topic }
  serviceArea { id name region { id name } } categories { nodes { id name } } citation { document { id title } } dataset { id title }`;
const allRows = async () =>
  (
    await answer<{ observations: { nodes: readonly Row[] } }>(
      `{ observations(first: 1000) { nodes { ${rowFields} } } }`,
    )
  ).observations.nodes;
const all = Object.keys(keys);

describe('the facets of a list', () => {
  it.each([
    ['of all rows', '{}', () => true],
    ['of few', '{ value: { lt: 60 } }', ({ value }: Row) => value < 60],
    [
      'through relations',
      '{ serviceArea: { region: { isNull: false } }, measure: { topic: { ne: "x" } } }',
      ({ serviceArea }: Row) => Boolean(serviceArea?.region),
    ],
    ['of none', '{ value: { lt: -1000000 } }', () => false],
  ])('%s count what a plain evaluation counts', async (_, where, passes) => {
    const rows = (await allRows()).filter(passes);
    for (const first of [1, 3, 100]) {
      const { list } = await answer<{ list: List }>(
        `query ($by: [ObservationFacet!]!, $first: Int) { list: observations(where: ${where}) { totalCount facets(by: $by, first: $first) ${shown} } }`,
        { by: all, first },
      );
      expect(list).toEqual({ totalCount: rows.length, facets: evaluated(rows, all, first) });
    }
  });

  it('are those of each row it belongs to, all of them by one statement', async () => {
    const rows = await allRows();
    const question = (first: number) => `{ measures(first: ${first}) { nodes { id
      observations(where: { reprint: { eq: false } }) { facets(by: [SERVICE_AREA_REGION, CATEGORIES, BREAKDOWN], first: 100) { by totalCount values { value label count } } } } } }`;
    const { data, errors, statements } = await ask(question(1000));
    expect(errors).toBeUndefined();
    const { nodes } = (data as { measures: { nodes: { id: string; observations: List }[] } }).measures;
    for (const { id, observations } of nodes) {
      const own = rows.filter(({ measure, reprint }) => measure.id === id && !reprint);
      const expected = evaluated(own, ['SERVICE_AREA_REGION', 'CATEGORIES', 'BREAKDOWN'], 100);
      expect(observations.facets, id).toMatchObject(
        expected.map((facet) => ({ ...facet, values: facet.values.map(({ node, ...value }) => value) })),
      );
    }
    expect(statements).toBe(2);
    expect((await ask(question(1))).statements).toBe(2);
  });

  it('are those of lists through a table of links, and of the rows behind groups', async () => {
    const { categories } = await answer<{ categories: { nodes: { id: string; observations: List }[] } }>(
      `{ categories(first: 1000) { nodes { id observations { totalCount facets(by: [MEASURE], first: 100) ${shown} } } } }`,
    );
    const rows = await allRows();
    expect(categories.nodes.some(({ observations }) => observations.totalCount > 1)).toBe(true);
    for (const { id, observations } of categories.nodes) {
      const own = rows.filter((row) => row.categories.nodes.some((category) => category.id === id));
      expect(observations, id).toEqual({ totalCount: own.length, facets: evaluated(own, ['MEASURE'], 100) });
    }
    const { groups } = await answer<{
      groups: { nodes: { attributes: { value: string }[]; count: number; observations: List }[] };
    }>(
      `{ groups: observationGroups(groupBy: [PRECISION], where: { value: { gt: 10 } }) { nodes { attributes { value } observations(where: { value: { lt: 1000 } }) { totalCount facets(by: [MEASURE, REPRINT], first: 100) ${shown} } } } }`,
    );
    expect(groups.nodes.length).toBeGreaterThan(2);
    for (const { attributes, observations } of groups.nodes) {
      const own = rows.filter(
        ({ precision, value }) => precision === attributes[0]?.value && value > 10 && value < 1000,
      );
      expect(observations).toEqual({ totalCount: own.length, facets: evaluated(own, ['MEASURE', 'REPRINT'], 100) });
    }
  });

  it('read no page, and each field is counted by one statement', async () => {
    const { statements, sql } = await ask(
      '{ statements(where: { matches: "staff" }) { a: facets(by: [KIND, SERVICE_AREAS]) { totalCount } b: facets(by: [SUBJECT]) { by } } }',
    );
    expect(statements).toBe(2);
    for (const text of sql) expect(text).toContain('count(*)');
  });
});

const lists = entities.flatMap((entity) => {
  const { many } = optionsOf(entity);
  const all = [...facetKeys(entity)];
  return many && all.length > 0 ? [[many, entity.name, all] as const] : [];
});

it.each(lists)('%s are counted by everything they have', async (many, name, all) => {
  for (let from = 0; from < all.length; from += 10) {
    const some = all.slice(from, from + 10);
    const { list } = await answer<{ list: List }>(
      `query ($by: [${name}Facet!]!) { list: ${many} { totalCount facets(by: $by, first: 100) ${shown} } }`,
      { by: some.map(([key]) => key) },
    );
    list.facets.forEach(({ by, totalCount, values }, index) => {
      const key = some[index]?.[1];
      expect(by).toBe(key?.name);
      expect(values).toHaveLength(Math.min(totalCount, 100));
      const counted = values.reduce((sum, { count }) => sum + count, 0);
      if (key?.kind === 'value' && totalCount <= 100) expect(counted, by).toBe(list.totalCount);
      const refers = key?.kind === 'link' || (key?.kind === 'value' && key.target !== undefined);
      for (const { value, label, node } of values) {
        expect(node?.id ?? null, by).toBe(refers ? value : null);
        expect(label === null, by).toBe(value === null);
      }
    });
  }
});

it('are refused with what was expected', async () => {
  const refused = async (args: string) =>
    (await ask(`{ observations { facets(${args}) { by } } }`)).errors?.map(({ message }) => message);
  expect(await refused('by: []')).toEqual(['by of facets expects 1 to 10 values, not 0']);
  expect(await refused(`by: [${all.join()}, AUDIT, BUDGET]`)).toEqual(['by of facets expects 1 to 10 values, not 12']);
  expect(await refused('by: [MEASURE, MEASURE]')).toEqual(['by of facets expects each value once']);
  for (const size of [-1, 101])
    expect(await refused(`by: [MEASURE], first: ${size}`)).toEqual([
      `first of facets expects a number from 0 to 100, not ${size}`,
    ]);
  const { data } = await ask('{ observations { facets(by: [MEASURE], first: 0) { totalCount values { count } } } }');
  expect(data).toMatchObject({ observations: { facets: [{ totalCount: expect.any(Number), values: [] }] } });
});
