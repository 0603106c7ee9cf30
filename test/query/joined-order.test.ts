import { describe, expect, it } from 'vitest';
import { openGraph } from '../ask.js';

const { ask } = await openGraph();

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly startCursor: string | null };
}

const ofDocument = 'citation: { document: { id: { eq: "document:quality-account-2015-16" } } }';

async function page(root: string, args: string): Promise<Page> {
  const own =
    args.includes('where: {') && !args.includes('count: DESC, where')
      ? args.replace('where: {', `where: { ${ofDocument}`)
      : `${args}, where: { ${ofDocument} }`;
  const { data, errors } = await ask(
    `{ list: ${root}(${own}) { totalCount nodes { id } pageInfo { startCursor endCursor } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { readonly list: Page }).list;
}

const ids = ({ nodes }: Page) => nodes.map(({ id }) => id);

// A list below a row has no values joined to its rows: there, they are worked out for each.
const below = async (root: string, args: string) => {
  const { data, errors } = await ask(
    `{ document(id: "document:quality-account-2015-16") { list: ${root}(${args}) { totalCount nodes { id } pageInfo { startCursor endCursor } } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { readonly document: { readonly list: Page } }).document.list;
};

describe('a page ordered by what its rows refer to', () => {
  it.each([
    ['observations', 'orderBy: [{ serviceArea: { name: ASC } }, { value: DESC }]'],
    ['observations', 'orderBy: [{ serviceArea: { name: DESC_NULLS_FIRST } }, { serviceArea: { code: ASC } }]'],
    ['observations', 'orderBy: [{ subject: { statements: { count: ASC } } }]'],
    [
      'observations',
      'orderBy: [{ subject: { statements: { count: DESC, where: { note: { ne: "x" } } } } }, { above: ASC }]',
    ],
    [
      'observations',
      'orderBy: [{ serviceArea: { region: { name: ASC } } }], where: { serviceArea: { isNull: false } }',
    ],
    ['observations', 'orderBy: [{ citation: { document: { title: DESC } } }], latest: true'],
    ['statements', 'orderBy: [{ subject: { name: ASC } }], where: { note: { isNull: true } }'],
    ['statements', 'orderBy: [{ parent: { subject: { observations: { count: DESC } } } }, { number: ASC }]'],
    ['statements', 'orderBy: [{ parent: { parent: { subject: { name: DESC_NULLS_FIRST } } } }]'],
  ])('%s(%s) has the rows that a list below a row has, page by page in both directions', async (root, args) => {
    const first = await page(root, `first: 20, ${args}`);
    const second = await page(root, `first: 20, after: ${JSON.stringify(first.pageInfo.endCursor)}, ${args}`);
    const both = await below(root, `first: 40, ${args}`);
    expect([...ids(first), ...ids(second)]).toEqual(ids(both));
    expect(first.totalCount).toBe(both.totalCount);
    const back = await page(root, `last: 20, before: ${JSON.stringify(second.pageInfo.startCursor)}, ${args}`);
    expect(ids(back)).toEqual(ids(first));
    expect(ids(await page(root, `last: 5, ${args}`))).toEqual(ids(await below(root, `last: 5, ${args}`)));
  });

  it('is put in order without a look for each row', async () => {
    const { sql } = await ask(
      '{ observations(first: 50, orderBy: [{ subject: { statements: { count: ASC } } }]) { nodes { id } } }',
    );
    const order = sql[0]?.slice(sql[0].lastIndexOf('order by'));
    expect(order).toMatch(/^order by "j0"\."value"/);
  });
});
