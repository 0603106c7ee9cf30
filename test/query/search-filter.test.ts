import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

interface Hit {
  readonly type: string;
  readonly node: Cited & { readonly id: string };
}

interface Cited {
  readonly citation?: { readonly document: { readonly id: string } };
  readonly period?: { readonly start: string; readonly end: string } | null;
}

interface Found {
  readonly totalCount: number;
  readonly types: readonly { readonly type: string; readonly count: number }[];
  readonly nodes: readonly Hit[];
}

interface Counted {
  readonly documents: readonly { readonly document: { readonly id: string }; readonly count: number }[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

type Arguments = Readonly<Record<string, unknown>>;

const query = `query($text: String!, $types: [SearchType!], $documents: [ID!], $period: PeriodReferenceWhere) {
  search(text: $text, types: $types, documents: $documents, period: $period, first: 1000) {
    totalCount types { type count }
    nodes { type node { ... on Node { id }
      ... on Statement { citation { document { id } } period { start end } }
      ... on Module { citation { document { id } } }
      ... on Organisation { citation { document { id } } }
      ... on Audit { citation { document { id } } period { start end } } } }
  } }`;

async function search(text: string, args: Arguments = {}): Promise<Found> {
  const { data, errors } = await ask(query, { text, ...args });
  expect(errors).toBeUndefined();
  return data?.search as Found;
}

const idsOf = ({ nodes }: Found) => nodes.map(({ node }) => node.id).toSorted();

async function refusal(text: string, args: Arguments) {
  const { errors } = await ask(query, { text, ...args });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  return errors?.[0]?.message;
}

const documents = async () =>
  (
    (await ask('{ documents { nodes { id } } }')).data as { documents: { nodes: { id: string }[] } }
  ).documents.nodes.map(({ id }) => id);

describe('a search', () => {
  const types = ['STATEMENT', 'MODULE', 'ORGANISATION', 'AUDIT'];

  it('finds what some documents print', async () => {
    const all = await search('children', { types });
    const known = await documents();
    for (const wanted of [known.slice(0, 1), known.slice(1, 3), known]) {
      const found = await search('children', { types, documents: wanted });
      const expected = all.nodes.filter(({ node }) => wanted.includes(node.citation?.document.id ?? ''));
      expect(expected.length).toBeGreaterThan(0);
      expect(idsOf(found)).toEqual(expected.map(({ node }) => node.id).toSorted());
    }
    expect(await search('children', { documents: [] })).toMatchObject({ totalCount: 0, types: [], nodes: [] });
  });

  it('is counted by document and by year, on all pages and under every filter', async () => {
    const asked = `query($types: [SearchType!], $documents: [ID!]) {
      search(text: "children", types: $types, documents: $documents, first: 1) {
        documents { document { id title } count } years { year count } } }`;
    const [one = ''] = await documents();
    for (const given of [{ types }, { types, documents: [one] }]) {
      const { nodes } = await search('children', given);
      const counted = (values: readonly (string | undefined)[]) =>
        Object.fromEntries(
          [...Map.groupBy(values.filter(Boolean), (value) => value)].map(([value, all]) => [value, all.length]),
        );
      const { data, errors } = await ask(asked, given);
      expect(errors).toBeUndefined();
      const { documents: cited, years } = (data as { search: Counted }).search;
      expect(Object.fromEntries(cited.map(({ document, count }) => [document.id, count]))).toEqual(
        counted(nodes.map(({ node }) => node.citation?.document.id)),
      );
      expect(cited.map(({ count }) => count)).toEqual(cited.map(({ count }) => count).toSorted((a, b) => b - a));
      expect(Object.fromEntries(years.map(({ year, count }) => [year, count]))).toEqual(
        counted(nodes.map(({ node }) => node.period?.start?.slice(0, 4))),
      );
      expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted());
    }
  });

  it('finds a document in itself, and no measure in any', async () => {
    const known = await documents();
    expect((await search('-zzzz', { types: ['DOCUMENT'], documents: known.slice(0, 1) })).nodes).toHaveLength(1);
    expect((await search('-zzzz', { types: ['MEASURE'], documents: known })).totalCount).toBe(0);
  });

  it('finds what is of a time', async () => {
    const all = await search('children', { types });
    const from = '2015-01-01';
    const to = '2020-12-31';
    const found = await search('children', { types, period: { start: { gte: from }, end: { lte: to } } });
    const lies = ({ node: { period } }: Hit) => period?.start && period.start >= from && period.end <= to;
    expect(found.nodes.length).toBeGreaterThan(0);
    expect(idsOf(found)).toEqual(
      all.nodes
        .filter(lies)
        .map(({ node }) => node.id)
        .toSorted(),
    );
    const timeless = await search('children', { types, period: { isNull: true } });
    expect(idsOf(timeless)).toEqual(
      all.nodes
        .filter(({ node }) => !node.period)
        .map(({ node }) => node.id)
        .toSorted(),
    );
  });

  it.each<[string, Arguments, string]>([
    ['what no id is', { documents: ['a\0b'] }, 'text without NUL'],
    [
      'too many documents',
      { documents: Array.from({ length: 1001 }, (_, index) => `document:${index}`) },
      '1000 values at most',
    ],
    ['an empty test', { period: {} }, 'search.period tests nothing'],
    ['a test of nothing', { period: { start: { gte: null } } }, 'search.period.start.gte is null'],
  ])('refuses %s', async (_, args, message) => {
    expect(await refusal('children', args)).toContain(message);
  });

  it('has cursors of its documents and period only', async () => {
    const cursor = `query($after: String, $documents: [ID!]) { search(text: "children", first: 1, after: $after, documents: $documents) {
      pageInfo { endCursor } } }`;
    const { data } = await ask(cursor);
    const { endCursor } = (data as { search: { pageInfo: { endCursor: string } } }).search.pageInfo;
    expect((await ask(cursor, { after: endCursor })).errors).toBeUndefined();
    const { errors } = await ask(cursor, { after: endCursor, documents: await documents() });
    expect(errors?.[0]?.message).toContain('after expects a cursor of this list');
  });
});

describe('the types of what a search finds', () => {
  it('are counted over all pages, the most frequent first', async () => {
    for (const text of ['children', 'supervis', 'norumbria', 'zzzzzzzz']) {
      const { nodes, types, totalCount } = await search(text);
      const counts = Map.groupBy(nodes, ({ type }) => type);
      const order = (one: { type: string; count: number }, other: { type: string; count: number }) =>
        other.count - one.count;
      expect(types.toSorted((one, other) => order(one, other) || (one.type < other.type ? -1 : 1))).toEqual(
        [...counts]
          .map(([type, hits]) => ({ type, count: hits.length }))
          .toSorted((one, other) => order(one, other) || (one.type < other.type ? -1 : 1)),
      );
      expect(types).toEqual(types.toSorted(order));
      expect(totalCount).toBe(nodes.length);
    }
  });

  it.each([
    ['nodes { title }', 1],
    ['types { count }', 1],
    ['totalCount types { type count } nodes { title }', 1],
  ])('take one statement, together with the total: %s', async (selection, expected) => {
    const { statements } = await ask(`{ search(text: "children") { ${selection} } }`);
    expect(statements).toBe(expected);
  });
});

const typesAndLists = [
  ['STATEMENT', 'statements'],
  ['COMMITMENT', 'commitments'],
  ['FINDING', 'findings'],
  ['SERVICE_AREA', 'serviceAreas'],
  ['ORGANISATION', 'organisations'],
  ['MEASURE', 'measures'],
  ['MODULE', 'modules'],
  ['PERSON', 'people'],
] as const;
const texts = [
  'sickness absence',
  'children',
  'super',
  '"family court" or northumbria',
  'norumbria',
  'the',
  '-zzzz cafcass',
];

describe('matches, in a filter', () => {
  it.each(typesAndLists)('finds of %s what the search finds', async (type, list) => {
    for (const text of texts) {
      const found = await search(text, { types: [type] });
      const { data, errors, statements } = await ask(
        `query($text: String!) { list: ${list}(where: { matches: $text }, first: 1000) { nodes { id } } }`,
        { text },
      );
      expect(errors).toBeUndefined();
      expect(statements).toBe(1);
      const { nodes } = (data as { list: { nodes: { id: string }[] } }).list;
      expect(nodes.map(({ id }) => id).toSorted(), text).toEqual(idsOf(found));
    }
  });

  const count = async (where: string) => {
    const { data, errors } = await ask(`{ ${where} }`);
    expect(errors).toBeUndefined();
    return Object.values(data as Record<string, { totalCount: number }>).map(({ totalCount }) => totalCount);
  };

  it('stands beside other tests, within relations, and within their connections', async () => {
    const [one, other, both, either, none] = (await count(`
      one: statements(where: { matches: "sickness" }) { totalCount }
      other: statements(where: { matches: "children" }) { totalCount }
      both: statements(where: { and: [{ matches: "sickness" }, { matches: "children" }] }) { totalCount }
      either: statements(where: { or: [{ matches: "sickness" }, { matches: "children" }] }) { totalCount }
      none: statements(where: { not: { or: [{ matches: "sickness" }, { matches: "children" }] } }) { totalCount }
    `)) as [number, number, number, number, number];
    expect(either).toBe(one + other - both);
    expect([none + either]).toEqual(await count('all: statements { totalCount }'));
    const { data } = await ask('{ measures(where: { matches: "sickness" }) { nodes { id } } }');
    const ids = (data as { measures: { nodes: { id: string }[] } }).measures.nodes.map(({ id }) => id);
    expect(await count('found: observations(where: { measure: { matches: "sickness" } }) { totalCount }')).toEqual(
      await count(`found: observations(where: { measure: { id: { in: ${JSON.stringify(ids)} } } }) { totalCount }`),
    );
    const [some] = await count(
      'found: serviceAreas(where: { observations: { some: { measure: { matches: "staff" } } } }) { totalCount }',
    );
    expect(some).toBeGreaterThan(0);
  });

  it.each([
    ['""', 'where.matches expects something to search for, not an empty text'],
    [`"${'x '.repeat(101)}"`, 'where.matches expects 200 characters at most, not 202'],
    ['null', 'where.matches tests nothing: leave it out, or put it in `ifGiven`'],
  ])('refuses %s', async (text, message) => {
    const { errors } = await ask(`{ statements(where: { matches: ${text} }) { totalCount } }`);
    expect(errors?.[0]?.message).toContain(message);
  });

  it('stands there ten times at most', async () => {
    const { errors } = await ask('query($where: StatementWhere) { statements(where: $where) { totalCount } }', {
      where: { or: Array.from({ length: 11 }, () => ({ matches: 'children' })) },
    });
    expect(errors?.[0]?.message).toContain('a filter has 10 tests `matches` at most');
  });

  it('is a test of what the search finds, and of nothing else', async () => {
    const { errors } = await ask('{ observations(where: { matches: "children" }) { totalCount } }');
    expect(errors?.[0]?.message).toContain('"matches" is not defined');
  });
});
