import { describe, expect, it } from 'vitest';
import type { Table, TableCell, TableColumn } from '../../src/operations/table.js';
import { chartWidth, chartWords } from '../../src/pages/chart.js';
import { chartPicture, chartPixels } from '../../src/pages/chart-picture.js';
import { tableCharts } from '../../src/pages/table-chart.js';

const column = (name: string, type: TableColumn['type'] = 'string'): TableColumn => ({
  name,
  type,
  nullable: true,
  description: name,
});
const columns = [
  column('area'),
  column('period'),
  column('from'),
  column('to'),
  column('value', 'number'),
  column('unit'),
  column('readings'),
  column('precision'),
];

type Row = readonly [
  area: string | null,
  from: string | null,
  to: string | null,
  value: number | null,
  rest?: Partial<Rest>,
];
interface Rest {
  readonly unit: string;
  readonly readings: string | null;
  readonly document: string;
}

function table(...rows: readonly Row[]): Table {
  const cells = rows.map(([area, from, to, value, { unit = 'PEOPLE', readings = null } = {}]): TableCell[] => [
    area,
    from,
    from,
    to,
    value,
    unit,
    readings,
    'EXACT',
  ]);
  const citations = rows.map(([, , , , { document = 'Account' } = {}]) => [
    { document, path: null, page: null, lastPage: null, firstLine: 1, lastLine: 1, section: null },
  ]);
  return {
    name: 'staff',
    title: 'Staff',
    description: 'Staff',
    columns,
    release: '2.0.0+0',
    rows: cells,
    pages: [],
    part: null,
    citations,
  };
}

const year = (area: string | null, number: number, value: number, rest?: Partial<Rest>): Row => [
  area,
  `${number}-01-01`,
  `${number}-12-31`,
  value,
  rest,
];
const drawn = (...rows: readonly Row[]) => {
  const charts = tableCharts(table(...rows));
  if ('reason' in charts) throw new Error(charts.reason);
  return charts.map(({ unit, series }) => [
    unit,
    ...series.map(({ label, points }) => [label, ...points.map(({ value }) => value)]),
  ]);
};
const reason = (...rows: readonly Row[]) => {
  const charts = tableCharts(table(...rows));
  return 'reason' in charts ? charts.reason : 'drawn';
};

