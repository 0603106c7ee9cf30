import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { periodLength } from '../../src/domain/period-length.js';
import { answerTable } from '../../src/operations/answer-table.js';
import { rowsIn } from '../../src/operations/row-path.js';
import { type Ask, openGraph } from '../ask.js';
import { askedOnce, questions } from './with-selections.js';

/** A row that is a figure, with what the figure is about. */
interface FigureRow {
  readonly figureCell: string;
  readonly figureTime: { readonly start: string | null; readonly end: string | null; readonly label: string } | null;
}

// What a document prints of a figure and what we say of it, and not what it is about.
const ofPrinting = [
  'asPublished',
  'citation',
  'discrepancies',
  'id',
  'linksTo',
  'note',
  'precision',
  'readings',
  'reprint',
  'rivals',
  'shareOfTotal',
  'value',
];

const isFigure = (row: unknown): row is FigureRow => typeof (row as Partial<FigureRow> | null)?.figureCell === 'string';

const aboutOf = ({ figureCell, figureTime }: FigureRow) =>
  `${figureCell} at ${figureTime?.start ? `${figureTime.start} to ${figureTime.end}` : figureTime?.label}`;

describe('a table', () => {
  let ask: Ask;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ ask, close } = await openGraph());
  });
  afterAll(() => close());

  const answerTo = askedOnce(() => ask, 'Observation', '{ figureCell: cell figureTime: period { start end label } }');

  it.each(questions)('$name tells figures of other things or times apart', async (question) => {
    const { operation } = question;
    const data = await answerTo(question);
    const { rows } = answerTable(operation, data);
    const own = `${operation.rowPath.flat().join('.')}.`;
    const telling = operation.columns.flatMap(({ source }, index) =>
      source.startsWith(own) && ofPrinting.includes(source.slice(own.length).split('.')[0] ?? '') ? [] : [index],
    );
    const seen = new Map<string, Set<string>>();
    rowsIn(data, operation.rowPath).forEach((levels, number) => {
      const row = levels.at(-1);
      if (!isFigure(row)) return;
      const told = JSON.stringify(telling.map((index) => rows[number]?.[index]));
      seen.set(told, (seen.get(told) ?? new Set()).add(aboutOf(row)));
    });
    expect([...seen].filter(([, about]) => about.size > 1).map(([told, about]) => [told, ...about])).toEqual([]);
  });

  it.each(questions)('$name says how long its times are where they are of several lengths', async (question) => {
    const { operation } = question;
    const data = await answerTo(question);
    const lengths = new Set(
      rowsIn(data, operation.rowPath).flatMap((levels) => {
        const row = levels.at(-1);
        const time = isFigure(row) ? row.figureTime : null;
        return time?.start && time.end ? [periodLength(time.start, time.end)] : [];
      }),
    );
    const sources = operation.columns.map(({ source }) => source);
    if (lengths.size > 1) expect(sources).toContain(`${operation.rowPath.flat().join('.')}.period.length`);
    for (const source of sources)
      if (source.endsWith('.end')) expect(sources).toContain(source.replace(/end$/, 'length'));
  });
});
