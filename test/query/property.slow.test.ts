import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

type Value = string | number | boolean | null;
type Row = Readonly<Record<string, Value>> & { readonly id: string } & Readonly<
    Record<(typeof lists)[number], string[]>
  >;
type Where = Readonly<Record<string, unknown>>;

/** The values that random questions are about, by their path in filter and order, and how a list of rows is asked for them. */
const paths = {
  value: 'number',
  asPublished: 'text',
  precision: 'enum',
  reprint: 'boolean',
  note: 'text',
  'period.start': 'date',
  'period.label': 'text',
  'citation.firstLine': 'number',
  'citation.section': 'text',
  'measure.id': 'id',
  'measure.label': 'text',
  'measure.additive': 'boolean',
  'serviceArea.code': 'text',
  'serviceArea.position': 'number',
  'staffGroup.name': 'text',
  'measure.temporality': 'enum',
  'subject.name': 'text',
  'work.name': 'text',
  cell: 'text',
} as const;
type Path = keyof typeof paths;
/** Lists of texts and of values. */
const lists = ['breakdown', 'readings'] as const;
const names = Object.keys(paths) as Path[];

const everything = `query ($after: String) { observations(first: 1000, after: $after) { pageInfo { hasNextPage endCursor } nodes {
  id value asPublished precision reprint note period { start label } citation { firstLine section }
  breakdown readings cell measure { id label additive temporality } subject { name } serviceArea { code position }
  staffGroup { name } work { name } } } }`;

const valueAt = (node: unknown, path: string): Value =>
  path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name] ?? null, node) as Value;

async function readRows(): Promise<readonly Row[]> {
  const { data, errors } = await ask(everything);
  expect(errors).toBeUndefined();
  const { nodes, pageInfo } = (
    data as { observations: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean } } }
  ).observations;
  expect(pageInfo.hasNextPage).toBe(false);
  return nodes.map(
    (node) =>
      ({
        ...Object.fromEntries([...names, ...lists].map((name) => [name, valueAt(node, name)])),
        id: node.id,
      }) as Row,
  );
}

