import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
let rows: readonly Row[];
beforeAll(async () => {
  ({ ask, close } = await openGraph());
  rows = (await list(`observations(first: 1000) { totalCount nodes { ${fields} } }`)).nodes;
});
afterAll(() => close());

interface Row {
  readonly id: string;
  readonly cell: string;
  readonly value: number;
  readonly precision: string;
  readonly readings: readonly string[];
  readonly reprint: boolean;
  readonly period: { readonly end: string | null } | null;
  readonly measure: { readonly id: string };
  readonly citation: { readonly document: { readonly id: string } };
}
interface List {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const fields = 'id cell value precision readings reprint period { end } measure { id } citation { document { id } }';

async function answer<Data>(query: string): Promise<Data> {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return data as Data;
}
const list = async (field: string) => (await answer<{ list: List }>(`{ list: ${field} }`)).list;

/** Of each series the latest, plainly found. */
function latest(some: readonly Row[]): readonly Row[] {
  const rank = ({ period, precision, readings, id }: Row) =>
    [
      // The later the better; a day has one length, so that its digits can be turned around.
      (period?.end ?? '0000-00-00').replaceAll(/\d/g, (digit) => String(9 - Number(digit))),
      precision === 'EXACT' ? 0 : 1,
      readings.length > 0 ? 1 : 0,
      id,
    ].join(' ');
  const printed = some.filter(({ reprint }) => !reprint);
  return [...Map.groupBy(printed, ({ cell }) => cell).values()].flatMap(
    (series) => series.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))[0] ?? [],
  );
}
const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).toSorted();

describe('the latest of each series', () => {
  it.each([
    ['{}', () => true],
    ['{ period: { end: { lte: "2016-12-31" } } }', ({ period }: Row) => (period?.end ?? '9') <= '2016-12-31'],
    ['{ precision: { ne: EXACT } }', ({ precision }: Row) => precision !== 'EXACT'],
    ['{ period: { isNull: true } }', ({ period }: Row) => period === null],
    ['{ reprint: { eq: true } }', ({ reprint }: Row) => reprint],
  ])('is that of the rows that pass %s', async (where, passes) => {
    const expected = latest(rows.filter(passes));
    const { totalCount, nodes } = await list(
      `observations(first: 1000, latest: true, where: ${where}) { totalCount nodes { ${fields} } }`,
    );
    expect(idsOf(nodes)).toEqual(idsOf(expected));
    expect(totalCount).toBe(expected.length);
  });

  it('is one of several, of which the rest are left out', async () => {
    const expected = latest(rows);
    expect(expected.length).toBeLessThan(rows.filter(({ reprint }) => !reprint).length);
    for (const off of ['', 'latest: false', 'latest: null'])
      expect((await list(`observations(first: 1000 ${off}) { totalCount nodes { id } }`)).totalCount).toBe(rows.length);
  });

  it('is ordered and read in pages like every list, a page by one statement', async () => {
    const expected = latest(rows).toSorted((one, other) => other.value - one.value || (one.id < other.id ? -1 : 1));
    const found: Row[] = [];
    let after = '';
    for (let more = true; more; ) {
      const page = await list(
        `observations(first: 90, latest: true, orderBy: [{ value: DESC }] ${after}) { nodes { id } pageInfo { hasNextPage endCursor } }`,
      );
      found.push(...page.nodes);
      after = `, after: "${page.pageInfo.endCursor}"`;
      more = page.pageInfo.hasNextPage;
    }
    expect(found.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    const { statements } = await ask('{ observations(latest: true) { nodes { id measure { label } } } }');
    expect(statements).toBe(1);
  });

  it('is that of each row it belongs to: of a document, the latest that it prints', async () => {
    const { documents, audits } = await answer<Record<'documents' | 'audits', { nodes: { id: string; list: List }[] }>>(
      `{ documents { nodes { id list: observations(first: 1000, latest: true) { totalCount nodes { id } facets(by: [MEASURE], first: 100) { values { value count } } } } }
        audits { nodes { id list: grades(latest: true) { totalCount nodes { id } } } } }`,
    );
    let all = 0;
    for (const { id, list } of documents.nodes) {
      const expected = latest(rows.filter(({ citation }) => citation.document.id === id));
      expect(idsOf(list.nodes), id).toEqual(idsOf(expected));
      expect(list.totalCount).toBe(expected.length);
      const counts = Map.groupBy(expected, ({ measure }) => measure.id);
      const { facets } = list as unknown as { facets: [{ values: { value: string; count: number }[] }] };
      expect(new Map(facets[0].values.map(({ value, count }) => [value, count]))).toEqual(
        new Map([...counts].map(([measure, some]) => [measure, some.length] as const)),
      );
      all += expected.length;
    }
    // Some series are printed by several documents.
    expect(all).toBeGreaterThan(latest(rows).length);
    expect(audits.nodes.some(({ list }) => list.totalCount > 0)).toBe(true);
  });

  it('is what groups, tables and changes are made of', async () => {
    const where = 'where: { value: { lt: 5000 }, period: { isNull: false } }';
    const expected = Map.groupBy(
      latest(rows.filter(({ value, period }) => value < 5000 && period !== null)),
      ({ citation, measure }) => `${citation.document.id} ${measure.id}`,
    );
    const plain = new Map([...expected].map(([key, some]) => [key, idsOf(some)]));
    interface Group {
      readonly document: { readonly id: string };
      readonly measure: { readonly id: string };
      readonly count: number;
      readonly observations: { readonly nodes: readonly { readonly id: string }[] };
    }
    const fields = 'document { id } measure { id } count observations(first: 1000) { nodes { id } }';
    const found = (some: readonly (Group | null)[]) =>
      new Map(
        some.flatMap((group) =>
          group ? [[`${group.document.id} ${group.measure.id}`, idsOf(group.observations.nodes)] as const] : [],
        ),
      );
    const { groups } = await answer<{ groups: { nodes: Group[] } }>(
      `{ groups: observationGroups(first: 1000, latest: true, groupBy: [DOCUMENT, MEASURE], ${where}) { nodes { ${fields} } } }`,
    );
    expect(found(groups.nodes)).toEqual(plain);
    expect(groups.nodes.every((group) => group.count === group.observations.nodes.length)).toBe(true);
    const { table } = await answer<{ table: { nodes: { cells: (Group | null)[] }[] } }>(
      `{ table: observationTable(first: 1000, latest: true, rows: [MEASURE], columns: DOCUMENT, ${where}) { nodes { cells { ${fields} } } } }`,
    );
    expect(found(table.nodes.flatMap(({ cells }) => cells))).toEqual(plain);

    // Two documents print the staff of that day: one number is taken, and so nothing is there twice.
    const changed = async (taken: string) =>
      (
        await answer<{ page: { nodes: { change: { value: number | null; refused: string | null } }[] } }>(
          `{ page: observationGroups(${taken} groupBy: [MEASURE], where: { measure: { id: { eq: "measure:staff" } }, breakdown: { isEmpty: true } }) { nodes { change(from: "2014-06-01", to: "2015-10-01") { value refused } } } }`,
        )
      ).page.nodes[0]?.change;
    expect((await changed(''))?.refused).toContain('the same time twice');
    expect(await changed('latest: true,')).toMatchObject({ value: expect.any(Number), refused: null });
  });
});
