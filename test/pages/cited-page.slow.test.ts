import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { readDataset } from '../../src/dataset/dataset.js';
import { documentTexts, readDocumentTexts } from '../../src/dataset/document-text.js';
import { loadDataset } from '../../src/dataset/load.js';
import { addDocument } from '../../src/editing/new-document.js';
import { makePackage } from '../../src/editing/new-package.js';
import { type Ask, askOf } from '../ask.js';
import { pdfOf } from '../editing/made-pdf.js';
import { edit } from '../editing/wexmoor-copy.js';
import { type LiveServer, openServer } from '../live-server.js';
import { called, connected, mcp } from '../mcp/assistant.js';
import { migratedDatabase } from '../test-database.js';

const id = 'document:fires.board-paper';

const measures = `id,label,definition,unit,kind,topic,temporality,additive,of_whole,breakdowns
staff,Staff,People employed on the day given.,PEOPLE,STATISTIC,workforce,STOCK,true,false,
`;

const observations = `measure,value,as_published,precision,period_start,period_end,period_label,document,first_line,last_line,section,reprint
staff,81,81,EXACT,2024-03-31,2024-03-31,31 March 2024,board-paper,2,2,Fire Board,false
staff,84,84,EXACT,2024-03-01,2024-03-31,March 2024,board-paper,4,4,Staff,false
staff,86,86,EXACT,2024-09-30,2024-09-30,30 September 2024,board-paper,2,5,Staff,false
`;

let folder: string;
let orm: MikroORM;
let ask: Ask;
let server: LiveServer;

// From a PDF to pages for people: first as a package of which the pages of its document are unknown, then as `add` has made it.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fires-'));
  await makePackage(folder, 'What is said of fires');
  const file = join(folder, 'paper.pdf');
  const [first, second] = [
    ['Fire Board', '81 people at 31 March 2024'],
    ['Staff', '84 people at 31 March 2024', '86 people at 30 September 2024'],
  ] as const;
  await writeFile(file, pdfOf('Board paper', first, second));
  const texts = join(folder, 'documents');
  const { sha256 } = await addDocument(folder, file, { subject: 'Fire Board', texts });
  await writeFile(join(folder, 'measures.csv'), measures);
  await writeFile(join(folder, 'observations.csv'), observations);
  await edit(folder, ['datapackage.json', /"name": "[^"]*"/.exec(await descriptor())?.[0] ?? '', '"name": "fires"']);

  orm = await migratedDatabase();
  ask = askOf(orm);
  await edit(folder, ['documents.csv', '1;3', '']);
  await loadDataset(orm, await readDataset(folder));
  await edit(
    folder,
    ['documents.csv', `${sha256},5,`, `${sha256},5,1;3`],
    ['datapackage.json', '"version": "0.1.0"', '"version": "0.2.0"'],
  );
  await loadDataset(orm, await readDataset(folder));
  server = await openServer(
    { mcp, texts: documentTexts(await readDocumentTexts(texts, new Map([[id, sha256]]))) },
    orm,
  );
});
afterAll(async () => {
  await server?.close();
  await orm?.close(true);
  await rm(folder, { recursive: true });
});

const descriptor = () => readFile(join(folder, 'datapackage.json'), 'utf8');

/** What is answered, and by how many statements. */
async function answerTo(query: string) {
  const { data, errors, statements } = await ask(query);
  expect(errors).toBeUndefined();
  return { data: data as Record<string, unknown>, statements };
}

const pages: Readonly<Record<string, object>> = {
  81: { page: 1, lastPage: 1 },
  84: { page: 2, lastPage: 2 },
  86: { page: 1, lastPage: 2 },
};
const ordered = (by: string) => `orderBy: [{ ${by}: ASC }]`;