/** A repeatable source of chance: mulberry32. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Test {
  readonly where: Where;
  readonly passes: (row: Row) => boolean;
}

const nest = (path: string, tests: Where): Where =>
  path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), tests) as Where;

const lower = (value: Value) => String(value).toLowerCase();
const asOrdered = (value: Value) => (typeof value === 'string' ? lower(value) : (value as number));
const compare = (one: Value, other: Value): number => {
  const [before, after] = [asOrdered(one), asOrdered(other)];
  return before === after ? 0 : before < after ? -1 : 1;
};

// What each operator means for a value that is not null; a null passes isNull only.
const operators: Readonly<Record<string, (value: Value, given: Value & Value[]) => boolean>> = {
  eq: (value, given) => value === given,
  ne: (value, given) => value !== given,
  in: (value, given) => given.includes(value),
  notIn: (value, given) => !given.includes(value),
  lt: (value, given) => compare(value, given) < 0,
  lte: (value, given) => compare(value, given) <= 0,
  gt: (value, given) => compare(value, given) > 0,
  gte: (value, given) => compare(value, given) >= 0,
  contains: (value, given) => lower(value).includes(lower(given)),
  startsWith: (value, given) => lower(value).startsWith(lower(given)),
};
const comparisons = ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte'];
const operatorsOf = {
  number: comparisons,
  date: comparisons,
  text: [...comparisons, 'contains', 'startsWith'],
  id: ['eq', 'ne', 'in', 'notIn'],
  enum: ['eq', 'ne', 'in', 'notIn'],
  boolean: ['eq'],
} as const;

function randomTests(rows: readonly Row[], next: () => number) {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
  const someValue = (path: Path): Value => pick(rows.filter((row) => row[path] !== null))[path] as Value;

  function listTest(): Test {
    if (next() < 0.3) {
      const isEmpty = next() < 0.5;
      return { where: { breakdown: { isEmpty } }, passes: ({ breakdown }) => (breakdown.length === 0) === isEmpty };
    }
    const name = pick(lists);
    const item = pick(pick(rows.filter((row) => row[name].length > 0))[name]);
    // Texts are found whatever their case; values are what they are.
    const has = name === 'breakdown' && next() < 0.5 ? item.toUpperCase() : item;
    return { where: { [name]: { has } }, passes: (row) => row[name].includes(item) };
  }

  function leaf(): Test {
    if (next() < 0.1) return listTest();
    const path = pick(names);
    if (next() < 0.15 && !path.includes('.')) {
      const isNull = next() < 0.5;
      return { where: { [path]: { isNull } }, passes: (row) => (row[path] === null) === isNull };
    }
    const operator = pick(operatorsOf[paths[path]]);
    const value = someValue(path);
    const given =
      operator === 'in' || operator === 'notIn'
        ? [value, someValue(path)]
        : operator === 'contains' || operator === 'startsWith'
          ? String(value).slice(0, 1 + Math.floor(next() * 4))
          : value;
    const test = operators[operator] as (value: Value, given: unknown) => boolean;
    return {
      where: nest(path, { [operator]: given }),
      passes: (row) => row[path] !== null && test(row[path] as Value, given),
    };
  }

  /** Whether there is what a row refers to, by itself or beside a test that holds wherever there is. */
  function presence(): Test {
    const isNull = next() < 0.5;
    const beside = !isNull && next() < 0.5 ? { id: { notIn: [] } } : {};
    return {
      where: { staffGroup: { isNull, ...beside } },
      passes: (row) => (row['staffGroup.name'] === null) === isNull,
    };
  }

  // What no value is beside, or in the list of, and what says nothing where that may be said.
  const empty = (): Test =>
    pick<Test>([
      { where: {}, passes: () => true },
      { where: { and: [] }, passes: () => true },
      { where: { or: [] }, passes: () => false },
      { where: { note: { in: [] } }, passes: () => false },
      { where: { note: { notIn: [] } }, passes: ({ note }) => note !== null },
      { where: { ifGiven: { note: { eq: null }, measure: { label: {} }, and: [{}] } }, passes: () => true },
    ]);

  /** The same test in other words. */
  function inOtherWords({ where, passes }: Test): Test {
    const [relation, tests] = Object.entries(where)[0] ?? [];
    const isNested =
      relation !== undefined && ['measure', 'staffGroup', 'subject', 'period', 'citation'].includes(relation);
    const nested = isNested && Object.keys(tests as Where).every((name) => name !== 'isNull');
    const spellings: Where[] = [
      { and: [where] },
      { or: [where] },
      { not: { not: where } },
      { ifGiven: where },
      { ...where, and: [{}] },
      ...(nested ? [{ [relation]: { and: [tests] } }, { [relation]: { or: [tests], not: { or: [] } } }] : []),
    ];
    // `ifGiven` leaves an empty filter out wherever it stands.
    return { where: pick(JSON.stringify(where).includes('{}') ? spellings.slice(0, 3) : spellings), passes };
  }

  function tree(depth: number): Test {
    if (next() < 0.2) return inOtherWords(next() < 0.3 ? presence() : leaf());
    if (next() < 0.05) return empty();
    if (depth === 0 || next() < 0.3) return next() < 0.1 ? presence() : leaf();
    const [one, other] = [tree(depth - 1), tree(depth - 1)];
    const shape = pick(['and', 'or', 'not'] as const);
    if (shape === 'not') return { where: { not: one.where }, passes: (row) => !one.passes(row) };
    return {
      where: { [shape]: [one.where, other.where] },
      passes:
        shape === 'and' ? (row) => one.passes(row) && other.passes(row) : (row) => one.passes(row) || other.passes(row),
    };
  }

  function order() {
    const keys = [pick(names), pick(names)].slice(0, 1 + Math.floor(next() * 2));
    const directions = keys.map(() => pick(['ASC', 'DESC', 'ASC_NULLS_FIRST', 'DESC_NULLS_FIRST'] as const));
    const by = (path: Path, value: Value) => (paths[path] === 'text' && value !== null ? lower(value) : value);
    return {
      orderBy: keys.map((path, index) => nest(path, directions[index] as unknown as Where)),
      compare: (one: Row, other: Row): number => {
        for (const [index, path] of keys.entries()) {
          const direction = directions[index] as string;
          const [a, b] = [by(path, one[path] as Value), by(path, other[path] as Value)];
          if (a === b) continue;
          const nullsFirst = direction.endsWith('NULLS_FIRST');
          if (a === null) return nullsFirst ? -1 : 1;
          if (b === null) return nullsFirst ? 1 : -1;
          return direction.startsWith('DESC') ? compare(b, a) : compare(a, b);
        }
        return compare(one.id, other.id);
      },
    };
  }

  return { pick, tree, order };
}

describe('random filters, orders and pages', () => {
  const question = `query ($where: ObservationWhere, $orderBy: [ObservationOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    observations(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

  it.each([1, 2, 3, 4])('give the rows that a plain evaluation gives (seed %i)', async (seed) => {
    const rows = await readRows();
    const { tree, order, pick } = randomTests(rows, chance(seed));
    for (let round = 0; round < 60; round++) {
      const { where, passes } = tree(3);
      const { orderBy, compare: inOrder } = order();
      const expected = rows
        .filter(passes)
        .toSorted(inOrder)
        .map(({ id }) => id);
      const backward = pick([true, false]);
      const size = pick([1, 7, 100, 1000]);
      const found: string[] = [];
      let place: Record<string, unknown> = {};
      // Two pages are enough to cross a border; the crawl of whole lists is tested elsewhere.
      for (let page = 0; page < 2; page++) {
        const { data, errors } = await ask(question, { where, orderBy, [backward ? 'last' : 'first']: size, ...place });
        expect(errors, JSON.stringify({ where, orderBy })).toBeUndefined();
        const { nodes, pageInfo, totalCount } = (
          data as { observations: { nodes: { id: string }[]; pageInfo: Record<string, unknown>; totalCount: number } }
        ).observations;
        expect(totalCount, JSON.stringify(where)).toBe(expected.length);
        const ids = nodes.map(({ id }) => id);
        if (backward) found.unshift(...ids);
        else found.push(...ids);
        if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
        place = backward ? { before: pageInfo.startCursor } : { after: pageInfo.endCursor };
      }
      const wanted = backward ? expected.slice(-2 * size) : expected.slice(0, 2 * size);
      expect(found, JSON.stringify({ where, orderBy, size, backward })).toEqual(wanted);
    }
  });
});
