import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answerMeaning } from '../../src/explorer/answer-meaning.ts';
import { citedDocuments, documentsBehind } from '../../src/explorer/cited-documents.ts';
import { flatTables } from '../../src/explorer/flat-table.ts';
import { referenceStyles } from '../../src/explorer/reference.ts';
import { savedFiles } from '../../src/explorer/saved-file.ts';
import { shownRows } from '../../src/explorer/shown-rows.ts';
import { schema } from './schema.ts';

const query = `
  query Q { observations { nodes { amount: value ...Printed rivals { nodes { asPublished } } } } }
  fragment Printed on Observation { citation { document { id title } firstLine lastLine } ... on Node { id } }
`;
const meaning = answerMeaning(schema, parse(query));
const cited = (id: string, firstLine: number, lastLine = firstLine) => ({
  citation: { document: { id, title: `Title of ${id}` }, firstLine, lastLine },
});
const answer = {
  observations: {
    nodes: [
      { amount: 2, ...cited('b', 30), id: 'x', rivals: { nodes: [] } },
      { amount: 10, ...cited('a', 12, 14), id: '=y', rivals: { nodes: [] } },
      { amount: null, ...cited('a', 3), id: 'Z\n"z"', rivals: { nodes: [] } },
    ],
  },
};
const [table = { path: '', columns: [], rows: [] }] = flatTables(answer);

describe('what stands in an answer', () => {
  it('is told by the schema, through aliases, connections and fragments', () => {
    expect(meaning.get('observations')).toMatchObject({ type: 'Observation' });
    expect(meaning.get('observations.amount')?.type).toBe('Float');
    expect(meaning.get('observations.citation.document')?.type).toBe('Document');
    expect(meaning.get('observations.rivals.asPublished')?.description).toContain('exactly as printed');
    expect(meaning.get('observations.id')?.type).toBe('ID');
  });

  it('is left out where the schema does not know it, or a fragment spreads itself', () => {
    expect(
      answerMeaning(schema, parse('{ nope { x } documents { nodes { ...F } } } fragment F on Document { title ...F }'))
        .size,
    ).toBe(2);
  });
});

describe('the rows shown', () => {
  const column = (name: string) => table.columns.findIndex((one) => one.name === name);

  it('are ordered as numbers, with what is empty last in either direction', () => {
    const amounts = (isDescending: boolean) =>
      shownRows(table, '', { column: column('amount'), isDescending }).map((row) => row[column('amount')]);
    expect(amounts(false)).toEqual([2, 10, null]);
    expect(amounts(true)).toEqual([10, 2, null]);
    expect(shownRows(table, '', null)).toEqual(table.rows);
  });

  it('are those in which every word stands', () => {
    expect(shownRows(table, 'TITLE 30', null)).toHaveLength(1);
    expect(shownRows(table, ' ', null)).toHaveLength(3);
    expect(shownRows(table, 'nowhere', null)).toEqual([]);
  });
});

describe('the documents behind rows', () => {
  it('are those of the rows that are shown, with their lines in order', () => {
    expect(citedDocuments(table, meaning)).toEqual([
      { id: 'b', title: 'Title of b', lines: ['30'] },
      { id: 'a', title: 'Title of a', lines: ['3', '12–14'] },
    ]);
    expect(citedDocuments({ ...table, rows: table.rows.slice(0, 1) }, meaning)).toHaveLength(1);
  });

  it('are those of what is listed in rows that have no line, such as sums', () => {
    const groups = answerMeaning(
      schema,
      parse(
        '{ observationGroups(groupBy: [UNIT]) { nodes { sum observations { nodes { citation { document { title } firstLine } } } } } }',
      ),
    );
    const of = (title: string) => ({ nodes: [{ citation: { document: { title }, firstLine: 3 } }] });
    const tables = flatTables({
      observationGroups: {
        nodes: [
          { sum: 1, observations: of('A') },
          { sum: 2, observations: of('B') },
        ],
      },
    });
    const [sums = table] = tables;
    const titles = (rows: typeof sums.rows) =>
      documentsBehind({ ...sums, rows }, tables, groups).map(({ title, lines }) => [title, ...lines]);
    expect(titles(sums.rows)).toEqual([
      ['A', '3'],
      ['B', '3'],
    ]);
    expect(titles(sums.rows.slice(1))).toEqual([['B', '3']]);
  });

  it('are none where nobody asked for them', () => {
    const [other = table] = flatTables({ observations: { nodes: [{ amount: 2 }] } });
    expect(citedDocuments(other, meaning)).toEqual([]);
  });
});

describe('a reference', () => {
  const document = {
    id: 'document:kld-strategy-2006',
    title: 'Knowledge & Learning_Strategy',
    kind: 'strategy',
    publisher: { name: 'Cafcass' },
    published: null,
    publishedLabel: '2006',
    lines: ['3', '12–14'],
  };
  const context = {
    address: 'https://example.org/explorer?question=x',
    release: '2.0.0 (bf96)',
    accessed: '2026-11-29',
  };
  const [text, bibtex, csl] = referenceStyles.map(({ write }) => write([document], context));

  it('in words names document, time, lines, release, address and day', () => {
    expect(text).toBe(
      'Cafcass: Knowledge & Learning_Strategy, 2006, lines 3, 12–14, as read by the graph, release 2.0.0 (bf96), https://example.org/explorer?question=x, on 2026-11-29.',
    );
  });

  it('for BibTeX is an entry that TeX can read', () => {
    expect(bibtex).toContain('@misc{kld-strategy-2006,\n  title = {{Knowledge \\& Learning\\_Strategy}},');
    expect(bibtex).toContain('year = {2006}');
  });

  it('for reference managers is CSL-JSON', () => {
    expect(JSON.parse(csl ?? '')).toEqual([
      expect.objectContaining({
        type: 'report',
        issued: { 'date-parts': [[2006]] },
        accessed: { 'date-parts': [[2026, 11, 29]] },
        locator: '3, 12–14',
      }),
    ]);
  });
});

describe('a file of the rows shown', () => {
  const written = async (extension: string) => {
    const file = savedFiles.find((one) => one.extension === extension);
    if (!file) throw new Error(`there is no ${extension}`);
    const content = await file.write({ ...table, rows: [...table.rows, [-5, ...(table.rows[0] ?? []).slice(1)]] });
    return Buffer.from(await content.arrayBuffer());
  };

  it('is CSV that keeps signs of numbers, and lets no text become a formula', async () => {
    const lines = (await written('csv')).toString().split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFamount,citation.document.id,citation.document.title,citation.firstLine,citation.lastLine,id,rivals',
    );
    expect(lines[2]).toBe("10,a,Title of a,12,14,'=y,0");
    expect(lines[3]).toBe(',a,Title of a,3,3,"Z\n""z""",0');
    expect(lines[4]).toMatch(/^-5,/);
  });

  it('is JSON of objects', async () => {
    expect(JSON.parse(String(await written('json')))[1]).toMatchObject({
      amount: 10,
      'citation.firstLine': 12,
      id: '=y',
    });
  });

  it('is a workbook that Excel can read', async () => {
    const { default: readExcelFile } = await import('read-excel-file/node');
    const [sheet] = await readExcelFile(await written('xlsx'));
    expect(sheet?.data[2]).toEqual([10, 'a', 'Title of a', 12, 14, '=y', 0]);
  });
});
