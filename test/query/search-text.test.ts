import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

interface Hit {
  readonly title: string;
  readonly snippet: string;
  readonly score: number;
  readonly similar: boolean;
  readonly node: { readonly id: string };
}

async function hits(text: string): Promise<readonly Hit[]> {
  const { data, errors } = await ask(
    `query($text: String!) { search(text: $text, first: 1000) {
      nodes { title snippet score similar node { ... on Node { id } } } } }`,
    { text },
  );
  expect(errors).toBeUndefined();
  return (data as { search: { nodes: readonly Hit[] } }).search.nodes;
}

const found = async (text: string, id: string) => (await hits(text)).find(({ node }) => node.id === id);

describe('the text of a search', () => {
  it('has 200 characters at most, blanks among them', async () => {
    const text = 'sickness'.padEnd(200);
    expect((await hits(text)).length).toBeGreaterThan(0);
    const { errors } = await ask(`{ search(text: "${text} ") { totalCount } }`);
    expect(errors?.[0]?.message).toContain('text expects 200 characters at most, not 201');
  });

  it('is the same with blanks around it, a whole name too', async () => {
    const plain = await hits('HCPC');
    expect(plain[0]?.score).toBeGreaterThan(1);
    expect(await hits(' HCPC\n')).toEqual(plain);
  });

  it('is a phrase within quotes, typographic ones too', async () => {
    const similar = async (text: string) => new Set((await hits(text)).map((hit) => hit.similar));
    expect(await similar('registration proof')).toEqual(new Set([false]));
    // It is registration that shows proof, and never the two words side by side.
    for (const text of ['"registration proof"', '“registration proof”'])
      expect(await similar(text)).not.toContain(false);
  });
});

describe('a hit', () => {
  const hcpc = 'organisation:health-and-care-professions-council';

  it('has the name for its title, and the other names and the text in its snippet', async () => {
    expect(await found('HCPC', hcpc)).toMatchObject({
      title: 'Health and Care Professions Council',
      snippet: expect.stringMatching(/^Health and Care Professions Council · \*\*HCPC\*\* · /),
    });
  });

  it('of a name alone has no sign after it', async () => {
    expect(await found('Ofsted', 'organisation:ofsted')).toMatchObject({ title: 'Ofsted', snippet: '**Ofsted**' });
  });

  it('has its snippet though no single word of it is like the text', async () => {
    expect(await found('healthandcareprofessionscouncil', hcpc)).toMatchObject({
      similar: true,
      snippet: expect.stringMatching(/^Health and Care Professions Council/),
    });
  });

  it('has pieces of a long text, parted by dots', async () => {
    const pieces = (await hits('Ofsted')).filter(({ snippet }) => snippet.includes(' … '));
    expect(pieces.length).toBeGreaterThan(0);
    for (const { snippet } of pieces) expect(snippet.split(' … ')).toHaveLength(2);
  });
});
