import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphSchema } from '../../src/domain/graph.js';
import { answerTable } from '../../src/operations/answer-table.js';
import { readOperation } from '../../src/operations/operation.js';
import type { TableCell } from '../../src/operations/table.js';
import { openGraph } from '../ask.js';

type Graph = Awaited<ReturnType<typeof openGraph>>;

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

/** Groups of staff, each with its figures in two cells: what they are, and where they stand. */
async function cellsOf(list: string, selected = '{ nodes { ...Figure } }'): Promise<readonly (readonly TableCell[])[]> {
  const operation = readOperation(
    graphSchema(),
    'groups',
    `# Groups\n# With their figures.\n# topic: T\n# rows: staffGroups\n# columns:\n#   name\n#   observations.cell as figures\n#   observations.citation as sources
    query Groups {
      staffGroups(first: 100, orderBy: [{ name: ASC }]) { nodes { name observations(${list}) ${selected} } }
    }
    fragment Figure on Observation { cell citation { document { title } firstLine lastLine section } }
    ${selected.includes('...Page') ? 'fragment Page on ObservationConnection { nodes { ...Figure } }' : ''}`,
  );
  const { data, errors } = await graph.ask(operation.tableDocument, {});
  expect(errors).toBeUndefined();
  return answerTable(operation, data).rows.map((row) => row.slice(1, 3));
}

const items = (cell: TableCell | undefined) => String(cell ?? '').split('; ');

it.each([
  ['from its beginning', 'first: 2', undefined],
  ['from its end', 'last: 2', undefined],
  ['by a fragment', 'first: 2', '{ ...Page }'],
  ['beside the end of its page', 'first: 2', '{ nodes { ...Figure } pageInfo { endCursor } }'],
])('a list joined into a cell says that it is cut where it is read %s, and nowhere else', async (_, list, selected) => {
  const whole = await cellsOf('first: 1000');
  const cut = await cellsOf(list, selected);
  const isLonger = whole.map(([figures]) => items(figures).length > 2);
  expect(new Set(isLonger)).toEqual(new Set([true, false]));
  expect(whole.flat().filter((cell) => String(cell).endsWith('…'))).toEqual([]);
  for (const column of [0, 1]) expect(cut.map((row) => items(row[column]).at(-1) === '…')).toEqual(isLonger);
  for (const [index, [figures]] of cut.entries())
    if (isLonger[index]) expect(items(figures)).toHaveLength(3);
    else expect(figures).toBe(whole[index]?.[0]);
});

it('a list of which one row is chosen is whole', async () => {
  expect((await cellsOf('first: 1')).flat().filter((cell) => String(cell).endsWith('…'))).toEqual([]);
});
