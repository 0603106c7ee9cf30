import { useEffect, useMemo, useRef, useState } from 'react';
import type { AnswerMeaning } from './answer-meaning.ts';
import { type ChartData, chartData, chartNumbers } from './chart-data.ts';
import type { CitedDocument } from './cited-documents.ts';
import type { FlatTable } from './flat-table.ts';

interface ChartViewProps {
  /** With the rows that are shown. */
  readonly table: FlatTable;
  readonly meaning: AnswerMeaning;
  readonly documents: readonly CitedDocument[];
}

/** What the chart shows, for who cannot see it. */
function alternative({ kind, points, value, unit }: ChartData): string {
  const series = new Set(points.map((point) => point.series)).size;
  const of = `${points.length} numbers of ${value}${unit ? ` in ${unit}` : ''}`;
  return kind === 'bars'
    ? `Bars: ${of}. The table has them.`
    : `${kind === 'lines' ? 'Lines' : 'Marks'} over time: ${of}, in ${series} series. The table has them.`;
}

/** The rows as a chart, where one is honest; else why there is none. */
export function ChartView({ table, meaning, documents }: ChartViewProps) {
  const frame = useRef<HTMLElement>(null);
  const [number, setNumber] = useState<number | undefined>();
  const [fault, setFault] = useState('');
  const numbers = useMemo(() => chartNumbers(table, meaning), [table, meaning]);
  const chart = useMemo(() => chartData(table, meaning, number), [table, meaning, number]);

  useEffect(() => {
    const place = frame.current;
    if (!place || chart.kind === 'none') return undefined;
    let drawn: Element | undefined;
    let isLeft = false;
    // Read when a chart is looked at, and not before.
    import('./draw-chart.ts').then(
      ({ drawChart }) => {
        if (isLeft) return;
        drawn = drawChart(chart, place.clientWidth, alternative(chart));
        place.prepend(drawn);
      },
      () => setFault('The chart could not be drawn: a part of this page could not be read. Reload it to try again.'),
    );
    return () => {
      isLeft = true;
      drawn?.remove();
    };
  }, [chart]);

  return (
    <div className="answer-note">
      {numbers.length > 1 && (
        <label className="answer-choice">
          Numbers of{' '}
          <select value={number ?? numbers[0]?.index} onChange={(event) => setNumber(Number(event.target.value))}>
            {numbers.map(({ index, name }) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {fault && <p role="alert">{fault}</p>}
      {chart.reason && <p>{chart.reason}</p>}
      {chart.kind !== 'none' && (
        <figure ref={frame}>
          <figcaption>
            {chart.value}
            {chart.unit ? `, in ${chart.unit}` : ''}.{' '}
            {chart.points.some(({ isHollow }) => isHollow) && 'Hollow: rounded, a bound, or our reading of it. '}
            {chart.omitted}{' '}
            {documents.length > 0 &&
              `Source: ${documents.map(({ title, id }) => title ?? id).join('; ')}; read by the graph.`}
          </figcaption>
        </figure>
      )}
    </div>
  );
}
