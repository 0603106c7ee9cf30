import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

interface Hit {
  readonly type: string;
  readonly title: string;
  readonly snippet: string;
  readonly score: number;
  readonly similar: boolean;
  readonly node: { readonly __typename: string; readonly id: string };
}

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Hit[];
  readonly edges: readonly { readonly cursor: string; readonly node: Hit }[];
  readonly pageInfo: Record<'hasNextPage' | 'hasPreviousPage', boolean> & Record<'startCursor' | 'endCursor', string>;
}

interface Arguments {
  readonly types?: readonly string[];
  readonly first?: number;
  readonly after?: string;
}

const hit = '{ type title snippet score similar node { __typename ... on Node { id } } }';
const query = `query($text: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount nodes ${hit} edges { cursor node ${hit} }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const attempt = (text: string, args: Arguments = {}) => ask(query, { text, ...args });

async function search(text: string, args: Arguments = {}): Promise<Page> {
  const { data, errors } = await attempt(text, args);
  expect(errors).toBeUndefined();
  return data?.search as Page;
}

const idsOf = ({ nodes }: Page) => nodes.map(({ node }) => node.id);

async function refusal(text: string, args: Arguments = {}) {
  const { errors, statements } = await attempt(text, args);
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(statements).toBe(0);
  return errors?.[0]?.message;
}

const area = 'service-area:a15b';
const person = 'person:anthony-douglas';
const hcpc = 'organisation:health-and-care-professions-council';

describe('a search', () => {
  it.each<[what: string, text: string, first: string, snippet: string]>([
    ['a name', 'Tyneside and Northumbria', 'service-area:a1', '**Tyneside** and **Northumbria**'],
    ['a name, whatever the case', 'anthony DOUGLAS', person, '**Anthony** **Douglas**'],
    ['a code before its mentions', 'A15B', area, '**A15B**'],
    ['an abbreviation before its mentions', 'HCPC', hcpc, '**HCPC**'],
    ['an alias', 'barnados', 'organisation:barnardos', '**Barnados**'],
    ['the number of a statement', '2.10', 'commitment:kld-action-2-10', '**2.10**'],
    ['a word of a name', 'tyneside', 'service-area:a1', '**Tyneside** and'],
    ['words together', 'parental alienation', 'webinar:parental-alienation-webinar', '**Parental** **Alienation**'],
    ['another ending', 'mindfully', 'module:mindfulness-elearning', '**Mindfulness**'],
    [
      'a straight apostrophe for a curly one',
      "SCIE's practice partners",
      'organisation:scie-practice-partners-forum',
      '**practice** **partners**',
    ],
    ['a curly apostrophe', 'children’s guardians', 'staff-group:childrens-guardians', '**Children**’s **Guardians**'],
    ['a word beside a slash', 'payroll system', 'programme:hr-payroll-system', 'HR/**Payroll** **system**'],
    ['words with their slash', 'HR/Payroll', 'programme:hr-payroll-system', '**HR**/**Payroll**'],
    ['one of two', 'zzzz or "Anthony Douglas"', person, '**Anthony** **Douglas**'],
    ['a phrase in typographic quotes', '“Anthony Douglas”', person, '**Anthony** **Douglas**'],
  ])('finds by %s: %s', async (_, text, first, snippet) => {
    const { nodes } = await search(text);
    expect(nodes.every(({ similar }) => !similar)).toBe(true);
    expect(nodes[0]?.node.id).toBe(first);
    expect(nodes[0]?.snippet).toContain(snippet);
  });

  it('finds an area by any name it had, once', async () => {
    expect(idsOf(await search('Northumbria'))).toEqual(['service-area:a1']);
    expect(idsOf(await search('"London Private Law"', { types: ['SERVICE_AREA'] }))).toEqual([area]);
    const { data } = await ask('{ serviceAreas { nodes { id names { nodes { name } } } } }');
    type Named = { readonly id: string; readonly names: { readonly nodes: readonly { readonly name: string }[] } };
    for (const { id, names } of (data as { serviceAreas: { nodes: Named[] } }).serviceAreas.nodes)
      for (const { name } of names.nodes)
        expect(idsOf(await search(`"${name}"`, { types: ['SERVICE_AREA'] })), name).toContain(id);
  });

  it('finds words of the text of a statement, of a note and of a definition', async () => {
    expect(idsOf(await search('Omicron', { types: ['STATEMENT'] }))).toContain('remark:board-sickness-high');
    expect(idsOf(await search('printed throughout'))).toContain('organisation:barnardos');
    expect(idsOf(await search('"lost to sickness"'))).toContain('measure:sickness-absence-days');
  });

  it.each<[text: string, id: string, snippet: string]>([
    ['norumbria', 'service-area:a1', 'Tyneside and **Northumbria**'],
    ['Antony Duglas', person, '**Anthony** **Douglas**'],
    ['parental alination', 'webinar:parental-alienation-webinar', '**Parental** **Alienation** Webinar'],
    ['safegarding', 'audit:safeguarding-children-in-family-proceedings-2005', '**Safeguarding** Children'],
  ])('finds a name that is misspelt: %s', async (text, id, snippet) => {
    const { nodes } = await search(text);
    expect(nodes.every(({ similar, score }) => similar && score >= 0.5 && score <= 1)).toBe(true);
    expect(nodes.find(({ node }) => node.id === id)?.snippet).toContain(snippet);
  });

  it('looks for similar names only where nothing of the types asked for has the words', async () => {
    const everything = await search('alienation');
    expect(everything.nodes.some(({ similar }) => similar)).toBe(false);
    expect((await search('Mindfullnes', { types: ['MODULE'] })).nodes[0]).toMatchObject({ similar: true });
    const { nodes, pageInfo } = await search('sickneess', { first: 1 });
    const next = await search('sickneess', { first: 1, after: pageInfo.endCursor });
    expect([...nodes, ...next.nodes].map(({ similar }) => similar)).toEqual([true, true]);
  });

  it.each([
    'the',
    'of the and',
    '!!!',
    '"',
    '()',
    "'; drop table search_entry; --",
    ':* & | <->',
    '-',
    '\u{1F600}',
    '%_\\',
  ])('takes any text, and finds nothing for %j', async (text) => {
    expect(await search(text)).toMatchObject({ totalCount: 0, nodes: [], pageInfo: { endCursor: null } });
  });

  it.each<[text: string, args: Arguments, message: string]>([
    ['', {}, 'text expects something to search for, not an empty text'],
    [' \n\t', {}, 'text expects something to search for, not an empty text'],
    ['x'.repeat(201), {}, 'text expects 200 characters at most, not 201'],
    ['a\0b', {}, 'text expects a text without NUL characters'],
    ['a', { first: -1 }, 'first expects a number from 0 to 1000, not -1'],
    ['a', { first: 1001 }, 'first expects a number from 0 to 1000, not 1001'],
    ['a', { after: 'nonsense' }, 'after expects a cursor of this list in this order'],
  ])('refuses %j with %j', async (text, args, message) => {
    expect(await refusal(text, args)).toContain(message);
  });

  it('takes the longest text', async () => {
    expect((await search('sickness '.repeat(22))).totalCount).toBeGreaterThan(0);
  });
});

describe('the types of a search', () => {
  it.each([
    ['ORGANISATION', 'organisations'],
    ['SERVICE_AREA', 'serviceAreas'],
    ['PERSON', 'people'],
    ['OFFICE', 'offices'],
    ['WORK', 'works'],
    ['SCHEME', 'schemes'],
    ['MEASURE', 'measures'],
    ['DOCUMENT', 'documents'],
    ['STATEMENT', 'statements'],
    ['QUESTION', 'questions'],
  ])('%s finds every row of %s', async (type, list) => {
    const { data } = await ask(`{ list: ${list} { totalCount } }`);
    // Nothing has the word, so everything lacks it.
    const { totalCount } = await search('-zzzz', { types: [type], first: 0 });
    expect({ totalCount }).toEqual(data?.list);
  });

  it('narrow what is found', async () => {
    const { nodes } = await search('sickness', { types: ['MEASURE', 'STATEMENT'] });
    const types = new Set(nodes.map(({ type }) => type));
    expect(types).toContain('MEASURE');
    expect(types).toContain('REMARK');
    expect(types).not.toContain('MODULE');
    expect((await search('sickness', { types: [] })).totalCount).toBe(0);
  });

  it('name the type of each hit', async () => {
    const { nodes } = await search('-zzzz', { first: 1000 });
    for (const { type, node } of nodes) expect(type.replaceAll('_', '')).toBe(node.__typename.toUpperCase());
  });
});

describe('the pages of a search', () => {
  // Ties in plenty: all that lack a word have one score.
  it.each([
    ['children', {}],
    ['cafcass', { types: ['STATEMENT'] }],
    ['-zzzz', { types: ['ORGANISATION', 'MEASURE'] }],
    ['sicknes', {}],
    ['sickneess', {}],
    ['car', { types: ['STATEMENT'] }],
  ])('hold each hit of %s once, the best first', async (text, args) => {
    const whole = await search(text, { ...args, first: 1000 });
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(idsOf(whole)).toHaveLength(whole.totalCount);
    expect(new Set(idsOf(whole)).size).toBe(whole.totalCount);
    const order = ({ score, node }: Hit, other: Hit) => other.score - score || (node.id < other.node.id ? -1 : 1);
    expect(whole.nodes).toEqual(whole.nodes.toSorted(order));

    const crawled: Hit[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await search(text, { ...args, first: 7, ...(after && { after }) });
      expect(page.totalCount).toBe(whole.totalCount);
      expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
      expect(page.pageInfo).toMatchObject({
        hasPreviousPage: after !== undefined,
        startCursor: page.edges[0]?.cursor,
        endCursor: page.edges.at(-1)?.cursor,
      });
      crawled.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(crawled).toEqual(whole.nodes);
  });

  it('have 50 hits where no size is given, and none where none are wanted', async () => {
    expect((await search('children')).nodes).toHaveLength(50);
    expect(await search('children', { first: 0 })).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } });
  });

  it('have cursors of their own search', async () => {
    const { pageInfo } = await search('children', { first: 1 });
    const after = pageInfo.endCursor;
    const { data } = await ask('{ regions(first: 1) { pageInfo { endCursor } } }');
    const other = (data as { regions: Page }).regions.pageInfo.endCursor;
    const refused = 'after expects a cursor of this list in this order';
    expect(await refusal('child', { after })).toContain(refused);
    expect(await refusal('children', { after, types: ['STATEMENT'] })).toContain(refused);
    expect(await refusal('children', { after: other })).toContain(refused);
    expect(await refusal('children', { after: `${after.slice(0, -2)}xx` })).toContain(refused);
  });
});

describe('the statements of a search', () => {
  it.each<[number, string, string]>([
    [1, 'the hits', 'nodes { type title snippet score similar }'],
    [1, 'their ids', 'nodes { node { __typename ... on Node { id } } }'],
    [1, 'the hits with their total', 'totalCount nodes { title }'],
    [1, 'the total', 'totalCount'],
    [2, 'a table of them', 'nodes { node { ... on Statement { text } } }'],
    [
      2,
      'a relation of them, in the same statement',
      'edges { node { node { ... on Statement { text citation { document { title } } } } } }',
    ],
  ])('are %i for %s', async (count, _, selection) => {
    for (const first of [1, 40]) {
      const { errors, statements } = await ask(
        `{ search(text: "children", types: [STATEMENT], first: ${first}) { ${selection} } }`,
      );
      expect(errors).toBeUndefined();
      expect(statements).toBe(count);
    }
  });

  it('are one more for all tables with hits, and give each its own fields', async () => {
    const { data, errors, statements } = await ask(`{
      search(text: "A15B", types: [SERVICE_AREA, EVENT, REMARK]) {
        totalCount
        nodes { node { ... on ServiceArea { code partOf { code } } ... on Event { title } ... on Remark { title } } }
      }
    }`);
    expect(errors).toBeUndefined();
    // The hits with their total; areas with their groups and statements together.
    expect(statements).toBe(2);
    expect((data as { search: Page }).search.nodes[0]?.node).toEqual({ code: 'A15B', partOf: { code: 'A15' } });
  });
});
