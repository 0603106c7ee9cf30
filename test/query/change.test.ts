import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

interface Observation {
  readonly cell: string;
  readonly period: { readonly start: string; readonly end: string };
  readonly measure: { readonly temporality: string };
}
interface Side {
  readonly sum: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly refused: readonly { readonly numbers: readonly string[]; readonly reason: string }[];
  readonly observations: { readonly nodes: readonly Observation[] };
}
interface Change {
  readonly value: number | null;
  readonly unit: string | null;
  readonly refused: string | null;
  readonly from: Side | null;
  readonly to: Side | null;
}
interface Place {
  readonly serviceArea: unknown;
  readonly measure: unknown;
  readonly attributes: unknown;
}
type Group = Place & { readonly change: Change };

const place = 'serviceArea { id } measure { id } attributes { value }';
const placeOf = ({ serviceArea, measure, attributes }: Place) => JSON.stringify([serviceArea, measure, attributes]);

const side =
  'sum max unit refused { numbers reason } observations(first: 1000) { nodes { cell period { start end } measure { temporality } } }';
const asked = `{ value unit refused from { ${side} } to { ${side} } }`;

async function answer<Data>(query: string): Promise<Data> {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return data as Data;
}

/** The groups on one day, asked for by themselves. */
async function groupsOn(day: string, where: string, groupBy: string) {
  const { page } = await answer<{ page: { nodes: (Side & Place)[] } }>(
    `{ page: observationGroups(first: 1000, groupBy: ${groupBy}, where: { and: [${where}, { period: { start: { lte: "${day}" }, end: { gte: "${day}" } } }] }) { nodes { ${place} ${side} } } }`,
  );
  return new Map(
    page.nodes.map(({ attributes, serviceArea, measure, ...group }) => [
      placeOf({ attributes, serviceArea, measure }),
      group,
    ]),
  );
}

const cellsOf = (some: Side) =>
  JSON.stringify([...new Set(some.observations.nodes.map(({ cell }) => cell))].toSorted());
const isStock = ({ observations }: Side) => observations.nodes.every(({ measure }) => measure.temporality === 'STOCK');

/** The months from the first to the last day of a side, or its days. */
function length({ observations }: Side): string {
  const starts = observations.nodes.map(({ period }) => Date.parse(period.start));
  const ends = observations.nodes.map(({ period }) => Date.parse(period.end));
  const days = (Math.max(...ends) - Math.min(...starts)) / 86_400_000 + 1;
  return days < 16 ? `${days}` : `${Math.round((days * 12) / 365.25)} months`;
}

/** Whether two sides may not be compared by their sums; plainly judged. */
const mayNot = (one: Side, other: Side): boolean =>
  [one, other].some(({ sum }) => sum === null) ||
  one.unit !== other.unit ||
  cellsOf(one) !== cellsOf(other) ||
  (!(isStock(one) && isStock(other)) && length(one) !== length(other));

const staff = '{ measure: { id: { eq: "measure:staff" } }, reprint: { eq: false } }';

/** Every pair of days on which some number of a measure ends. */
async function daysOf(where: string): Promise<readonly string[]> {
  const { observations } = await answer<{ observations: { nodes: { period: { end: string | null } | null }[] } }>(
    `{ observations(first: 1000, where: ${where}) { nodes { period { end } } } }`,
  );
  return [...new Set(observations.nodes.flatMap(({ period }) => period?.end ?? []))].toSorted();
}

