import { describe, expect, it } from 'vitest';
import { openGraph } from '../ask.js';

const { ask } = await openGraph();

type Node = Readonly<Record<string, unknown>> & { readonly id: string };

async function nodesOf(root: string, args: string, fields: string): Promise<readonly Node[]> {
  const { data, errors } = await ask(`{ list: ${root}(first: 1000, ${args}) { nodes { id ${fields} } } }`);
  expect(errors).toBeUndefined();
  return (data as { list: { nodes: readonly Node[] } }).list.nodes;
}

const total = (value: unknown) => (value as { readonly totalCount: number }).totalCount;
const value = (figure: unknown) => (figure as { readonly value: number } | null)?.value ?? null;

/** Greatest first, nulls last; equals by their ids. */
const descending = (nodes: readonly Node[], by: (node: Node) => number | null) =>
  nodes
    .toSorted((one, other) => {
      const [a, b] = [by(one), by(other)];
      if (a !== b) return (b ?? Number.NEGATIVE_INFINITY) - (a ?? Number.NEGATIVE_INFINITY);
      return one.id < other.id ? -1 : 1;
    })
    .map(({ id }) => id);

describe('lists are ordered by the rows that belong to their rows', () => {
  it.each([
    ['serviceAreas', '{ observations: { count: DESC } }', 'own: observations(first: 0) { totalCount }'],
    ['audits', '{ findings: { count: DESC } }', 'own: findings(first: 0) { totalCount }'],
    ['audits', '{ grades: { count: DESC } }', 'own: grades(first: 0) { totalCount }'],
    [
      'organisations',
      '{ statements: { count: DESC, where: { kind: { eq: COMMITMENT } } } }',
      'own: statements(first: 0, where: { kind: { eq: COMMITMENT } }) { totalCount }',
    ],
    ['observations', '{ categories: { count: DESC } }', 'own: categories(first: 0) { totalCount }'],
  ])('%s by how many they are: %s', async (root, key, fields) => {
    const nodes = await nodesOf(root, `orderBy: [${key}]`, fields);
    expect(new Set(nodes.map(({ own }) => total(own))).size).toBeGreaterThan(1);
    expect(nodes.map(({ id }) => id)).toEqual(descending(nodes, ({ own }) => total(own)));
  });

  it('through what a row refers to', async () => {
    const nodes = await nodesOf(
      'serviceAreas',
      'orderBy: [{ region: { serviceAreas: { count: DESC } } }]',
      'region { own: serviceAreas(first: 0) { totalCount } }',
    );
    const counts = ({ region }: Node) => (region ? total((region as Node).own) : null);
    expect(nodes.map(({ id }) => id)).toEqual(descending(nodes, counts));
  });

  it('by the latest value of a measure', async () => {
    const where =
      'where: { measure: { id: { eq: "measure:staff" } }, staffGroup: { id: { eq: "staff-group:family-court-advisers" } } }';
    const nodes = await nodesOf(
      'serviceAreas',
      `orderBy: [{ observations: { latest: DESC, ${where} } }]`,
      `own: observations(first: 100, ${where}) { nodes { value reprint period { end } } }`,
    );
    const latest = ({ own }: Node) => {
      const dated = (
        own as { nodes: { value: number; reprint: boolean; period: { end: string | null } | null }[] }
      ).nodes.filter(({ reprint, period }) => !reprint && period?.end);
      return (
        dated.toSorted((one, other) => ((one.period?.end ?? '') < (other.period?.end ?? '') ? 1 : -1))[0]?.value ?? null
      );
    };
    expect(nodes.some((node) => latest(node) !== null)).toBe(true);
    expect(nodes.map(({ id }) => id)).toEqual(descending(nodes, latest));
  });

  it('page by page, as a whole list', async () => {
    const orderBy = 'orderBy: [{ observations: { count: DESC, where: { reprint: { eq: false } } } }]';
    const whole = await nodesOf('serviceAreas', orderBy, '');
    const found: string[] = [];
    for (let after = 'null'; ; ) {
      const { data } = await ask(
        `{ list: serviceAreas(first: 7, after: ${after}, ${orderBy}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      const { nodes, pageInfo } = (
        data as { list: { nodes: Node[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      ).list;
      found.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = JSON.stringify(pageInfo.endCursor);
    }
    expect(found).toEqual(whole.map(({ id }) => id));
  });

  it.each([
    [
      '{ observations: {} }',
      'observations in orderBy expects exactly one field of ObservationCollectionOrder beside `where`, not 0',
    ],
    [
      '{ observations: { count: ASC, latest: ASC } }',
      'observations in orderBy expects exactly one field of ObservationCollectionOrder beside `where`, not 2',
    ],
    [
      '{ observations: { latest: ASC } }',
      'orderBy by `latest` expects a `where` that takes one measure by its id: values of several are not compared',
    ],
    [
      '{ observations: { count: ASC, where: { value: {} } } }',
      'where.value tests nothing: leave it out, or put it in `ifGiven`',
    ],
  ])('refuses %s', async (key, message) => {
    const { errors } = await ask(`{ serviceAreas(orderBy: [${key}]) { nodes { id } } }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});

describe('modules are ordered by what is printed of them', () => {
  it.each(['accesses', 'accessRate'])('%s', async (name) => {
    const nodes = await nodesOf('modules', `orderBy: [{ ${name}: DESC }]`, `own: ${name} { value }`);
    const values = nodes.map(({ own }) => value(own)).filter((own) => own !== null);
    expect(values.length).toBeGreaterThan(10);
    expect(values).toEqual(values.toSorted((one, other) => other - one));
    expect(nodes.slice(values.length).every(({ own }) => own === null)).toBe(true);
  });
});
