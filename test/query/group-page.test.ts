import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Groups, keyFields, type Observation, of, openGroups, type Page, shown } from './grouped.js';

let ask: Groups['ask'];
let groups: Groups['groups'];
let close: Groups['close'];
beforeAll(async () => {
  ({ ask, groups, close } = await openGroups());
});
afterAll(() => close());

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
      const ids = nodes.map((group) => JSON.stringify(shown(group)));
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

  it('cost one statement, one for all they refer to, and one for each total and each list, however many', async () => {
    const within = 'serviceArea: { region: { isNull: false } }';
    const cost = async (selected: string, first: number) => {
      const { errors, statements } = await ask(
        `{ observationGroups(first: ${first}, groupBy: [MEASURE, DOCUMENT, SERVICE_AREA_REGION], where: { ${within} }) { ${selected} } }`,
      );
      expect(errors).toBeUndefined();
      return statements;
    };
    for (const [selected, expected] of [
      ['nodes { count min max }', 1],
      ['totalCount nodes { count }', 2],
      ['nodes { count measure { id } document { id } }', 1],
      ['nodes { measure { label } document { title } }', 2],
      ['nodes { attributes { node { ... on Region { name } } } }', 2],
      ['nodes { observations(first: 3) { nodes { value } } }', 2],
      ['edges { cursor node { observations(first: 3) { totalCount nodes { value measure { label } } } } }', 3],
    ] as const) {
      expect(await cost(selected, 60), selected).toBe(expected);
      expect(await cost(selected, 1), selected).toBe(expected);
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