describe('the change of a number of groups between two days', () => {
  it.each([
    ['of staff', staff, '[SERVICE_AREA]'],
    [
      'of those of one sort',
      '{ measure: { id: { in: ["measure:staff", "measure:leavers"] } }, staffGroup: { isNull: false } }',
      '[SERVICE_AREA, MEASURE, CATEGORIES]',
    ],
    ['of everything', '{ reprint: { eq: false } }', '[MEASURE, SERVICE_AREA]'],
  ])('%s is that of the groups of each day, where these may be compared', async (_, where, groupBy) => {
    const days = await daysOf(where);
    const pairs = days.flatMap((from, index) => days.slice(index + 1).map((to) => [from, to] as const));
    const seen = { value: 0, refused: 0, none: 0 };
    for (const [from, to] of pairs.filter((_, index) => index % Math.ceil(pairs.length / 12) === 0)) {
      const { page } = await answer<{ page: { nodes: readonly Group[] } }>(
        `{ page: observationGroups(first: 1000, groupBy: ${groupBy}, where: ${where}) { nodes { ${place} change(from: "${from}", to: "${to}") ${asked} } } }`,
      );
      const [earlier, later] = [await groupsOn(from, where, groupBy), await groupsOn(to, where, groupBy)];
      for (const { change, ...group } of page.nodes) {
        const [one, other] = [earlier, later].map((groups) => groups.get(placeOf(group)) ?? null);
        expect(change.from).toEqual(one);
        expect(change.to).toEqual(other);
        if (!one || !other) {
          expect(change).toMatchObject({ value: null, unit: null, refused: null });
          seen.none++;
        } else if (mayNot(one, other)) {
          expect(change).toMatchObject({ value: null, unit: null, refused: expect.any(String) });
          seen.refused++;
        } else {
          const value = expect.closeTo(Number(other.sum) - Number(one.sum), 9);
          expect(change).toMatchObject({ value, unit: other.unit, refused: null });
          seen.value++;
        }
      }
    }
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });

  const between = async (args: string, where: string, groupBy = '[MEASURE]') =>
    (
      await answer<{ page: { nodes: readonly Group[] } }>(
        `{ page: observationGroups(groupBy: ${groupBy}, where: ${where}) { nodes { change(${args}) ${asked} } } }`,
      )
    ).page.nodes.map(({ change }) => change);

  it('is of all groups of a page read by two statements', async () => {
    const question = (first: number) =>
      `{ observationGroups(first: ${first}, groupBy: [SERVICE_AREA], where: ${staff}) { nodes { change(of: MAX, from: "2016-01-01", to: "2017-01-01") { value refused } } } }`;
    for (const first of [1, 1000]) expect((await ask(question(first))).statements).toBe(3);
  });

  it.each([
    [
      'a number of a day would mislead',
      'from: "2016-01-01", to: "2017-01-01"',
      staff,
      /^on 2016-01-01 sum of .+ would mislead: it has totals over serviceArea beside their parts/,
    ],
    [
      'the units differ',
      'of: MIN, from: "2014-06-01", to: "2021-12-31"',
      '{ or: [{ measure: { id: { eq: "measure:open-cases" } } }, { measure: { id: { eq: "measure:staff" } }, breakdown: { isEmpty: true } }] }',
      /^the units differ \(PEOPLE and CASES\)$/,
      '[SUBJECT]',
    ],
    [
      'they are about different things',
      'of: MIN, from: "2014-06-01", to: "2017-01-01"',
      staff,
      /^the numbers of the two days are about different things \(1 and \d+ series\): /,
    ],
    [
      'what gathers over its time has times of different length',
      'from: "2016-06-01", to: "2017-02-01"',
      '{ measure: { id: { eq: "measure:leavers" } }, categories: { none: {} }, staffGroup: { isNull: false } }',
      /^this measure gathers over its time, and the times differ in length \(12 months and 5 months\): /,
    ],
  ])('is refused where %s', async (_, args, where, reason, groupBy = '[MEASURE]') => {
    const [change] = await between(args, where, groupBy);
    expect(change).toMatchObject({ value: null, unit: null, refused: expect.stringMatching(reason) });
    expect(change?.from).not.toBeNull();
    expect(change?.to).not.toBeNull();
  });

  it('is given as people write it, of whatever number may be compared', async () => {
    const sickness = '{ measure: { id: { eq: "measure:sickness-absence-days" } }, reprint: { eq: false } }';
    const [change] = await between('of: MAX, from: "2015-03-31", to: "2016-03-31"', sickness);
    expect(change).toMatchObject({ value: -1.3, unit: 'WORKING_DAYS', refused: null });
  });

  it('is refused where the days are in the wrong order', async () => {
    const { errors } = await ask(
      `{ observationGroups(first: 1, groupBy: [MEASURE]) { nodes { change(from: "2017-01-01", to: "2016-01-01") { value } } } }`,
    );
    expect(errors).toMatchObject([
      { message: 'change expects a day in "from" before that in "to", not 2017-01-01 and 2016-01-01' },
    ]);
  });
});
