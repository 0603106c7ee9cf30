import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answerMeaning } from '../../src/explorer/answer-meaning.ts';
import { chartData } from '../../src/explorer/chart-data.ts';
import { firstTable, flatTables } from '../../src/explorer/flat-table.ts';
import { schema } from './schema.ts';

const meaning = answerMeaning(
  schema,
  parse(`{ observations { nodes {
    value unit precision readings measure { label } serviceArea { name } categories { nodes { name } } period { label start end }
  } } }`),
);
const number = (value: number, start: string | null, end: string | null, more: object = {}) => ({
  value,
  unit: 'PEOPLE',
  precision: 'EXACT',
  readings: [],
  measure: { label: 'Staff' },
  serviceArea: null,
  categories: { nodes: [] },
  period: { label: start?.slice(0, 7) ?? 'unknown', start, end },
  ...more,
});
function drawn(...nodes: object[]) {
  const table = firstTable(flatTables({ observations: { nodes } }));
  if (!table) throw new Error('there is no table');
  return chartData(table, meaning);
}
const year = (value: number, when: number, more: object = {}) => number(value, `${when}-01-01`, `${when}-12-31`, more);

describe('a chart', () => {
  it('joins numbers of equal times, leap years or not, and leaves gaps', () => {
    const chart = drawn(year(1, 2014), year(2, 2015), year(3, 2016), year(4, 2019));
    expect(chart).toMatchObject({ kind: 'lines', reason: null, unit: 'people', value: 'value', omitted: null });
    expect(chart.points.map(({ stretch }) => stretch)).toEqual([0, 0, 0, 1]);
  });

  it('has a line for each thing the numbers are about', () => {
    const chart = drawn(
      year(1, 2014, { serviceArea: { name: 'A' } }),
      year(2, 2015, { serviceArea: { name: 'A' } }),
      year(3, 2014, { serviceArea: { name: 'B' }, categories: { nodes: [{ name: 'private law' }] } }),
      year(4, 2015, { serviceArea: { name: 'B' }, categories: { nodes: [{ name: 'private law' }] } }),
    );
    expect(chart.kind).toBe('lines');
    expect(new Set(chart.points.map(({ series }) => series))).toEqual(new Set(['A', 'B, private law']));
  });

  it('joins no year with its months, and says so', () => {
    const chart = drawn(number(4687, '2016-04-01', '2016-04-30'), number(59_944, '2016-04-01', '2017-03-31'));
    expect(chart.kind).toBe('spans');
    expect(chart.reason).toContain('times that overlap (2016-04 and 2016-04)');
    expect(drawn(number(1, '2016-04-01', '2016-04-30'), number(3, '2016-05-01', '2016-07-31')).reason).toContain(
      'different lengths',
    );
  });

  it('draws hollow what is rounded, a bound, or read by us', () => {
    const chart = drawn(
      year(1, 2014),
      year(2, 2015, { precision: 'AT_LEAST' }),
      year(3, 2016, { readings: ['PERIOD'] }),
    );
    expect(chart.points.map(({ isHollow }) => isHollow)).toEqual([false, true, true]);
  });

  it('has no numbers of different units, and none whose unit nobody asked for', () => {
    expect(drawn(year(1, 2014), year(2, 2015, { unit: 'POUNDS' }))).toMatchObject({ kind: 'none', points: [] });
    const measures = answerMeaning(
      schema,
      parse('{ observations { nodes { value measure { label } period { start end } } } }'),
    );
    const [table] = flatTables({
      observations: {
        nodes: [
          { value: 1, measure: { label: 'a' }, period: { start: '2014-01-01', end: '2014-12-31' } },
          { value: 2, measure: { label: 'b' }, period: { start: '2015-01-01', end: '2015-12-31' } },
        ],
      },
    });
    expect(table && chartData(table, measures).reason).toContain('add unit');
  });

  it('takes the unit of the number, and not of another beside it', () => {
    const shares = answerMeaning(
      schema,
      parse('{ observations { nodes { value shareOfTotal { value unit } period { start end } } } }'),
    );
    const [table] = flatTables({
      observations: {
        nodes: [2014, 2015].map((when) => ({
          value: 1,
          shareOfTotal: { value: 50, unit: 'PERCENT' },
          period: { start: `${when}-01-01`, end: `${when}-12-31` },
        })),
      },
    });
    if (!table) throw new Error('there is no table');
    expect(chartData(table, shares)).toMatchObject({ value: 'value', unit: null });
    const share = table.columns.findIndex(({ name }) => name === 'shareOfTotal.value');
    expect(chartData(table, shares, share)).toMatchObject({ value: 'shareOfTotal.value', unit: 'percent' });
  });

  it('takes the unit of the measure where the number says none', () => {
    const units = answerMeaning(
      schema,
      parse('{ observations { nodes { value measure { label unit } period { start end } } } }'),
    );
    const nodes = (unit: string) =>
      [2014, 2015].map((when) => ({
        value: 1,
        measure: { label: `m${when}`, unit: when === 2014 ? 'DAYS' : unit },
        period: { start: `${when}-01-01`, end: `${when}-12-31` },
      }));
    const draw = (unit: string) => {
      const [table] = flatTables({ observations: { nodes: nodes(unit) } });
      return table && chartData(table, units);
    };
    expect(draw('DAYS')).toMatchObject({ kind: 'spans', unit: 'days' });
    expect(draw('PERCENT')).toMatchObject({ kind: 'none' });
  });

  it('tells the series of groups by what they are grouped by', () => {
    const groups = answerMeaning(
      schema,
      parse(
        `{ observationGroups(groupBy: [SERVICE_AREA_REGION, PERIOD]) { nodes { sum unit attributes { key label } period { start end } } } }`,
      ),
    );
    const nodes = ['Region 1', 'Region 2'].flatMap((label) =>
      [2016, 2017].map((when) => ({
        sum: when,
        unit: 'PEOPLE',
        attributes: [{ key: 'SERVICE_AREA_REGION', label }],
        period: { start: `${when}-01-01`, end: `${when}-01-01` },
      })),
    );
    const [table] = flatTables({ observationGroups: { nodes } });
    const chart = table && chartData(table, groups);
    expect(chart?.kind).toBe('lines');
    expect(new Set(chart?.points.map(({ series }) => series))).toEqual(new Set(['Region 1', 'Region 2']));
  });

  it('says how many numbers name no days', () => {
    expect(drawn(year(1, 2014), year(2, 2015), number(3, null, null)).omitted).toBe(
      '1 of 3 numbers name no days and are not drawn.',
    );
  });

  it('has bars of things at one time', () => {
    const chart = drawn(year(1, 2014, { serviceArea: { name: 'A' } }), year(3, 2014, { serviceArea: { name: 'B' } }));
    expect(chart).toMatchObject({ kind: 'bars', reason: 'All are of one time, so there is no series.' });
    expect(chart.points.map(({ label, value }) => [label, value])).toEqual([
      ['A', 1],
      ['B', 3],
    ]);
    expect(
      drawn(year(1, 2014, { serviceArea: { name: 'A' } }), year(3, 2014, { serviceArea: { name: 'A' } })).kind,
    ).toBe('none');
  });

  it('is none where nothing is a number, or more is drawn than can be told apart', () => {
    expect(drawn().reason).toBe('There are no rows to draw.');
    const many = Array.from({ length: 26 }, (_, index) =>
      year(index, 2014 + (index % 2), { serviceArea: { name: `A${index >> 1}` } }),
    );
    expect(drawn(...many)).toMatchObject({ kind: 'none', reason: expect.stringContaining('13 series') });
  });
});