describe('the charts of a table', () => {
  it('have a series for each thing, in the order of time', () => {
    expect(drawn(year('A1', 2016, 5), year('A2', 2015, 7), year('A1', 2015, 4), year('A2', 2016, 8))).toEqual([
      ['PEOPLE', ['A1', 4, 5], ['A2', 7, 8]],
    ]);
  });

  it('never join the numbers of two documents', () => {
    const other = { document: 'Article' };
    expect(
      drawn(year('A1', 2014, 1), year('A1', 2015, 2), year('A1', 2015, 3, other), year('A1', 2016, 4, other)),
    ).toEqual([['PEOPLE', ['Account', 1, 2], ['Article', 3, 4]]]);
  });

  it('have numbers of several documents beside each other, each by itself', () => {
    expect(drawn(year('A1', 2014, 1), year('A1', 2016, 4, { document: 'Article' }))).toEqual([
      ['PEOPLE', ['Account', 1], ['Article', 4]],
    ]);
  });

  it('never join a month with a year', () => {
    const months: Row[] = [
      ['A1', '2016-04-01', '2016-04-30', 10],
      ['A1', '2016-05-01', '2016-05-31', 11],
    ];
    expect(drawn(...months, year('A1', 2016, 130), year('A1', 2017, 140))).toEqual([
      ['PEOPLE', ['by month', 10, 11], ['by year', 130, 140]],
    ]);
  });

  it('never join a part of a year with a year', () => {
    expect(drawn(year('A1', 2015, 130), year('A1', 2016, 140), ['A1', '2017-01-01', '2017-05-24', 60])).toEqual([
      ['PEOPLE', ['', 130, 140]],
    ]);
  });

  it('tell how many numbers are not drawn, those that are printed again left out', () => {
    const charts = tableCharts(
      table(year('A1', 2015, 1), year('A1', 2015, 1), year('A1', 2016, 2), year('A2', 2016, 5), year('A3', 2016, 6)),
    );
    expect('reason' in charts || charts[0]?.left).toBe(2);
  });

  it('are one for each unit', () => {
    const share = { unit: 'PERCENT' };
    expect(
      drawn(year('A1', 2015, 1), year('A1', 2016, 2), year('A1', 2015, 50, share), year('A1', 2016, 60, share)),
    ).toEqual([
      ['PEOPLE', ['', 1, 2]],
      ['PERCENT', ['', 50, 60]],
    ]);
  });

  it.each<[string, readonly Row[], string]>([
    ['nothing', [], 'no number is printed for several times of the same length'],
    [
      'one time',
      [year('A1', 2015, 1), year('A2', 2015, 2)],
      'no number is printed for several times of the same length',
    ],
    [
      'no days',
      [
        ['A1', null, null, 1],
        ['A1', null, null, 2],
      ],
      'no number is printed for several times of the same length',
    ],
    [
      'times that overlap',
      [
        ['A1', '2015-01-01', '2015-12-31', 1],
        ['A1', '2015-04-01', '2016-03-31', 2],
      ],
      'its numbers are of times that overlap',
    ],
    [
      'more series than can be told apart',
      Array.from({ length: 13 }, (_, area) => [year(`A${area}`, 2015, 1), year(`A${area}`, 2016, 2)]).flat(),
      'it has 13 series, too many to tell apart: choose fewer with the menus',
    ],
  ])('are none of %s, and say why', (_, rows, why) => {
    expect(reason(...rows)).toBe(why);
  });

  it('are none where the rows are no numbers at times', () => {
    expect(tableCharts({ ...table(), columns: [column('title')] })).toEqual({
      reason: 'its rows are no numbers at times',
    });
  });
});

describe('the picture of a chart', () => {
  const charts = tableCharts(
    table(year('A1', 2012, 1), year('A1', 2013, 2), year('A1', 2015, 3, { readings: 'PERIOD' }), year('A1', 2016, 4)),
  );
  const chart = 'reason' in charts ? undefined : charts[0];
  if (!chart) throw new Error('nothing is drawn');
  const picture = chartPicture(chart, '2.0.0+0');

  it('leaves gaps as gaps: numbers with none between them are not joined', () => {
    const lines = /aria-label="line".*?<\/g>/s.exec(picture)?.[0] ?? '';
    expect(lines.match(/<path/g)?.length).toBe(2);
  });

  it('shows as hollow what is our reading', () => {
    const dots = [...picture.matchAll(/<g [^>]*aria-label="dot".*?<\/g>/gs)].map(([group]) => ({
      isHollow: /^<g [^>]*fill="white"/.test(group),
      count: group.match(/<circle/g)?.length,
    }));
    expect(dots).toEqual([
      { isHollow: false, count: 3 },
      { isHollow: true, count: 1 },
    ]);
  });

  it('has its source and release in it, and words for those who do not see it', () => {
    expect(picture).toContain('Printed in: Account. Hollow: our reading. Release 2.0.0+0.');
    expect(chartWords(chart)).toBe('Chart, in people. 1 in 2012, 4 in 2016.');
  });

  it('can be had as pixels, twice as fine, with its letters drawn', async () => {
    const pixels = await chartPixels(picture);
    expect(pixels.subarray(1, 4).toString()).toBe('PNG');
    expect(pixels.readUInt32BE(16)).toBe(2 * chartWidth);
    // Without letters there would be less to keep.
    const bare = await chartPixels(picture.replaceAll(/<text[\s\S]*?<\/text>/g, ''));
    expect(pixels.length).toBeGreaterThan(bare.length * 1.5);
  });
});
