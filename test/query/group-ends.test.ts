import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Groups, openGroups } from './grouped.js';

let graph: Groups;
beforeAll(async () => {
  graph = await openGroups();
});
afterAll(() => graph.close());

const dimensions = { serviceArea: 'SERVICE_AREA', staffGroup: 'STAFF_GROUP', module: 'MODULE', region: 'REGION' };
const fields = (name: string) => `{ totalCount nodes { ${name} { id } unit min max`;

/** Statements that make groups of all their rows. */
const grouping = (sql: readonly string[]) => sql.filter((text) => /group by/.test(text) && !/count\(\*\)/.test(text));

async function asked(name: string, key: string, args: string, more = '') {
  const { data, errors, sql } = await graph.ask(
    `{ page: observationGroups(first: 1000, groupBy: [${key}], ${args}) ${fields(name)} ${more} } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = (data as { page: unknown }).page as { totalCount: number; nodes: { count?: number }[] };
  return { totalCount, nodes: nodes.map(({ count: _, ...node }) => node), grouped: grouping(sql) };
}

describe.each(Object.entries(dimensions))('the least and the greatest by %s', (name, key) => {
  const measures = () => [
    ...new Set(
      graph.rows.filter((row) => (row as unknown as Record<string, unknown>)[name]).map(({ measure }) => measure.id),
    ),
  ];
  const sure = `${name}: { isNull: false }`;

  it.each(['', 'value: { gt: 2, lte: 300 }', 'and: [{ value: { lt: 100 } }]'])(
    'are those of groups of all rows, with %j',
    async (more) => {
      for (const measure of measures()) {
        const where = `where: { measure: { id: { eq: "${measure}" } }, ${sure}, ${more} }`;
        const looked = await asked(name, key, where);
        // How many rows a group has, no end tells.
        const made = await asked(name, key, where, 'count');
        expect(looked.grouped, measure).toEqual([]);
        expect(made.totalCount).toBe(made.nodes.length);
        expect({ ...looked, grouped: [] }, measure).toEqual({ ...made, grouped: [] });
      }
    },
  );
});

const staff = 'measure: { id: { eq: "measure:staff" } }';

it('are ordered, tested and taken in pages as those of other groups', async () => {
  const where = `where: { ${staff}, staffGroup: { isNull: false } }`;
  const args = `${where}, having: { max: { gte: 10 } }, orderBy: [{ min: DESC }]`;
  const looked = await asked('staffGroup', 'STAFF_GROUP', args);
  expect(looked.nodes.length).toBeGreaterThan(1);
  expect(looked.nodes).toEqual((await asked('staffGroup', 'STAFF_GROUP', args, 'count')).nodes);
  const { nodes, pageInfo } = await graph.groups(
    `first: 1, groupBy: [STAFF_GROUP], ${args}`,
    'staffGroup { id } min max',
  );
  const next = await graph.groups(
    `first: 1, groupBy: [STAFF_GROUP], ${args}, after: "${pageInfo.endCursor}"`,
    'staffGroup { id } min max',
  );
  expect([...nodes, ...next.nodes]).toEqual(
    looked.nodes.slice(0, 2).map(({ unit: _, ...node }: { unit?: string }) => node),
  );
});

it.each([
  ['the rows without a value of the dimension are a group too', `{ ${staff} }`, 'SERVICE_AREA'],
  [
    'another test may leave out either end',
    `{ ${staff}, serviceArea: { isNull: false }, reprint: { eq: false } }`,
    'SERVICE_AREA',
  ],
  ['several measures may have several units', '{ serviceArea: { isNull: false } }', 'SERVICE_AREA'],
  ['there are two keys', `{ ${staff}, serviceArea: { isNull: false } }`, 'SERVICE_AREA, STAFF_GROUP'],
  ['every number has a subject', `{ ${staff} }`, 'SUBJECT'],
])('rows are grouped where %s', async (_, where, keys) => {
  expect((await asked('serviceArea', keys, `where: ${where}`)).grouped).toHaveLength(1);
});

it('of an id that there is not, an error tells', async () => {
  const { errors } = await graph.ask(
    `{ observationGroups(groupBy: [SERVICE_AREA], where: { measure: { id: { eq: "measure:stafff" } }, serviceArea: { isNull: false } }) { nodes { min } } }`,
  );
  expect(errors?.map(({ message }) => message)).toEqual([expect.stringMatching(/measure:stafff.*measure:staff/)]);
});
