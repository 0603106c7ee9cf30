import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  evaluated,
  fields,
  type Groups,
  isPrinted,
  keyFields,
  type Observation,
  of,
  openGroups,
  shown,
} from './grouped.js';

let groups: Groups['groups'];
let rows: Groups['rows'];
let close: Groups['close'];
beforeAll(async () => {
  ({ groups, rows, close } = await openGroups());
});
afterAll(() => close());

const close9 = (value: number) => expect.closeTo(value, 9);

describe('groups', () => {
  it.each([
    [['MEASURE']],
    [['MEASURE', 'DOCUMENT']],
    [['MEASURE_UNIT', 'YEAR']],
    [['MEASURE', 'QUARTER']],
    [['MONTH', 'MEASURE']],
    [['FISCAL_YEAR', 'MEASURE']],
    [['PERIOD', 'MEASURE']],
    [['MEASURE', 'SERVICE_AREA', 'STAFF_GROUP']],
    [['SERVICE_AREA_REGION', 'MEASURE_UNIT']],
    [['MEASURE', 'CATEGORIES']],
    [['CATEGORIES', 'AUDIT_KIND', 'MEASURE_UNIT', 'PRECISION']],
    [['MODULE_KIND', 'SUBJECT', 'MEASURE']],
  ])('by %j have the count, the ends and the rows of a plain evaluation', async (groupBy) => {
    const page = await groups(
      `first: 1000, groupBy: [${groupBy}]`,
      `${fields} unit observations(first: 1000) { totalCount nodes { id } }`,
    );
    const expected = evaluated(rows, groupBy);
    expect(page.totalCount).toBe(expected.size);
    expect(page.nodes).toHaveLength(expected.size);
    for (const group of page.nodes) {
      const behind = expected.get(JSON.stringify(shown(group))) ?? [];
      const values = behind.map(({ value }) => value);
      const units = new Set(behind.map(({ measure }) => measure.unit));
      expect(group.keys).toEqual(groupBy);
      expect(group).toMatchObject({
        count: behind.length,
        min: Math.min(...values),
        max: Math.max(...values),
        unit: units.size === 1 ? [...units][0] : null,
        observations: { totalCount: behind.length, nodes: behind.map(({ id }) => ({ id })) },
      });
    }
  });

  const isNewCases = (row: Observation) => isPrinted(row) && row.measure.id === 'measure:new-cases';
  const isStaff = (row: Observation) =>
    isPrinted(row) && row.measure.id === 'measure:staff' && row.serviceArea !== null;
  const isWebinar = (row: Observation) => isPrinted(row) && row.measure.id === 'measure:webinar-attendances';
  const isArticle = ({ citation, period }: Observation) =>
    citation.document.id === 'document:elearning-completion-2017' && period?.label !== '2016-17';
  const article =
    'citation: { document: { id: { eq: "document:elearning-completion-2017" } } }, period: { label: { ne: "2016-17" } }';

  it.each([
    [of('new-cases', article), ['CATEGORIES', 'FISCAL_YEAR'], (row: Observation) => isNewCases(row) && isArticle(row)],
    [of('new-cases', article), ['QUARTER', 'CATEGORIES'], (row: Observation) => isNewCases(row) && isArticle(row)],
    [of('staff', 'serviceArea: { isNull: false }'), ['PERIOD'], isStaff],
    [of('staff', 'serviceArea: { isNull: false }'), ['SERVICE_AREA_REGION', 'PERIOD'], isStaff],
    [of('webinar-attendances'), ['WEBINAR'], isWebinar],
    [of('webinar-attendances'), ['SERVICE_AREA_REGION', 'MEASURE'], isWebinar],
    [of('webinar-attendances'), ['MEASURE'], isWebinar],
  ])('of %s by %j have the sum and the average of a plain evaluation', async (where, groupBy, passes) => {
    const page = await groups(`first: 1000, groupBy: [${groupBy}], ${where}`, `${fields} sum average`);
    const expected = evaluated(rows.filter(passes), groupBy);
    expect(page.totalCount).toBe(expected.size);
    expect(expected.size).toBeGreaterThan(0);
    for (const group of page.nodes) {
      const behind = expected.get(JSON.stringify(shown(group))) ?? [];
      const sum = behind.reduce((total, { value }) => total + value, 0);
      expect(group).toMatchObject({ count: behind.length, sum: close9(sum), average: close9(sum / behind.length) });
    }
  });

  it('have the first and the last number of a series', async () => {
    const page = await groups(
      `groupBy: [SERVICE_AREA, STAFF_GROUP], ${of('staff', 'serviceArea: { isNull: false }')}`,
      `${fields} first { id period { start } } last { id }`,
    );
    const expected = evaluated(rows.filter(isStaff), ['SERVICE_AREA', 'STAFF_GROUP']);
    for (const group of page.nodes) {
      const behind = expected.get(JSON.stringify(shown(group))) ?? [];
      const byTime = behind.toSorted((one, other) =>
        String(one.period?.start) < String(other.period?.start) ? -1 : 1,
      );
      expect([group.first?.id, group.last?.id]).toEqual([byTime[0]?.id, byTime.at(-1)?.id]);
    }
    const undated = await groups(
      `groupBy: [WEBINAR, SERVICE_AREA], ${of('webinar-attendances')}`,
      `${fields} first { id }`,
    );
    expect(new Set(undated.nodes.map(({ first }) => first))).toEqual(new Set([null]));
  });

  it('by categories show one as what it is, and several by their ids', async () => {
    const { nodes } = await groups(
      'first: 1000, groupBy: [CATEGORIES]',
      'count attributes { key value node { __typename ... on Category { id scheme { id } } } }',
    );
    interface Attribute {
      readonly value: string | null;
      readonly node: { readonly id: string } | null;
    }
    const found = nodes.map((group) => (group.attributes as unknown as readonly Attribute[])[0]);
    expect(found).toContainEqual({
      key: 'CATEGORIES',
      value: 'category:public-law',
      node: { __typename: 'Category', id: 'category:public-law', scheme: { id: 'scheme:law-type' } },
    });
    // The total has none, and a number of several schemes has no one node.
    expect(found).toContainEqual({ key: 'CATEGORIES', value: null, node: null });
    for (const attribute of found)
      expect(attribute?.node?.id ?? null).toBe(attribute?.value?.includes(' ') ? null : attribute?.value);
  });

  it('of one breakdown are added up', async () => {
    const law = of('new-cases', `breakdown: { has: "law-type" }, ${article}`);
    const total = of('new-cases', `breakdown: { isEmpty: true }, ${article}`);
    const sums = await Promise.all(
      [law, total].map(async (where) => (await groups(`groupBy: [MEASURE], ${where}`, 'sum')).nodes[0]?.sum),
    );
    // The total of September 2016 is printed 50 too high.
    expect(sums[0]).toBe(Number(sums[1]) - 50);
  });

  it('name their stretches of time', async () => {
    const labels = async (key: string) =>
      (await groups(`groupBy: [${key}], first: 1, where: { period: { start: { gte: "2016-04-01" } } }`, keyFields))
        .nodes[0]?.period;
    expect(await labels('YEAR')).toEqual({ start: '2016-01-01', end: '2016-12-31', label: '2016' });
    expect(await labels('QUARTER')).toEqual({ start: '2016-04-01', end: '2016-06-30', label: '2016 Q2' });
    expect(await labels('MONTH')).toEqual({ start: '2016-04-01', end: '2016-04-30', label: 'April 2016' });
    expect(await labels('FISCAL_YEAR')).toEqual({ start: '2016-04-01', end: '2017-03-31', label: '2016-17' });
    expect(await labels('PERIOD')).toEqual({ start: '2016-04-01', end: '2016-04-30', label: 'April 2016' });
  });

  it.each([
    ['{ count: { gt: 5, lte: 40 } }', (behind: readonly Observation[]) => behind.length > 5 && behind.length <= 40],
    [
      '{ min: { gte: 10 }, max: { lt: 5000 } }',
      (behind: readonly Observation[]) => behind.every(({ value }) => value >= 10 && value < 5000),
    ],
    ['{}', () => true],
  ])('having %s are those of a plain evaluation', async (having, has) => {
    const page = await groups(`first: 1000, groupBy: [MEASURE], having: ${having}`);
    const expected = [...evaluated(rows, ['MEASURE'])].filter(([, behind]) => has(behind));
    const found = page.nodes.map((group) => JSON.stringify(shown(group)));
    expect(found.toSorted()).toEqual(expected.map(([key]) => key).toSorted());
    expect(page.totalCount).toBe(expected.length);
  });

  it('are ordered by their numbers, their keys and the values of what they refer to', async () => {
    const { nodes } = await groups(
      'first: 1000, groupBy: [MEASURE, DOCUMENT], orderBy: [{ count: DESC }, { measure: { label: DESC } }]',
      'count measure { label }',
    );
    const found = nodes as unknown as readonly { count: number; measure: { label: string } }[];
    const place = ({ count, measure }: (typeof found)[number]) => [-count, measure.label.toLowerCase()] as const;
    const sorted = found.toSorted((one, other) => {
      const [[count, label], [otherCount, otherLabel]] = [place(one), place(other)];
      return count - otherCount || (label < otherLabel ? 1 : label > otherLabel ? -1 : 0);
    });
    expect(found).toEqual(sorted);
    const byTime = await groups(
      'groupBy: [MEASURE_UNIT, YEAR], orderBy: [{ period: DESC_NULLS_FIRST }, { key: { key: MEASURE_UNIT, direction: DESC } }]',
    );
    expect(byTime.nodes[0]?.period).toBeNull();
    const years = byTime.nodes.flatMap(({ period }) => period?.start ?? []);
    expect(years).toEqual(years.toSorted().toReversed());
  });
});
