import { describe, expect, it } from 'vitest';
import { graphSchema } from '../../src/domain/graph.js';
import { answerTable } from '../../src/operations/answer-table.js';
import { readOperation } from '../../src/operations/operation.js';

const schema = graphSchema();

const source = ({
  rows = 'questions.answers',
  columns = ['number', 'text as question', 'answer', 'citation'],
  variables = '',
  query = `query Asked($first: Int = 5, $after: String) {
    questions(first: $first, after: $after) {
      nodes {
        number
        text
        note
        organisations { nodes { name } }
        citation { document { title } firstLine lastLine section }
        answers { nodes { answer: text period { start } } }
      }
    }
  }`,
} = {}) =>
  `# Asked\n# What was asked.\n# topic: Board\n${variables}# rows: ${rows}\n# columns:\n${columns.map((column) => `#  ${column}\n`).join('')}${query}`;

const read = (parts: Parameters<typeof source>[0] = {}) => readOperation(schema, 'asked', source(parts));

const place = { document: 'Letter', path: null, page: null, lastPage: null, firstLine: 3, lastLine: 4, section: null };
const citation = { document: { title: 'Letter' }, firstLine: 3, lastLine: 4, section: null };
const answer = {
  questions: {
    totalCount: 2,
    pageInfo: { hasNextPage: false, endCursor: null },
    nodes: [
      {
        number: 'A',
        text: 'Why?',
        note: null,
        organisations: { nodes: [] },
        citation,
        answers: {
          nodes: [
            { answer: 'So', period: null },
            { answer: 'And so', period: { start: '2021-05-01' } },
          ],
        },
      },
      {
        number: 'B',
        text: 'When?',
        note: 'n',
        organisations: { nodes: [{ name: 'X' }, { name: 'Y' }] },
        citation,
        answers: { nodes: [] },
      },
    ],
  },
  releaseInForce: { version: '1.0.0', contentHash: '0123456789abcdef' },
};

describe('a table of an operation', () => {
  it('has a row for each thing on its row path, with what encloses it, and one for a thing with nothing in it', () => {
    const { columns, rows } = answerTable(read(), answer);
    expect(columns.map(({ name }) => name)).toEqual([
      'number',
      'question',
      'answer',
      'document',
      'first_line',
      'last_line',
      'section',
      'release',
    ]);
    expect(rows).toEqual([
      ['A', 'Why?', 'So', 'Letter', 3, 4, null, '1.0.0+0123456789ab'],
      ['A', 'Why?', 'And so', 'Letter', 3, 4, null, '1.0.0+0123456789ab'],
      ['B', 'When?', null, 'Letter', 3, 4, null, '1.0.0+0123456789ab'],
    ]);
  });

  it('has one row for each thing of a shorter path, and joins what is several in a cell', () => {
    const columns = [
      'answers.answer as answers',
      'answers.period.start as since',
      'organisations.name as of',
      'citation as asked',
    ];
    const table = answerTable(read({ rows: 'questions', columns }), answer);
    expect(table.columns.map(({ name }) => name)).toEqual([
      'answers',
      'since',
      'of',
      'asked_document',
      'asked_first_line',
      'asked_last_line',
      'asked_section',
      'release',
    ]);
    expect(table.rows.map((row) => row.slice(0, 3))).toEqual([
      ['So; And so', '2021-05-01', null],
      [null, null, 'X; Y'],
    ]);
    expect(table.citations).toEqual([[place], [place]]);
  });

  const figure = (value: number, line: number) => ({
    id: `observation:${value}`,
    value,
    unit: 'PEOPLE',
    asPublished: `c${value}`,
    precision: 'APPROXIMATE',
    readings: ['NUMBER', 'TIME'],
    note: null,
    citation: { ...citation, firstLine: line },
  });
  const counted = (columns: string[]) =>
    readOperation(
      schema,
      'asked',
      source({
        rows: 'serviceAreas',
        columns,
        query: `query Asked {
          serviceAreas {
            nodes {
              code
              rate: webinarAttendanceRate(webinar: "webinar:a") { value inputs { ...Figure } }
              all: observations { totalCount nodes { ...Figure } }
              latest: observations(first: 1) { nodes { ...Figure } }
            }
          }
        }
        fragment Figure on Observation {
          id value unit asPublished precision readings note
          citation { document { title } firstLine lastLine section }
        }`,
      }),
    );
  const areas = (rate: object | null, figures: object[]) => ({
    serviceAreas: { nodes: [{ code: 'A1', rate, all: { nodes: figures }, latest: { nodes: figures.slice(0, 1) } }] },
    releaseInForce: null,
  });

  it('has the value of a figure where it is named, and its evidence behind all columns that are named', () => {
    const operation = counted(['latest as staff', 'code']);
    expect(operation.columns.map(({ name }) => name)).toEqual([
      'staff',
      'code',
      ...['unit', 'printed', 'precision', 'readings', 'note', 'id'].map((part) => `staff_${part}`),
      ...['document', 'first_line', 'last_line', 'section'].map((part) => `staff_${part}`),
      'release',
    ]);
    expect(answerTable(operation, areas(null, [figure(54, 7)])).rows).toEqual([
      [54, 'A1', 'PEOPLE', 'c54', 'APPROXIMATE', 'NUMBER; TIME', null, 'observation:54', 'Letter', 7, 4, null, ''],
    ]);
    expect(answerTable(operation, areas(null, [])).rows[0]?.slice(0, 3)).toEqual([null, 'A1', null]);
  });

  it('takes one item of a list, and rounds what is told to be rounded', () => {
    const operation = counted(['rate.value rounded as rate', 'rate.value as exact', 'rate.inputs.2 as staff']);
    const rate = { value: 5.46875, inputs: [figure(7, 1), figure(128, 2)] };
    expect(answerTable(operation, areas(rate, [])).rows[0]?.slice(0, 3)).toEqual([5.5, 5.46875, 128]);
    expect(answerTable(operation, areas({ value: 0.0473, inputs: [] }, [])).rows[0]?.slice(0, 3)).toEqual([
      0.047,
      0.0473,
      null,
    ]);
  });

  it('has the number of rows of a list whose rows are selected, too', () => {
    const operation = counted(['all.totalCount as figures', 'code']);
    const answer = areas(null, [figure(1, 4)]);
    const [area] = answer.serviceAreas.nodes;
    if (area) Object.assign(area.all, { totalCount: 7 });
    expect(answerTable(operation, answer).rows[0]?.slice(0, 2)).toEqual([7, 'A1']);
  });

  it('tells the places of several citations in words', () => {
    const operation = counted(['code', 'all.citation as staff']);
    expect(operation.columns.map(({ name }) => name)).toEqual(['code', 'staff_sources', 'release']);
    const table = answerTable(operation, areas(null, [figure(1, 4), figure(2, 4), figure(3, 3)]));
    expect(table.rows[0]?.[1]).toBe('Letter, line 4; Letter, lines 3 to 4');
    expect(table.citations[0]).toHaveLength(3);
  });

  it.each(['all', 'all.value', 'all.asPublished', 'all.citation.firstLine', 'rate.inputs.value'])(
    'is refused with several numbers in a cell, as of %s',
    (path) => {
      expect(() => counted([path])).toThrow('would have several numbers in a cell; make each a row');
    },
  );

  it('is refused where a text is to be rounded, or an item is to be taken of what is no list', () => {
    expect(() => counted(['code rounded'])).toThrow('the column code is no number, and cannot be rounded');
    expect(() => counted(['code.1'])).toThrow('the column code.1 is not selected');
  });

  it('has no row for an answer with nothing', () => {
    expect(
      answerTable(read(), { questions: { ...answer.questions, totalCount: 0, nodes: [] }, releaseInForce: null }).rows,
    ).toEqual([]);
  });

  it('knows the type and meaning of its columns from the schema', () => {
    const { columns } = read({ columns: ['number', 'citation', 'answers.period.start'], rows: 'questions' });
    expect(columns.map(({ name, type, format }) => [name, type, format])).toEqual([
      ['number', 'string', undefined],
      ['document', 'string', undefined],
      ['first_line', 'integer', undefined],
      ['last_line', 'integer', undefined],
      ['section', 'string', undefined],
      ['answers_period_start', 'string', undefined],
      ['release', 'string', undefined],
    ]);
    expect(columns.every(({ description }) => description !== '')).toBe(true);
  });
});

