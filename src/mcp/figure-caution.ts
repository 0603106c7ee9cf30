import type { FigureEvidenceQuery } from '../pages/generated/graphql.js';
import { asWords, quantity } from '../pages/words.js';

/** A figure with what speaks for and against it. */
export type EvidentFigure = NonNullable<FigureEvidenceQuery['observation']>;

type PrecisionShown = EvidentFigure['precision'];

/** Of a bound, what the other end of its range would be. */
const otherEnds: Readonly<Partial<Record<PrecisionShown, PrecisionShown>>> = {
  AT_LEAST: 'AT_MOST',
  AT_MOST: 'AT_LEAST',
};

/** What a number is that is not printed as a plain one. */
function printedAs({ precision, asPublished, rivals }: EvidentFigure): readonly string[] {
  if (precision === 'EXACT') return [];
  const other = otherEnds[precision];
  if (!other) return [`It is printed as ${asWords(precision)}: a small difference may be none.`];
  // A range is printed once, and is two bounds with the words of both.
  const otherEnd = rivals.nodes.find((rival) => rival.asPublished === asPublished && rival.precision === other);
  return [
    otherEnd
      ? `It is one end of a range, ${asPublished}, of which the other is ${otherEnd.value}: give both.`
      : `It is a bound, printed as ${asWords(precision)}: the number itself is not printed.`,
  ];
}

/** What of a figure may not be compared, or not plainly: a sentence for each reason. */
export function figureCautions(figure: EvidentFigure): readonly string[] {
  const { readings, reprint, measure, period, rivals, discrepancies, serviceArea } = figure;
  const differing = rivals.nodes.filter(({ value }) => value !== figure.value).length;
  const irreconcilable = discrepancies.nodes.filter(({ reconcilable }) => !reconcilable).length;
  return [
    ...printedAs(figure),
    ...(measure.temporality === 'STOCK'
      ? ['It stands at a time: numbers of several times are not added up.']
      : ['It gathers over its time: only times of one length are compared.']),
    ...(measure.additive ? [] : ['Parts of it may not be added up.']),
    ...(period ? [] : ['No time is given for it.']),
    ...(readings.length > 0 ? [`Our reading, not the document's words: ${readings.map(asWords).join(', ')}.`] : []),
    ...(reprint ? ['It is printed again from elsewhere in its document: count it once.'] : []),
    ...(serviceArea?.kind === 'GROUP' ? ['It is one number for several areas.'] : []),
    ...(rivals.totalCount > 0
      ? [
          `${quantity(rivals.totalCount, 'further number is', 'further numbers are')} printed for the same thing and time; ${differing} of those told here differ.`,
        ]
      : []),
    ...(discrepancies.nodes.length > 0
      ? [
          `It takes part in ${quantity(discrepancies.nodes.length, 'contradiction')}, of which ${irreconcilable} cannot both be right.`,
        ]
      : []),
  ];
}
