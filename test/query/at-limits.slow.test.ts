import { performance } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Observation } from '../../src/domain/fact/observation.js';
import { groupKeys } from '../../src/graph/group-key.js';
import { maximumRelations, maximumSearches } from '../../src/query/filter-size.js';
import { type Ask, openGraph } from '../ask.js';
import { inTime } from '../in-time.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

type Input = Readonly<Record<string, unknown>>;

const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));
const text = (index: number) => ({ ne: `text ${index}` });

/** Tests through relations, one for each of what the planner does differently, by how many relations each of them tests. */
const relations: readonly (readonly [name: string, size: number, make: (index: number) => Input])[] = [
  ['what a row refers to', 1, (index) => ({ serviceArea: { name: text(index) } })],
  ['what that refers to', 2, (index) => ({ serviceArea: { region: { name: text(index) } } })],
  [
    'different relations',
    1,
    (index) => ({
      [['measure', 'subject', 'serviceArea', 'staffGroup'][index % 4] as string]: { note: { isNull: index % 2 === 0 } },
    }),
  ],
  ['rows that point here', 1, (index) => ({ discrepancies: { some: { explanation: text(index) } } })],
  ['rows of a table of links', 1, (index) => ({ categories: { none: { name: text(index) } } })],
  ['every row', 1, (index) => ({ rivals: { every: { note: text(index) } } })],
  ['all rows of one measure', 2, (index) => ({ measure: { observations: { some: { note: text(index) } } } })],
  ['every row of one measure', 2, (index) => ({ measure: { observations: { every: { note: text(index) } } } })],
];

/** Ways to put many tests into one filter. */
const ways: readonly (readonly [name: string, put: (parts: readonly Input[]) => Input])[] = [
  ['all', (and) => ({ and })],
  ['one of', (or) => ({ or })],
  ['none of', (parts) => ({ and: parts.map((not) => ({ not })) })],
  ['not all', (and) => ({ not: { and } })],
];

/** There and back again, as deep as a filter may reach. */
const chain = (quantifier: string, depth: number): Input =>
  depth === 0 ? { value: { gt: 1e9 } } : { measure: { observations: { [quantifier]: chain(quantifier, depth - 1) } } };

const filters: readonly (readonly [string, Input])[] = [
  ...relations.flatMap(([relation, size, make]) =>
    ways.map(([way, put]) => [`${way}: ${relation}`, put(times(Math.floor(maximumRelations / size), make))] as const),
  ),
  ...['some', 'none', 'every'].map((quantifier) => [`a chain of ${quantifier}`, chain(quantifier, 6)] as const),
  ...['some', 'none', 'every'].map(
    (quantifier) => [`chains of ${quantifier}`, { and: times(10, () => chain(quantifier, 2)) }] as const,
  ),
  ['values', { or: times(249, (index) => ({ value: { gt: index } })) }],
  ['texts', { or: times(83, (index) => ({ note: { contains: `${index}` } })) }],
  ['texts in order', { or: times(83, (index) => ({ note: { gt: `${index}` } })) }],
  [
    'lists of values',
    { and: times(249, (index) => ({ asPublished: { notIn: times(20, (item) => `${index} ${item}`) } })) },
  ],
  ['long lists of values', { and: times(5, () => ({ asPublished: { notIn: times(1000, String) } })) }],
];

/** How long an answer takes, planning and all; the machine may have other things to do. */
async function timeOf(query: string, variables: Input): Promise<number> {
  const began = performance.now();
  const { errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return performance.now() - began;
}

// An idle machine takes a tenth of it.
const patience = () => inTime(5000);

describe('what the limits allow is answered in moments', () => {
  const page = 'query ($where: ObservationWhere) { observations(where: $where) { totalCount nodes { id } } }';
  it.each(filters)('where: %s', async (_, where) => {
    expect(await timeOf(page, { where })).toBeLessThan(patience());
  });

  const up = (relations: number): Input => (relations === 0 ? { name: 'ASC' } : { partOf: up(relations - 1) });
  it.each<[string, readonly Input[]]>([
    ['many keys', times(20, (index) => ({ [index % 2 ? 'note' : 'asPublished']: 'DESC' }))],
    ['many relations', times(20, () => ({ serviceArea: { name: 'ASC_NULLS_FIRST' } }))],
    [
      'counts of rows',
      times(20, (index) => ({ rivals: { count: 'DESC', where: { categories: { none: { name: text(index) } } } } })),
    ],
    ['relations in relations', [{ subject: up(11) }, { organisation: up(11) }]],
  ])('orderBy: %s', async (_, orderBy) => {
    const ordered = `query ($orderBy: [ObservationOrder!], $after: String) { observations(orderBy: $orderBy, after: $after, first: 1000) {
      nodes { id } edges { cursor } } }`;
    const { data } = await ask(ordered, { orderBy });
    const { edges } = (data as { observations: { edges: { cursor: string }[] } }).observations;
    expect(await timeOf(ordered, { orderBy, after: edges[400]?.cursor })).toBeLessThan(patience());
  });

  const keys = [...groupKeys(Observation).values()].filter(({ kind }) => kind !== 'period').map(({ name }) => name);
  it.each<[string, string, Input]>([
    [
      'everything that groups are made by',
      'count',
      { groupBy: [...keys, 'PERIOD'], orderBy: keys.slice(0, 20).map((key) => ({ key: { key, direction: 'DESC' } })) },
    ],
    ['everything, with their ends', 'min max', { groupBy: [...keys, 'MONTH'] }],
    [
      'a filter at its limits',
      'count',
      {
        groupBy: ['MEASURE'],
        where: { and: times(maximumRelations, (index) => ({ categories: { none: { name: text(index) } } })) },
      },
    ],
  ])('groups: %s', async (_, fields, args) => {
    const groups = `query ($where: ObservationWhere, $groupBy: [ObservationGroupKey!]!, $orderBy: [ObservationGroupOrder!]) {
      observationGroups(where: $where, groupBy: $groupBy, orderBy: $orderBy, first: 1000) { totalCount nodes { ${fields} } } }`;
    expect(await timeOf(groups, args)).toBeLessThan(patience());
  });

  it('matches: as many as a filter may have', async () => {
    const where = { or: times(maximumSearches, (index) => ({ matches: `${index} or co` })) };
    const statements = 'query ($where: StatementWhere) { statements(where: $where) { totalCount nodes { id } } }';
    expect(await timeOf(statements, { where })).toBeLessThan(patience());
  });

  it.each([
    ['a choice of letters', times(40, (index) => String.fromCharCode(97 + (index % 26))).join(' or ')],
    ['many words', times(40, () => 'the of').join(' ')],
    ['words left out', times(40, () => '-a').join(' ')],
    ['a phrase', `"${times(60, () => 'of').join(' ')}"`],
    ['what nothing is like', 'zq'.repeat(100)],
    ['what many words begin with', 'co'],
    [
      'many words, and what many begin with',
      `${times(30, () => 'cafcass')
        .join(' or ')
        .slice(0, 190)} co`,
    ],
    ['a long phrase that is not closed', `"${times(60, () => 'of').join(' ')} co`],
  ])('search: %s', async (_, words) => {
    const search = 'query ($text: String!) { search(text: $text, first: 1000) { totalCount nodes { snippet } } }';
    expect(await timeOf(search, { text: words.slice(0, 200) })).toBeLessThan(patience());
  });
});
