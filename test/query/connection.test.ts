import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly totalCount: number;
  readonly pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> & Record<'startCursor' | 'endCursor', string>;
}

const pageFields = '{ totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

async function page(args: string): Promise<Page> {
  const { data, errors } = await ask(`{ page: observations(${args}) ${pageFields} }`);
  expect(errors).toBeUndefined();
  return data?.page as Page;
}

async function crawl(args: string, size: number, backward = false): Promise<string[]> {
  const ids: string[] = [];
  let place = '';
  for (;;) {
    const [count, cursor] = backward ? ['last', 'before'] : ['first', 'after'];
    const { nodes, pageInfo } = await page(`${args} ${count}: ${size} ${place && `${cursor}: "${place}"`}`);
    const found = nodes.map(({ id }) => id);
    if (backward) ids.unshift(...found);
    else ids.push(...found);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return ids;
    place = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

describe('a connection', () => {
  const board = 'where: { citation: { document: { id: { eq: "document:board-meeting-2022-01" } } } }';
  const orders = [
    '',
    'orderBy: [{ value: DESC }]',
    // Many observations have no period: null keys and ties.
    'orderBy: [{ period: { start: ASC } }]',
    'orderBy: [{ period: { start: DESC_NULLS_FIRST } }, { measure: { label: ASC } }]',
    'orderBy: [{ staffGroup: { name: ASC_NULLS_FIRST } }, { value: ASC }]',
  ];

  it.each(orders)('is crawled whole both ways, each row once: %s', async (order) => {
    const { totalCount } = await page(`${board} ${order}`);
    const whole = await crawl(`${board} ${order}`, 1000);
    expect(whole).toHaveLength(totalCount);
    expect(new Set(whole).size).toBe(totalCount);
    expect(await crawl(`${board} ${order}`, 37)).toEqual(whole);
    expect(await crawl(`${board} ${order}`, 41, true)).toEqual(whole);
  });

  it('has 50 rows where no size is given', async () => {
    expect((await page(board)).nodes).toHaveLength(50);
  });

  it.each([
    ['first: 1001', 'first expects a number from 0 to 1000, not 1001'],
    ['last: -1', 'last expects a number from 0 to 1000, not -1'],
    ['first: 1 last: 1', 'give first or last, not both'],
    ['after: "nonsense"', 'after expects a cursor of this list in this order'],
    ['orderBy: [{ value: ASC, reprint: ASC }]', 'expects exactly one field of ObservationOrder, not 2'],
    ['orderBy: [{}]', 'expects exactly one field of ObservationOrder, not 0'],
  ])('refuses %s', async (args, message) => {
    const { errors } = await ask(`{ page: observations(${args}) { nodes { id } } }`);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuses a cursor of another order, and one that was changed', async () => {
    const { pageInfo } = await page('first: 1 orderBy: [{ value: ASC }]');
    const changed = Buffer.from(
      Buffer.from(pageInfo.endCursor, 'base64url')
        .toString()
        .replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
    );
    for (const args of [
      `after: "${pageInfo.endCursor}" orderBy: [{ value: DESC }]`,
      `after: "${pageInfo.endCursor}"`,
      `after: "${changed.toString('base64url')}" orderBy: [{ value: ASC }]`,
    ]) {
      const { errors } = await ask(`{ page: observations(${args}) { nodes { id } } }`);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('counts only when asked', async () => {
    expect((await ask('{ regions { nodes { id } } }')).sql.join()).not.toContain('count(');
    expect((await ask('{ regions { totalCount nodes { id } } }')).sql.join()).toContain('count(');
  });

  it('counts the rows of all pages beyond the last of them, too', async () => {
    type Regions = { regions: { totalCount: number; nodes: object[]; pageInfo: { endCursor: string } } };
    const pageAfter = async (after: string | null) =>
      (
        await ask(
          'query ($after: String) { regions(after: $after) { totalCount nodes { id } pageInfo { endCursor } } }',
          { after },
        )
      ).data as Regions | null;
    const all = await pageAfter(null);
    expect(all?.regions.totalCount).toBe(all?.regions.nodes.length);
    const beyond = await pageAfter(all?.regions.pageInfo.endCursor ?? '');
    expect(beyond?.regions).toMatchObject({ totalCount: all?.regions.totalCount, nodes: [] });
  });

  it.each([
    ['with the parents', '', 1],
    ['by one statement', 'facets(by: SERVICE_AREA) { totalCount }', 4],
  ])('pages every parent of a nested list %s', async (_, more, statements) => {
    const query = (first: number) =>
      `{ measures(first: ${first}) { nodes { id observations(first: 2, orderBy: [{ value: DESC }]) { totalCount nodes { value } pageInfo { hasNextPage } ${more} } } } }`;
    const one = await ask(query(1));
    const twenty = await ask(query(20));
    expect(one.statements).toBe(statements);
    expect(twenty.statements).toBe(statements);
    for (const { observations } of (twenty.data as { measures: { nodes: { observations: Page }[] } }).measures.nodes)
      expect(observations.pageInfo.hasNextPage).toBe(observations.totalCount > 2);
  });
});
