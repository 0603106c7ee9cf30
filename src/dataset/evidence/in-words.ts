import { cellNameOf } from '../../domain/fact/cell.js';
import { dimensions } from '../../domain/fact/observation.js';
import { sourceTableOf } from '../../domain/source-table.js';
import { lineInWords } from '../../graph/cited-lines.js';
import type { DataPackage, SourceRow } from '../package/data-package.js';
import { pageLinesOf } from '../package/page-lines.js';
import type { Figure } from './figure.js';

const nameOf = ({ values }: SourceRow) => String(values.label ?? values.name ?? values.title ?? values.id);

/** What numbers are about, in words that need no ids of the dataset. */
export interface InWords {
  /** What a number is about, without its measure: what it is broken down by, and its time; its measure where there is nothing else. */
  readonly breakdownOf: (figure: Figure) => string;
  /** The measure and breakdown of a number. */
  readonly cellOf: (figure: Figure) => string;
  /** The line of a number, with its page where that is known. */
  readonly placeOf: (figure: Figure) => string;
  /** A number as its document prints it. */
  readonly printOf: (figure: Figure) => string;
}

/** Names what numbers are about by the names in the package. */
export function inWords({ tables }: DataPackage): InWords {
  const tableOf = new Map(dimensions.map(({ name, target }) => [cellNameOf(name), sourceTableOf(target())]));
  const names = new Map(
    [...tables]
      // What has no id of its own is named by none.
      .filter(([, [row]]) => row && 'id' in row.values)
      .flatMap(([name, rows]) => rows.map((row) => [`${name} ${row.values.id}`, nameOf(row)] as const)),
  );
  const breakdownOf = (figure: Figure) => {
    const parts = figure.breakdown.map((part) => {
      const value = figure.parts.get(part) ?? '';
      return names.get(`${tableOf.get(part) ?? 'categories'} ${value}`) ?? value;
    });
    return [...parts, ...(figure.time === null ? [] : [figure.time])].join(', ') || measureOf(figure);
  };
  const pageLines = new Map((tables.get('documents') ?? []).map((row) => [row.values.id, pageLinesOf(row)]));
  const placeOf = ({ document, line }: Figure) => lineInWords(pageLines.get(document) ?? null, line);
  const measureOf = ({ measure }: Figure) => names.get(`measures ${measure}`) ?? measure;
  return {
    breakdownOf,
    cellOf: (figure) => {
      const breakdown = breakdownOf(figure);
      return breakdown === measureOf(figure) ? breakdown : `${measureOf(figure)}, ${breakdown}`;
    },
    placeOf,
    printOf: (figure) => {
      const { document, asPublished } = figure;
      return `“${names.get(`documents ${document}`) ?? document}” prints ${asPublished} on ${placeOf(figure)}`;
    },
  };
}
