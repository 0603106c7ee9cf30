import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

interface Id {
  readonly id: string;
}

interface Observation extends Id {
  readonly value: number;
  readonly reprint: boolean;
  readonly precision: string;
  readonly period: { readonly start: string | null; readonly end: string | null; readonly label: string } | null;
  readonly measure: Id & { readonly unit: string };
  readonly serviceArea: (Id & { readonly region: Id | null }) | null;
  readonly staffGroup: Id | null;
  readonly webinar: Id | null;
  readonly module: (Id & { readonly kind: string }) | null;
  readonly categories: { readonly nodes: readonly Id[] };
  readonly breakdown: readonly string[];
  readonly subject: Id;
  readonly audit: { readonly kind: string } | null;
  readonly citation: { readonly document: Id };
}

interface Group {
  readonly keys: readonly string[];
  readonly count: number;
  readonly sum?: number;
  readonly average?: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
  readonly first?: Id | null;
  readonly last?: Id | null;
  readonly period: { readonly start: string; readonly end: string; readonly label: string } | null;
  readonly attributes: readonly { readonly key: string; readonly value: string | null }[];
  readonly observations: { readonly totalCount: number; readonly nodes: readonly Id[] };
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Group[];
  readonly pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> & Record<'startCursor' | 'endCursor', string>;
}

const references = ['measure', 'subject', 'serviceArea', 'staffGroup', 'webinar', 'module', 'document'];
const keyFields = `keys count period { start end label } attributes { key value }
  ${references.map((name) => `${name} { id }`).join(' ')}`;
const fields = `${keyFields} min max`;

let ask: Ask;
let close: () => Promise<void>;
let rows: readonly Observation[];
beforeAll(async () => {
  ({ ask, close } = await openGraph());
  const { data } = await ask(`{ observations(first: 1000) { nodes { id value reprint precision
    period { start end label } measure { id unit } serviceArea { id region { id } } staffGroup { id } webinar { id }
    module { id kind } categories { nodes { id } } breakdown subject { id } audit { kind } citation { document { id } } } } }`);
  rows = (data as { observations: { nodes: Observation[] } }).observations.nodes;
});
afterAll(() => close());

