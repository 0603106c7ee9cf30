import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluated, type Group, type Groups, keyFields, of, openGroups, shown } from './grouped.js';

let ask: Groups['ask'];
let groups: Groups['groups'];
let rows: Groups['rows'];
let close: Groups['close'];
beforeAll(async () => {
  ({ ask, groups, rows, close } = await openGroups());
});
afterAll(() => close());

interface Table {
  readonly totalCount: number;
  readonly columnCount: number;
  readonly columns: readonly Group[];
  readonly nodes: readonly { readonly group: Group; readonly cells: readonly (Group | null)[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const numbers = `${keyFields} sum min max average unit refused { numbers reason }`;

async function table(args: string, selected = numbers): Promise<Table> {
  const { data, errors } = await ask(
    `{ table: observationTable(${args}) { totalCount columnCount columns { ${selected} }
      nodes { group { ${selected} } cells { ${selected} } } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return data?.table as Table;
}

const keyOf = (group: Group) => JSON.stringify(shown(group));
const both = (row: Group, column: Group) => JSON.stringify([...shown(row), ...shown(column)]);

describe('a table', () => {
  it.each([
    [['SERVICE_AREA_REGION'], 'PERIOD', of('staff', 'serviceArea: { isNull: false }')],
    [['SERVICE_AREA', 'STAFF_GROUP'], 'DOCUMENT', of('staff')],
    [['WEBINAR'], 'SERVICE_AREA', of('webinar-attendances')],
    [['SUBJECT', 'PRECISION'], 'FISCAL_YEAR', 'where: { value: { lt: 500 } }'],
    [['CATEGORIES'], 'MEASURE_UNIT', 'where: { reprint: { eq: false } }'],
  ] as const)('of %s by %s %s has the groups of its rows, of its columns and of both', async (by, column, where) => {
    const [rowKeys, columnKeys] = [`groupBy: [${by}], ${where}`, `groupBy: [${column}], ${where}`];
    const whole = await table(`first: 1000, rows: [${by}], columns: ${column}, ${where}`);
    const inRows = await groups(`first: 1000, ${rowKeys}`, numbers);
    const inColumns = await groups(`first: 1000, ${columnKeys}`, numbers);
    const inBoth = await groups(`first: 1000, groupBy: [${by}, ${column}], ${where}`, numbers);
    expect(whole.nodes.map(({ group }) => group)).toEqual(inRows.nodes);
    expect(whole.columns).toEqual(inColumns.nodes);
    expect([whole.totalCount, whole.columnCount]).toEqual([inRows.totalCount, inColumns.totalCount]);

    const cells = new Map(inBoth.nodes.map((group) => [keyOf(group), group]));
    for (const { group, cells: found } of whole.nodes)
      expect(found).toEqual(whole.columns.map((one) => cells.get(both(group, one)) ?? null));
    const filled = whole.nodes.flatMap((row) => row.cells).filter((cell) => cell !== null);
    expect(filled).toHaveLength(inBoth.nodes.length);
    expect(filled.length).toBeGreaterThan(whole.nodes.length);
  });

  it('counts in each cell the rows of a plain evaluation', async () => {
    const expected = evaluated(rows, ['MEASURE_UNIT', 'DOCUMENT']);
    const { nodes, columns } = await table('rows: [MEASURE_UNIT], columns: DOCUMENT');
    let all = 0;
    for (const { group, cells } of nodes)
      cells.forEach((cell, index) => {
        const behind = expected.get(both(group, columns[index] as Group)) ?? [];
        expect(cell?.count ?? 0).toBe(behind.length);
        all += behind.length;
      });
    expect(all).toBe(rows.length);
  });

  it('has several measures as columns, each with its unit, and in each cell what is behind it', async () => {
    const { nodes, columns } = await table(
      'rows: [DOCUMENT], columns: MEASURE, where: { reprint: { eq: false }, measure: { topic: { eq: "caseloads" } } }',
      'measure { id label } document { id } unit count observations(first: 1000) { totalCount nodes { id } }',
    );
    expect(new Set(columns.map(({ unit }) => unit)).size).toBeGreaterThan(1);
    type Cell = Group & Readonly<Record<'measure' | 'document', { readonly id: string }>>;
    for (const { group, cells } of nodes)
      cells.forEach((cell, index) => {
        if (!cell) return;
        expect(cell.unit).toBe(columns[index]?.unit);
        const { document } = group as Cell;
        const { measure } = columns[index] as Cell;
        const behind = rows.filter(
          (row) => row.citation.document.id === document.id && row.measure.id === measure.id && !row.reprint,
        );
        expect(cell.observations).toEqual({ totalCount: behind.length, nodes: behind.map(({ id }) => ({ id })) });
      });
  });

  it('is cut after its 50th column, and says so', async () => {
    const { columns, columnCount, nodes } = await table('rows: [DOCUMENT], columns: MEASURE', 'count measure { id }');
    expect(columns).toHaveLength(50);
    expect(columnCount).toBe(new Set(rows.map(({ measure }) => measure.id)).size);
    for (const { cells } of nodes) expect(cells).toHaveLength(50);
  });

  it('is read in pages of its rows, in any order of groups, by as many statements for few as for many', async () => {
    const args = `rows: [SERVICE_AREA], columns: PERIOD, ${of('staff', 'serviceArea: { isNull: false }')}, orderBy: [{ max: DESC }], having: { count: { gt: 1 } }`;
    const whole = await table(`first: 1000, ${args}`);
    const found: Table['nodes'][number][] = [];
    for (let after = '', more = true; more; ) {
      const { nodes, pageInfo, columns } = await table(`first: 4, ${args}${after}`);
      expect(columns).toEqual(whole.columns);
      found.push(...nodes);
      more = pageInfo.hasNextPage;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(found).toEqual(whole.nodes);
    expect(found.length).toBeGreaterThan(8);

    const statements = async (first: number) => {
      const answer = await ask(
        `{ observationTable(first: ${first}, ${args}) { columns { period { label } } nodes { group { serviceArea { name } } cells { last { value } observations { nodes { id } } } } } }`,
      );
      expect(answer.errors).toBeUndefined();
      return answer.statements;
    };
    // Rows, columns, cells; then what cells refer to, and what is behind them.
    expect(await statements(3)).toBe(await statements(1000));
  });

  it.each([
    ['rows: [], columns: PERIOD', 'rows expects at least one key'],
    ['rows: [PERIOD], columns: PERIOD', 'rows and columns expect each key once'],
    ['rows: [MEASURE, MEASURE], columns: PERIOD', 'rows and columns expect each key once'],
    ['rows: [YEAR], columns: PERIOD', 'rows and columns expect one key of time at most, not YEAR and PERIOD'],
    ['rows: [YEAR], columns: MEASURE, first: 1001', 'first expects a number from 0 to 1000, not 1001'],
  ])('of %s is refused', async (args, message) => {
    const { errors } = await ask(`{ observationTable(${args}) { totalCount } }`);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });
});
