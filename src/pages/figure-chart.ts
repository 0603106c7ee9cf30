import { type Chart, chartsOf, type NoChart, type TimedNumber } from './chart.js';
import { breakdownNames } from './dimensions.js';
import { breakdownLabels, type ShownFigure } from './figures.js';

/** A measure, with what a figure of it is broken down by: a total and a part of it stand in no chart together. */
function titleOf(figure: ShownFigure): string {
  const { measure, categories, item } = figure;
  const names = [
    ...breakdownNames(figure),
    ...(categories.nodes.length > 0 ? ['category'] : []),
    ...(item ? ['item'] : []),
  ];
  return names.length > 0 ? `${measure.label} by ${names.join(' and ')}` : measure.label;
}

/** What can honestly be drawn of figures: of each measure, what it is broken down by, and unit, a chart. */
export function figureCharts(figures: readonly ShownFigure[]): readonly Chart[] | NoChart {
  const subjects = new Set(figures.map(({ subject }) => subject.id));
  return chartsOf(
    figures.flatMap((figure): TimedNumber[] => {
      const { period, subject, above, unit, cell, citation, value, readings, precision } = figure;
      if (!period?.start || !period.end) return [];
      const about = [
        ...(subjects.size > 1 ? [subject.label] : []),
        ...breakdownLabels(figure),
        ...(above === null ? [] : [`above ${above}`]),
      ];
      return [
        {
          title: titleOf(figure),
          unit,
          thing: cell,
          label: about.join(', '),
          document: citation.document.title,
          from: period.start,
          to: period.end,
          isStock: figure.measure.temporality === 'STOCK',
          value,
          isUnsure: readings.length > 0 || precision !== 'EXACT',
        },
      ];
    }),
  );
}
