import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentTexts } from '../../src/dataset/document-text.js';
import { entityOfId, optionsOf } from '../../src/graph/entity-metadata.js';
import { typeNameOf } from '../../src/graph/node.js';
import { type Ask, openGraph } from '../ask.js';

/** What a row of the database is made to say, by column. */
type Cells = Readonly<Record<string, string | null>>;

const document = 'document:quality-account-2015-16';
const texts = new Map<string, readonly string[]>();

let ask: Ask;
let close: () => Promise<void>;
let orm: MikroORM;
beforeAll(async () => {
  ({ ask, close } = await openGraph(documentTexts(texts), async (database) => {
    orm = database;
  }));
});
afterAll(() => close());

const query = (id: string) => `{ node(id: "${id}") { ... on ${typeNameOf(id)} { citation { quote verified } } } }`;

/** The citation of a row, with the answer's faults ruled out. */
async function citationOf(id: string): Promise<unknown> {
  const { data, errors } = await ask(query(id));
  expect(errors).toBeUndefined();
  return data?.node;
}

/** Makes a row say these cells, and cite these lines, which stand in its document between lines of others. */
async function make(id: string, cells: Cells, lines: readonly string[]): Promise<void> {
  const all = {
    ...cells,
    citation_document_id: document,
    citation_first_line: 2,
    citation_last_line: lines.length + 1,
  };
  const set = Object.keys(all).map((column) => `${column} = ?`);
  const { table } = optionsOf(entityOfId(id) ?? Object);
  await orm.em.getConnection().execute(`update ${table} set ${set} where id = ?`, [...Object.values(all), id]);
  texts.set(document, ['a line of others', ...lines, 'a line of others']);
}

const verdict = (verified: boolean | null) => ({ citation: { quote: expect.any(String), verified } });

async function anyId(table: string): Promise<string> {
  const [{ id }] = await orm.em.getConnection().execute<[{ id: string }]>(`select min(id) as id from ${table}`);
  return id;
}

describe('a number', () => {
  let id: string;
  beforeAll(async () => {
    id = await anyId('observation');
  });

  it.each<[string, string, boolean]>([
    ['5', 'There were 5.', true],
    ['5', 'in 2015', false],
    ['15', 'in 2015', false],
    ['1,487', 'In all 1,487 cases', true],
    ['1,487', 'In all 1,478 cases', false],
    ['487', 'In all 1,487 cases', false],
    ['1', 'In all 1,487 cases', false],
    ['-5.6%', 'Private: -5.6%', true],
    ['-5.6%', 'Private: –5.6%', true],
    ['5.6%', 'Private: -5.6%', false],
    ['-5.6%', 'Private: 5.6%', false],
    ['-16', '2015-16', false],
    ['85%', 'were 85% of them', true],
    ['85%', 'were 85 of them', false],
    ['85', 'were 85% of them', false],
    ['£4.7m', 'a budget of £4.7m', true],
    ['4.7', 'a budget of £4.7m', false],
    // The columns of a table were run together: any part of the run that its commas and points allow.
    ['137', 'Suicide eLearning.13717111574YesUnknown', true],
    ['1711', 'Suicide eLearning.13717111574YesUnknown', true],
    ['138', 'Suicide eLearning.13717111574YesUnknown', false],
    ['3,455', 'Aug 1,2583,4554713', true],
    ['455', 'Aug 1,2583,4554713', false],
  ])('printed as %s is verified on %j: %s', async (as_published, line, expected) => {
    await make(id, { as_published }, [line]);
    expect(await citationOf(id)).toEqual(verdict(expected));
  });

  it('is looked for on the lines it cites and no others, and over their ends', async () => {
    await make(id, { as_published: 'more than 1,100' }, ['with more than', '1,100 families']);
    expect(await citationOf(id)).toEqual({
      citation: { quote: 'with more than\n1,100 families', verified: true },
    });
    texts.set(document, ['more than 1,100', 'with more than', '1,200 families', 'more than 1,100']);
    expect(await citationOf(id)).toEqual({
      citation: { quote: 'with more than\n1,200 families', verified: false },
    });
  });

  it('is neither quoted nor verified where the text is not registered', async () => {
    texts.delete(document);
    expect(await citationOf(id)).toEqual({ citation: { quote: null, verified: null } });
  });
});

describe('a name', () => {
  it.each<[string, string, Cells, boolean | null]>([
    ['a title that stands there', 'module:case-planning-elearning', { title: 'Case Planning' }, true],
    ['a title that does not', 'module:case-planning-elearning', { title: 'Case Plan' }, false],
    ['a name that stands there', 'organisation:napo', { name: 'Napo' }, true],
    [
      'a printed alias of a name that is not ours',
      'organisation:napo',
      { name: 'Union', aliases: '{Napo}', readings: '{}' },
      false,
    ],
    [
      'a name of ours with an alias that stands there',
      'organisation:napo',
      { name: 'Union', aliases: '{Unison,Napo}', readings: '{NAME}' },
      true,
    ],
    [
      'a name of ours with an abbreviation that stands there',
      'organisation:napo',
      { name: 'Union', aliases: '{}', abbreviation: 'NAPO', readings: '{NAME}' },
      true,
    ],
    [
      'a name of ours with a form that does not stand there',
      'organisation:napo',
      { name: 'Union', aliases: '{Unison}', abbreviation: null, readings: '{NAME}' },
      false,
    ],
    [
      'a name of ours with no other form',
      'organisation:napo',
      { name: 'Union', aliases: '{}', abbreviation: null, readings: '{NAME}' },
      null,
    ],
    [
      'a name of ours with a code that stands there',
      'service-area:a1',
      { name: 'The north', code: 'A1', readings: '{NAME}' },
      true,
    ],
  ])('%s', async (_, id, cells, expected) => {
    await make(id, cells, ['Case Planning by Napo, in A1']);
    expect(await citationOf(id)).toEqual(verdict(expected));
  });

  it('of a party is as it is printed', async () => {
    const id = await anyId('party');
    await make(id, { as_printed: 'JC' }, ['Action: JC']);
    expect(await citationOf(id)).toEqual(verdict(true));
    texts.set(document, ['', 'Action: JB', '']);
    expect(await citationOf(id)).toEqual(verdict(false));
  });
});

it('a statement is in our words, wherever they stand', async () => {
  const id = await anyId('statement');
  await make(id, { title: 'Case Planning' }, ['Case Planning']);
  expect(await citationOf(id)).toEqual(verdict(null));
});