describe('the page of a citation', () => {
  it('is read with the rows, whatever else is asked of it, by no more statements than its document', async () => {
    const list = (selection: string) =>
      `{ observations(${ordered('asPublished')}) { nodes { asPublished citation { ${selection} } } } }`;
    const document = await answerTo(list('document { title }'));
    for (const [selection, more] of [
      ['page lastPage', {}],
      ['lastPage page document { id }', { document: { id } }],
      ['document { title } page lastPage', { document: { title: 'Board paper' } }],
      ['quote page lastPage', { quote: null }],
      ['document { pages pageLines } page lastPage', { document: { pages: 2, pageLines: [1, 3] } }],
    ] as const) {
      const { data, statements } = await answerTo(list(selection));
      expect(statements).toBe(document.statements);
      expect(data.observations).toEqual({
        nodes: Object.entries(pages).map(([asPublished, page]) => ({ asPublished, citation: { ...page, ...more } })),
      });
    }
  });

  it('is there wherever a citation is', async () => {
    const { data } = await answerTo(`{
      measures { nodes { observations(first: 1) { nodes { citation { page } } } } }
      organisations { nodes { citation { page } } }
      observationGroups(groupBy: [SUBJECT]) { nodes { observations(first: 1) { nodes { citation { page } } } } }
      discrepancies { nodes { observations { nodes { rivals { nodes { citation { page } } } } } } }
    }`);
    const found = JSON.stringify(data).match(/"page":\w+/g) ?? [];
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(found.filter((page) => page.endsWith('null'))).toEqual([]);
  });

  it('is that of the release that is asked about', async () => {
    const asOf = async (release: string) => {
      const query = `{
        observations(${ordered('asPublished')}, asOf: "${release}") { nodes { citation { page lastPage } } }
        document(id: "${id}", asOf: "${release}") { pages pageLines }
      }`;
      return (await server.http.inject({ method: 'POST', url: '/graphql', payload: { query } })).json().data;
    };
    const nothing = { page: null, lastPage: null };
    expect(await asOf('release:1')).toEqual({
      observations: { nodes: Object.keys(pages).map(() => ({ citation: nothing })) },
      document: { pages: null, pageLines: null },
    });
    expect(await asOf('release:2')).toEqual({
      observations: { nodes: Object.values(pages).map((citation) => ({ citation })) },
      document: { pages: 2, pageLines: [1, 3] },
    });
  });

  it('is told as a change where a release brings it', async () => {
    const { data } = await answerTo(`{ release(version: "0.2.0") {
      changes(where: { subject: { eq: "${id}" } }) { nodes { fields { name before after } } }
    } }`);
    expect(data.release).toEqual({
      changes: { nodes: [{ fields: [{ name: 'pageLines', before: null, after: '1; 3' }] }] },
    });
  });

  it('can be asked for where it is known', async () => {
    const { data } = await answerTo(`{
      known: documents(where: { pageLines: { isNull: false } }) { nodes { pages } }
      unknown: documents(where: { pageLines: { isNull: true } }) { totalCount }
    }`);
    expect(data).toEqual({ known: { nodes: [{ pages: 2 }] }, unknown: { totalCount: 0 } });
  });

  it('stands in what is told of contradictions', async () => {
    const { data } = await answerTo('{ discrepancies { nodes { explanation } } }');
    expect(data.discrepancies).toEqual({
      nodes: [
        {
          explanation:
            'Staff, 31 March 2024: “Board paper” prints 81 on page 1, line 2; “Board paper” prints 84 on page 2, line 4.',
        },
      ],
    });
  });
});

describe('for people, the page', () => {
  const get = async (url: string) => {
    const { statusCode, body } = await server.http.inject({ url, headers: { accept: 'text/html' } });
    expect(statusCode).toBe(200);
    return body.replace(/<[^>]+>/g, '');
  };
  const figure = async () => {
    const { data } = await answerTo('{ observations(where: { asPublished: { eq: "84" } }) { nodes { id } } }');
    return (data.observations as { nodes: [{ id: string }] }).nodes[0].id;
  };

  it('stands before the line, and in what is offered for citing', async () => {
    const text = await get(`/figures/${await figure()}`);
    expect(text).toContain('84: Staff, March 2024, page 2, line 4');
    expect(text).toContain('Printed inBoard paper, page 2, line 4 (Staff)');
    expect(text).toContain('note = {From: Board paper, page 2, line 4}');
    expect(text).toContain('84 people at 31 March 2024');
    expect(await get(`/documents/${id}`)).toContain('5 lines on 2 pages');
  });

  it('stands beside the rows of a question, whose columns are the same', async () => {
    const question = 'measure=measure:fires.staff';
    expect(await get(`/questions/measure-figures?${question}`)).toContain('Board paper, page 2, line 4');
    const { body } = await server.http.inject({ url: `/operations/measure-figures.csv?${question}` });
    expect(body.split('\r\n')[0]).not.toContain('page');
  });

  it('was not there as of a release that did not know it', async () => {
    const text = await get(`/figures/${await figure()}?asOf=release:1`);
    expect(text).toContain('Printed inBoard paper, line 4 (Staff)');
  });
});

describe('for assistants, the page', () => {
  it('stands in every citation, and in the words of a figure', async () => {
    const client = await connected(server);
    onTestFinished(() => client.close());
    const { structured: table } = await called(client, 'measure-figures', { measure: 'measure:fires.staff' });
    const rows = table.rows as {
      values: { id: string; printed: string };
      citations: [{ page: number; lastPage: number }];
    }[];
    expect(Object.fromEntries(rows.map(({ values, citations }) => [values.printed, citations[0]]))).toMatchObject(
      pages,
    );
    const id = rows.find(({ values }) => values.printed === '84')?.values.id;
    const { structured, words } = await called(client, 'figure', { id });
    expect(words).toContain('Printed in Board paper, page 2, line 4.');
    expect(structured.figure.citation).toMatchObject({ page: 2, lastPage: 2, firstLine: 4 });
  });
});
