import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph({ lines: () => null }, async (orm) => {
    const entry = (id: string, names: string, body: string) =>
      orm.em
        .getConnection()
        .execute(`insert into search_entry (id, type, names, body) values (?, 'Work', ?, ?)`, [id, names, body]);
    // The names of works that the dataset has, so that they are found there.
    await orm.em.getConnection().execute(`delete from search_entry where type = 'Work'`);
    const { 0: one, 1: other } = await orm.em.getConnection().execute<{ id: string }[]>('select id from work limit 2');
    await entry(one?.id ?? '', 'ÉGLISE DU NORD', 'ΩΜΕΓΑ');
    await entry(other?.id ?? '', 'Petites Églises', 'Жуковский cross-border');
  }));
});
afterAll(() => close());

interface Hit {
  readonly title: string;
  readonly snippet: string;
  readonly score: number;
  readonly similar: boolean;
  readonly node: { readonly id: string };
}

async function hits(text: string, types?: readonly string[]): Promise<readonly Hit[]> {
  const { data, errors } = await ask(
    `query($text: String!, $types: [SearchType!]) { search(text: $text, types: $types, first: 1000) {
      nodes { title snippet score similar node { ... on Node { id } } } } }`,
    { text, types },
  );
  expect(errors).toBeUndefined();
  return (data as { search: { nodes: readonly Hit[] } }).search.nodes;
}

const ids = async (text: string, types?: readonly string[]) =>
  (await hits(text, types)).map(({ node }) => node.id).toSorted();

describe('a text that is being typed', () => {
  it('finds all along what its last word finds when it is whole', async () => {
    const isMarked = ({ snippet }: Hit) => /\*\*supervision\*\*/i.test(snippet);
    const whole = (await hits('supervision')).filter(isMarked).map(({ node }) => node.id);
    expect(whole.length).toBeGreaterThan(0);
    for (const text of ['super', 'superv', 'supervi', 'supervis', 'supervisi', 'supervisio', 'SUPERVISIO']) {
      const found = await hits(text);
      expect(found.every(({ similar }) => !similar)).toBe(true);
      expect(
        found.map(({ node }) => node.id),
        text,
      ).toEqual(expect.arrayContaining(whole));
    }
  });

  it('marks the words that begin so', async () => {
    for (const text of ['supervisi', 'super'])
      expect(
        (await hits(text)).every(({ snippet }) => /\*\*super[a-z]*\*\*/i.test(snippet)),
        text,
      ).toBe(true);
  });

  it('finds first what has the word as it is', async () => {
    // `care` is a word, and begins `career` and `careers`.
    const found = await hits('care');
    const whole = new Set(await ids('care '));
    const places = found.map(({ node }) => whole.has(node.id));
    expect(places).toContain(false);
    expect(places).toEqual(places.toSorted((one, other) => Number(other) - Number(one)));
    expect(whole.size).toBe(places.filter(Boolean).length);
  });

  it.each([
    ['a name among others', 'tynes', 'service-area:a1'],
    ['a number', '2.1', 'commitment:kld-action-2-10'],
    ['a code', 'A15', 'service-area:a15b'],
    ['words before it', 'parental alie', 'webinar:parental-alienation-webinar'],
    ['a phrase before it', '"parental alienation" webi', 'webinar:parental-alienation-webinar'],
    ['a phrase that is not closed yet', '"parental alie', 'webinar:parental-alienation-webinar'],
    ['a choice', 'zzzz or tynes', 'service-area:a1'],
    ['words beside a slash', 'HR/Payr', 'programme:hr-payroll-system'],
    ['an apostrophe', "SCIE's prac", 'organisation:scie-practice-partners-forum'],
  ])('may have %s: %s', async (_, text, id) => {
    const found = await hits(text);
    expect(found.find(({ node }) => node.id === id)).toMatchObject({ similar: false });
  });

  it('may be a part of a word with a hyphen', async () => {
    for (const text of ['cross-bord', 'cross-', 'bord'])
      expect((await hits(text, ['WORK']))[0]?.title, text).toBe('Petites Églises');
  });

  it.each([
    ['a blank follows', 'tynes '],
    ['a quote follows', '"tynes"'],
    ['it is left out', 'northumbria -tynes'],
    ['a phrase is left out', 'northumbria -"x tynes'],
  ])('has no word begun where %s: %s', async (_, text) => {
    const found = await hits(text);
    expect(found.filter(({ similar }) => !similar).some(({ snippet }) => snippet.includes('**Tyneside**'))).toBe(false);
  });

  it('begins nothing with one letter, nor with a word as common as "the"', async () => {
    for (const text of ['the', 'of the and']) expect(await hits(text), text).toEqual([]);
    expect(await hits('c')).toEqual(await hits('c '));
    // Nor finds the words themselves.
    expect((await hits('th')).some(({ snippet }) => /\*\*th(e|is|at|ey|eir|ese)\*\*/i.test(snippet))).toBe(false);
  });
});

describe('capital and small letters of any alphabet', () => {
  it.each([
    ['église', ['Petites Églises', 'ÉGLISE DU NORD']],
    ['E\u0301GLISE ', ['Petites Églises', 'ÉGLISE DU NORD']],
    ['ÉGL', ['Petites Églises', 'ÉGLISE DU NORD']],
    ['ωμεγα', ['ÉGLISE DU NORD']],
    ['ЖУКОВСК', ['Petites Églises']],
    ['égglise', ['ÉGLISE DU NORD']],
  ])('are one to the search: %s', async (text, titles) => {
    expect((await hits(text, ['WORK'])).map(({ title }) => title).toSorted()).toEqual(titles);
  });

  it('make a whole name', async () => {
    expect((await hits('église du nord'))[0]?.score).toBeGreaterThan(1);
  });
});