describe('an operation is refused', () => {
  it.each([
    ['rows that are not selected', { rows: 'answers' }, 'the rows answers are not selected'],
    ['rows that are values', { rows: 'questions.text' }, 'the rows questions.text are not selected'],
    ['a column that is not selected', { columns: ['status'] }, 'the column status is not selected'],
    ['a column that is no value', { columns: ['organisations'] }, 'the column organisations is a Organisation'],
    ['two columns of a name', { columns: ['text', 'number as text'] }, 'there are two columns text'],
    [
      'a citation without its lines',
      {
        query: source()
          .replace(/[\s\S]*query Asked/, 'query Asked')
          .replace(' lastLine', ''),
      },
      'citation does not select lastLine',
    ],
    ['a field that is not there', { query: 'query Asked { nonsense }' }, 'Cannot query field "nonsense"'],
    ['another name', { query: 'query Other { release { version } }' }, 'the query is named Other; expected Asked'],
    [
      'rows that cannot be asked for',
      {
        rows: 'questions',
        columns: ['text'],
        query: 'query Asked($first: Int) { questions(first: $first) { nodes { text } } }',
      },
      'questions takes $first and no $after',
    ],
    [
      'a cursor of something else',
      {
        rows: 'questions',
        columns: ['text'],
        query: 'query Asked($after: String) { questions { nodes { text } } regions(after: $after) { nodes { id } } }',
      },
      '$after is not the cursor of the rows',
    ],
    [
      'pages within rows',
      {
        columns: ['text'],
        query: 'query Asked($after: String) { questions { nodes { text answers(after: $after) { nodes { text } } } } }',
      },
      'the pages of a table are those of one list, which is in no other',
    ],
    [
      'rows in a fragment',
      {
        rows: 'questions',
        columns: ['text'],
        query: 'query Asked { ...Q } fragment Q on Query { questions { nodes { text } } }',
      },
      'the rows are in a fragment; select questions where it stands',
    ],
    ['a column named release', { columns: ['text as release'] }, 'the column release is there in every table'],
    [
      'a variable named bom',
      { query: 'query Asked($bom: Int) { questions(first: $bom) { nodes { text } } }' },
      'a variable cannot be named bom',
    ],
    [
      'two queries',
      { query: 'query Asked { release { version } } query B { release { version } }' },
      'expected one query',
    ],
    [
      'an example of a wrong type',
      { variables: '# variables: {"first": "x"}\n' },
      'Int cannot represent non-integer value: "x"',
    ],
  ])('for %s', (_, parts, message) => {
    expect(() => read(parts)).toThrow(message);
  });
});