async function groups(args: string, selected = fields): Promise<Page> {
  const { data, errors } = await ask(
    `{ page: observationGroups(${args}) { totalCount nodes { ${selected} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return data?.page as Page;
}

const day = (year: number, month: number, date: number) =>
  new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

/** The stretch of so many months, counted from a month of the year, that a whole period lies in; plainly computed. */
function bucket({ period }: Observation, months: number, from = 0): string | null {
  // A time in words that name no day lies in no stretch.
  if (!period?.start || !period.end) return null;
  const of = (text: string) => {
    const [year = 0, month = 0] = text.split('-').map(Number);
    return Math.floor((year * 12 + month - 1 - from) / months);
  };
  if (of(period.start) !== of(period.end)) return null;
  const first = of(period.start) * months + from;
  return `${day(0, first, 1).replace(/^-?\d+/, String(Math.floor(first / 12)))}`;
}

const keys: Readonly<Record<string, (row: Observation) => string | null>> = {
  MEASURE: ({ measure }) => measure.id,
  MEASURE_UNIT: ({ measure }) => measure.unit,
  SERVICE_AREA: ({ serviceArea }) => serviceArea?.id ?? null,
  SERVICE_AREA_REGION: ({ serviceArea }) => serviceArea?.region?.id ?? null,
  STAFF_GROUP: ({ staffGroup }) => staffGroup?.id ?? null,
  WEBINAR: ({ webinar }) => webinar?.id ?? null,
  MODULE_KIND: ({ module }) => module?.kind ?? null,
  SUBJECT: ({ subject }) => subject.id,
  // All categories of a number together, without those of another.
  CATEGORIES: ({ categories }) =>
    categories.nodes
      .map(({ id }) => id)
      .toSorted()
      .join(' ') || null,
  AUDIT_KIND: ({ audit }) => audit?.kind ?? null,
  DOCUMENT: ({ citation }) => citation.document.id,
  PRECISION: ({ precision }) => precision,
  PERIOD: ({ period }) => (period?.start ? `${period.start} ${period.end}` : null),
  YEAR: (row) => bucket(row, 12),
  QUARTER: (row) => bucket(row, 3),
  MONTH: (row) => bucket(row, 1),
  FISCAL_YEAR: (row) => bucket(row, 12, 3),
};

/** The values of a group's keys as it shows them. */
function shown(group: Group & Record<string, unknown>): (string | null)[] {
  return group.keys.map((key) => {
    const attribute = group.attributes.find((one) => one.key === key);
    if (attribute) return attribute.value;
    if (key === 'PERIOD') return group.period && `${group.period.start} ${group.period.end}`;
    if (['YEAR', 'QUARTER', 'MONTH', 'FISCAL_YEAR'].includes(key)) return group.period?.start ?? null;
    const name = key.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    return (group[name] as Id | null)?.id ?? null;
  });
}

function evaluated(passes: (row: Observation) => boolean, groupBy: readonly string[]): Map<string, Observation[]> {
  return Map.groupBy(rows.filter(passes), (row) => JSON.stringify(groupBy.map((key) => keys[key]?.(row) ?? null)));
}

const close9 = (value: number) => expect.closeTo(value, 9);

const printed = 'reprint: { eq: false }, precision: { notIn: [AT_LEAST, AT_MOST] }';
const isPrinted = ({ reprint, precision }: Observation) => !reprint && !precision.startsWith('AT_');
const of = (measure: string, more = '') =>
  `where: { measure: { id: { eq: "measure:${measure}" } }, ${printed}, ${more} }`;

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
    const expected = evaluated(() => true, groupBy);
    expect(page.totalCount).toBe(expected.size);
    expect(page.nodes).toHaveLength(expected.size);
    for (const group of page.nodes) {
      const behind = expected.get(JSON.stringify(shown(group as Group & Record<string, unknown>))) ?? [];
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
    [of('staff', 'serviceArea: { id: { isNull: false } }'), ['PERIOD'], isStaff],
    [of('staff', 'serviceArea: { id: { isNull: false } }'), ['SERVICE_AREA_REGION', 'PERIOD'], isStaff],
    [of('webinar-attendances'), ['WEBINAR'], isWebinar],
    [of('webinar-attendances'), ['SERVICE_AREA_REGION', 'MEASURE'], isWebinar],
    [of('webinar-attendances'), ['MEASURE'], isWebinar],
  ])('of %s by %j have the sum and the average of a plain evaluation', async (where, groupBy, passes) => {
    const page = await groups(`first: 1000, groupBy: [${groupBy}], ${where}`, `${fields} sum average`);
    const expected = evaluated(passes, groupBy);
    expect(page.totalCount).toBe(expected.size);
    expect(expected.size).toBeGreaterThan(0);
    for (const group of page.nodes) {
      const behind = expected.get(JSON.stringify(shown(group as Group & Record<string, unknown>))) ?? [];
      const sum = behind.reduce((total, { value }) => total + value, 0);
      expect(group).toMatchObject({ count: behind.length, sum: close9(sum), average: close9(sum / behind.length) });
    }
  });

  it('have the first and the last number of a series', async () => {
    const page = await groups(
      `groupBy: [SERVICE_AREA, STAFF_GROUP], ${of('staff', 'serviceArea: { id: { isNull: false } }')}`,
      `${fields} first { id period { start } } last { id }`,
    );
    const expected = evaluated(isStaff, ['SERVICE_AREA', 'STAFF_GROUP']);
    for (const group of page.nodes) {
      const behind = expected.get(JSON.stringify(shown(group as Group & Record<string, unknown>))) ?? [];
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
    ['{ count: null }', () => true],
  ])('having %s are those of a plain evaluation', async (having, has) => {
    const page = await groups(`first: 1000, groupBy: [MEASURE], having: ${having}`);
    const expected = [...evaluated(() => true, ['MEASURE'])].filter(([, behind]) => has(behind));
    const found = page.nodes.map((group) => JSON.stringify(shown(group as Group & Record<string, unknown>)));
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

describe('pages of groups', () => {
  const lists = [
    'groupBy: [MEASURE, DOCUMENT]',
    'groupBy: [MEASURE_UNIT, YEAR, SERVICE_AREA_REGION], orderBy: [{ count: DESC }]',
    'groupBy: [MODULE_KIND, PERIOD, MEASURE], orderBy: [{ period: DESC_NULLS_FIRST }, { max: ASC }]',
    'groupBy: [STAFF_GROUP, CATEGORIES], orderBy: [{ staffGroup: { name: DESC } }, { key: { key: CATEGORIES, direction: DESC } }], having: { count: { lt: 9 } }',
    `groupBy: [WEBINAR, SERVICE_AREA], orderBy: [{ average: DESC }], ${of('webinar-attendances')}`,
  ];

  async function crawl(args: string, size: number, backward = false): Promise<string[]> {
    const found: string[] = [];
    let place = '';
    for (;;) {
      const [count, cursor] = backward ? ['last', 'before'] : ['first', 'after'];
      const { nodes, pageInfo } = await groups(
        `${args}, ${count}: ${size} ${place && `${cursor}: "${place}"`}`,
        keyFields,
      );
      const ids = nodes.map((group) => JSON.stringify(shown(group as Group & Record<string, unknown>)));
      if (backward) found.unshift(...ids);
      else found.push(...ids);
      if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
      place = backward ? pageInfo.startCursor : pageInfo.endCursor;
    }
  }

  it.each(lists)('are crawled whole both ways, each group once: %s', async (args) => {
    const { totalCount } = await groups(args, keyFields);
    const whole = await crawl(args, 1000);
    expect(whole).toHaveLength(totalCount);
    expect(new Set(whole).size).toBe(totalCount);
    expect(await crawl(args, 7)).toEqual(whole);
    expect(await crawl(args, 11, true)).toEqual(whole);
  });

  it('page the observations of every group, each with its own total', async () => {
    const list =
      'nodes { count observations(first: 2, orderBy: [{ value: DESC }]) { totalCount nodes { id value } pageInfo { hasNextPage endCursor } } }';
    const { data } = await ask(`{ observationGroups(groupBy: [MEASURE_UNIT]) { ${list} } }`);
    const found = (
      data as {
        observationGroups: {
          nodes: { count: number; observations: Omit<Page, 'nodes'> & { nodes: readonly Observation[] } }[];
        };
      }
    ).observationGroups.nodes;
    for (const { count, observations } of found) {
      expect(observations.totalCount).toBe(count);
      expect(observations.pageInfo.hasNextPage).toBe(count > 2);
    }
    const { nodes, pageInfo } = found[0]?.observations ?? { nodes: [], pageInfo: { endCursor: '' } };
    const next = await ask(`{ observationGroups(groupBy: [MEASURE_UNIT], first: 1) { nodes {
      next: observations(first: 1, orderBy: [{ value: DESC }], after: "${pageInfo.endCursor}") { nodes { id value } pageInfo { hasPreviousPage } }
      last: observations(last: 2, where: { value: { gt: 10 } }, orderBy: [{ value: DESC }]) { nodes { value } } } } }`);
    expect(next.errors).toBeUndefined();
    const first = (next.data as Record<string, { nodes: Record<'next' | 'last', { nodes: Observation[] }>[] }>)
      .observationGroups?.nodes[0];
    expect(nodes.map(({ id }) => id)).not.toContain(first?.next.nodes[0]?.id);
    expect(first?.next.nodes[0]?.value).toBeLessThanOrEqual(nodes[1]?.value ?? 0);
    expect(first?.last.nodes).toHaveLength(2);
    expect(first?.last.nodes[0]?.value).toBeGreaterThanOrEqual(first?.last.nodes[1]?.value ?? 0);
  });

  it('cost one statement, one for a total, one for each relation, one for the observations, however many', async () => {
    const cost = async (selected: string, first: number) => {
      const { errors, statements } = await ask(
        `{ observationGroups(first: ${first}, groupBy: [MEASURE, DOCUMENT, SERVICE_AREA_REGION]) { ${selected} } }`,
      );
      expect(errors).toBeUndefined();
      return statements;
    };
    for (const [selected, expected] of [
      ['nodes { count min max }', 1],
      ['totalCount nodes { count }', 2],
      ['nodes { count measure { id } document { id } }', 1],
      ['nodes { measure { label } document { title } }', 3],
      ['nodes { attributes { node { ... on Region { name } } } }', 2],
      ['nodes { observations(first: 3) { nodes { value } } }', 2],
      ['edges { cursor node { observations(first: 3) { totalCount nodes { value measure { label } } } } }', 4],
    ] as const) {
      // Look-ups of one moment are one statement, so that it may be fewer.
      expect(await cost(selected, 60), selected).toBeLessThanOrEqual(expected);
      expect(await cost(selected, 1), selected).toBeLessThanOrEqual(expected);
    }
  });

  it('keep cursors of another grouping, order or list apart', async () => {
    const { pageInfo } = await groups('groupBy: [MEASURE, YEAR], first: 2');
    const { data } = await ask('{ observations(first: 1) { pageInfo { endCursor } } }');
    const other = (data as { observations: Page }).observations.pageInfo.endCursor;
    for (const args of [
      `groupBy: [MEASURE, MONTH], after: "${pageInfo.endCursor}"`,
      `groupBy: [YEAR, MEASURE], after: "${pageInfo.endCursor}"`,
      `groupBy: [MEASURE, YEAR], orderBy: [{ count: ASC }], after: "${pageInfo.endCursor}"`,
      `groupBy: [MEASURE, YEAR], before: "${other}"`,
    ]) {
      const { errors } = await ask(`{ observationGroups(${args}) { nodes { count } } }`);
      expect(errors?.[0]?.message).toContain('expects a cursor of this list in this order');
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

describe('a group refuses', () => {
  const staff = (more: string) => of('staff', more);
  it.each([
    ['min', 'groupBy: [DOCUMENT]', 'different units (', 'document:board-meeting-2022-01'],
    ['max', 'groupBy: [YEAR]', 'different units (', 'YEAR 2'],
    ['sum', 'groupBy: [MEASURE_UNIT]', 'mixes measures (', 'MEASURE_UNIT CASES'],
    ['sum', `groupBy: [MEASURE], ${of('staff-share')}`, 'may not be added up', 'measure:staff-share'],
    ['average', `groupBy: [MEASURE], ${of('staff-share')}`, 'may not be added up', 'measure:staff-share'],
    [
      'sum',
      'groupBy: [MEASURE], where: { measure: { id: { eq: "measure:staff" } } }',
      'printed elsewhere too',
      'Staff',
    ],
    [
      'sum',
      'groupBy: [MEASURE], where: { measure: { id: { eq: "measure:staff" } }, reprint: { eq: false } }',
      'are bounds',
      'Staff',
    ],
    [
      'sum',
      `groupBy: [MEASURE], ${staff('staffGroup: { id: { eq: "staff-group:family-court-advisers" } }')}`,
      'totals over serviceArea beside their parts',
      'Staff',
    ],
    [
      'average',
      `groupBy: [DOCUMENT], ${of('new-cases', 'citation: { document: { id: { eq: "document:elearning-completion-2017" } } }')}`,
      'its numbers are broken down in several ways (law-type and nothing)',
      'New cases',
    ],
    [
      'sum',
      `groupBy: [YEAR], ${staff('serviceArea: { id: { isNull: true } } staffGroup: { id: { isNull: false } } period: { end: { lt: "2010-01-01" } }')}`,
      'a whole beside its part (staff-group:',
      'YEAR 2006-01-01',
    ],
    [
      'sum',
      `groupBy: [MEASURE], ${of('change-in-number-of-open-cases', 'breakdown: { isEmpty: false }')}`,
      'its numbers are broken down in several ways (',
      'Change in the number of open cases',
    ],
    [
      'sum',
      `groupBy: [FISCAL_YEAR], ${of('new-cases', 'breakdown: { isEmpty: true }')}`,
      'the same time twice (from 2016-04-01)',
      'FISCAL_YEAR 2016-04-01',
    ],
    ['sum', `groupBy: [MEASURE], ${staff('serviceArea: { id: { isNull: false } }')}`, 'stands at a time', 'Staff'],
    [
      'sum',
      `groupBy: [MEASURE], ${staff('breakdown: { isEmpty: true } period: { label: { in: ["2015", "2016"] } }')}`,
      'stands at a time',
      'Staff',
    ],
    ['first { value }', 'groupBy: [MEASURE_UNIT]', 'mixes measures (', 'CASES'],
    [
      'last { value }',
      `groupBy: [PERIOD], ${staff('serviceArea: { id: { isNull: false } }')}`,
      'not one series, but has several values of serviceArea',
      'Staff',
    ],
    [
      'last { value }',
      `groupBy: [MEASURE], ${of('new-cases', 'breakdown: { isEmpty: true }')}`,
      'the same time twice',
      'New cases',
    ],
  ])('%s of %s', async (selected, args, why, name) => {
    const { data, errors } = await ask(`{ observationGroups(${args}) { nodes { ${selected} } } }`);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toContain(why);
    expect(errors?.[0]?.message).toContain(name);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    // What is not asked for is not refused.
    expect((await ask(`{ observationGroups(${args}) { nodes { count unit } } }`)).errors).toBeUndefined();
  });

  it.each([
    'first: 1, groupBy: [MEASURE], having: { sum: { gt: 1 } }',
    'first: 1, groupBy: [MEASURE], orderBy: [{ average: DESC }]',
    'first: 0, groupBy: [MEASURE], having: { count: { gt: 100000 }, sum: {} }',
  ])('a sum that is not shown but used: %s', async (args) => {
    const { errors } = await ask(`{ observationGroups(${args}) { totalCount } }`);
    expect(errors?.[0]?.message).toContain('would mislead');
  });

  it('on every page what it refuses on one', async () => {
    const { pageInfo } = await groups('groupBy: [MEASURE], last: 1');
    const { errors } = await ask(
      `{ observationGroups(groupBy: [MEASURE], first: 1, after: "${pageInfo.endCursor}") { nodes { sum } } }`,
    );
    expect(errors?.[0]?.message).toContain('may not be added up');
  });

  it.each([
    ['groupBy: []', 'groupBy expects at least one key'],
    ['groupBy: [MEASURE, MEASURE]', 'groupBy expects each key once'],
    ['groupBy: [YEAR, MONTH]', 'groupBy expects one key of time at most'],
    [
      'groupBy: [YEAR], orderBy: [{ measure: { label: ASC } }]',
      'orderBy expects keys of groupBy only, and measure is none',
    ],
    ['groupBy: [MEASURE], orderBy: [{ period: ASC }]', 'and a period is none'],
    [
      'groupBy: [MEASURE], orderBy: [{ count: ASC, min: ASC }]',
      'expects exactly one field of ObservationGroupOrder, not 2',
    ],
    ['groupBy: [MEASURE], first: 1001', 'first expects a number from 0 to 1000, not 1001'],
    ['groupBy: [MEASURE], first: 1, last: 1', 'give first or last, not both'],
    ['groupBy: [MEASURE], after: "nonsense"', 'after expects a cursor of this list in this order'],
    ['groupBy: [MEASURE], having: { max: { gt: 1e400 } }', 'finite'],
  ])('%s', async (args, message) => {
    const { errors } = await ask(`{ observationGroups(${args}) { nodes { count } } }`);
    expect(errors?.[0]?.message).toContain(message);
  });
});
