import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphSchema } from '../../src/domain/graph.js';
import { answerTable } from '../../src/operations/answer-table.js';
import { readOperation } from '../../src/operations/operation.js';
import type { TableCell } from '../../src/operations/table.js';
import { cutFault, pageValues } from '../../src/operations/table-page.js';
import { openGraph } from '../ask.js';

type Graph = Awaited<ReturnType<typeof openGraph>>;

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

/** Groups of staff with their numbers, of which so many are read at once. */
const groups = (atOnce: number) =>
  readOperation(
    graphSchema(),
    'groups',
    `# Groups\n# With their numbers.\n# topic: T\n# rows: staffGroups.observations\n# columns:\n#   name\n#   cell\n#   value as number
    query Groups($first: Int = 100, $after: String) {
      staffGroups(first: $first, after: $after, orderBy: [{ name: ASC }]) {
        nodes { name observations(first: ${atOnce}, orderBy: [{ cell: ASC }]) { nodes { cell value } } }
      }
    }`,
  );

/** The rows of every page, one after the other, and what part of all each page says it is. */
async function allPages(operation: ReturnType<typeof groups>, first?: number) {
  const rows: (readonly TableCell[])[] = [];
  const parts: (string | null)[] = [];
  let after: string | null | undefined;
  do {
    const values = { ...(first !== undefined && { first }), ...(after && { after }) };
    const { data, errors } = await graph.ask(operation.tableDocument, pageValues(operation, values));
    expect(errors).toBeUndefined();
    expect(cutFault(operation, data)).toBeNull();
    const table = answerTable(operation, data, values);
    rows.push(...table.rows);
    parts.push(table.part && `${table.part.shown} of ${table.part.total} ${table.part.of}`);
    after = table.part?.after;
  } while (after && parts.length < 500);
  return { rows, parts };
}

describe('a table of rows with lists that are longer than is read at once', () => {
  it('lacks no row, and has none twice, on all its pages', async () => {
    const whole = await allPages(groups(1000));
    expect(whole.parts).toEqual([null]);
    expect(whole.rows.length).toBeGreaterThan(100);
    for (const first of [undefined, 1, 3]) expect((await allPages(groups(7), first)).rows).toEqual(whole.rows);
  });

  it('says of each page whether its last row is whole', async () => {
    const { parts } = await allPages(groups(7));
    expect(parts[0]).toMatch(/^\d+ of \d+ staff groups$/);
    expect(parts.some((part) => part?.endsWith(', the last in part'))).toBe(true);
    expect(parts).not.toContain(null);
  });
});

describe('a table of counts', () => {
  it('says that values are left out', async () => {
    const operation = readOperation(
      graphSchema(),
      'counts',
      `# Counts\n# Of numbers.\n# topic: T\n# rows: observations.facets.values\n# columns:\n#   by\n#   count
      query Counts($values: Int = 100) {
        observations { facets(by: [MEASURE, PRECISION], first: $values) { by values { count } } }
      }`,
    );
    const partOf = async (values: object) =>
      answerTable(operation, (await graph.ask(operation.tableDocument, { ...values })).data).part;
    const { total = 0 } = (await partOf({ values: 2 })) ?? {};
    expect(total).toBeGreaterThan(4);
    expect(await partOf({ values: 2 })).toEqual({ shown: 4, total, of: 'values', after: null });
  });
});

describe('a table whose list is too long, and goes on nowhere', () => {
  it('is refused with what it is narrowed by', async () => {
    const operation = readOperation(
      graphSchema(),
      'some',
      `# Some\n# Groups.\n# topic: T\n# rows: staffGroups\n# columns:\n#   name
      query Some($groups: [ID!]) { staffGroups(first: 2, where: { ifGiven: { id: { in: $groups } } }) { nodes { name } } }`,
    );
    const { data } = await graph.ask(operation.tableDocument, {});
    expect(cutFault(operation, data)).toMatchObject({
      parameter: 'groups',
      detail:
        'staffGroups is longer than some reads, and rows would be missing; ask for less with groups, or ask the graph itself',
    });
  });
});
