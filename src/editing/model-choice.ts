import type { DataPackage } from '../dataset/package/data-package.js';
import { cellItems, cellText } from '../dataset/verification/document.js';
import { formsOf } from '../dataset/verification/name.js';
import { breakdownReader } from './breakdown.js';
import { type GuessedPeriod, knownPeriods } from './known-period.js';

/** A measure that may be chosen. */
interface OfferedMeasure {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  readonly breakdowns: readonly string[];
}

/** A part by which a number may be broken down. */
interface OfferedPart {
  /** The column of observations and the id, as `column:id`. */
  readonly id: string;
  readonly name: string;
}

/** What a model may choose from. */
export interface ModelChoice {
  readonly measures: readonly OfferedMeasure[];
  readonly parts: readonly OfferedPart[];
  /** By their labels. */
  readonly periods: ReadonlyMap<string, GuessedPeriod>;
}

// So much has room in what a small model can read at once.
const most = { measures: 60, parts: 150, periods: 30, definition: 200 };

const tokensOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []);

/** Those of things that have most words in common with a text, and of the others the first. */
function nearestTo<Item>(text: string, items: readonly Item[], wordsOf: (item: Item) => string, count: number) {
  if (items.length <= count) return items;
  const tokens = tokensOf(text);
  const shared = (item: Item) => [...tokensOf(wordsOf(item))].filter((token) => tokens.has(token)).length;
  return items
    .map((item) => ({ item, shared: shared(item) }))
    .toSorted((one, other) => other.shared - one.shared)
    .slice(0, count)
    .map(({ item }) => item);
}

/** Tells for a text what of a package a model may choose from for its numbers. */
export function choiceReader(source: DataPackage): (text: string) => ModelChoice {
  const breakdownsOf = breakdownReader(source);
  const periods = [...knownPeriods(source)];
  const all = (source.tables.get('measures') ?? []).map((row) => ({
    id: cellText(row, 'id'),
    label: cellText(row, 'label'),
    definition: cellText(row, 'definition').slice(0, most.definition),
    unit: cellText(row, 'unit'),
    breakdowns: cellItems(row, 'breakdowns'),
  }));
  return (text) => {
    const measures = nearestTo(text, all, ({ id, label, definition }) => `${id} ${label} ${definition}`, most.measures);
    const parts = new Map<string, OfferedPart & { readonly forms: string }>();
    for (const { column, table, rows } of new Set(measures.flatMap(({ id }) => breakdownsOf(id))))
      for (const row of rows) {
        const [name = '', ...others] = formsOf(table, row);
        const id = `${column}:${cellText(row, 'id')}`;
        parts.set(id, { id, name, forms: [id, name, ...others].join(' ') });
      }
    return {
      measures,
      parts: nearestTo(text, [...parts.values()], ({ forms }) => forms, most.parts).map(({ id, name }) => ({
        id,
        name,
      })),
      periods: new Map(nearestTo(text, periods, ([label]) => label, most.periods)),
    };
  };
}
