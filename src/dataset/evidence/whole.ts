import { decimalDifference, decimalSum } from '../../domain/decimal.js';
import { cellNameOf } from '../../domain/fact/cell.js';
import { dimensions } from '../../domain/fact/observation.js';
import { sourceTableOf } from '../../domain/source-table.js';
import { optionsOf } from '../../graph/entity-metadata.js';
import type { DataPackage } from '../package/data-package.js';
import { knownRows } from '../package/used-package.js';
import { plainest } from './comparable.js';
import type { Contradiction } from './contradiction.js';
import { type Figure, keyWithout } from './figure.js';
import { halfDigit, rounding } from './rounding.js';

/** What has to be known of a package before parts are added up. */
interface Wholes {
  readonly additive: ReadonlySet<string>;
  readonly ofWhole: ReadonlySet<string>;
  /** Schemes whose categories exclude each other. */
  readonly exclusive: ReadonlySet<string>;
  /** What a value is part of, for the dimensions whose rows divide the same whole, one level at a time. */
  readonly above: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

function wholesOf(source: DataPackage): Wholes {
  const rows = (name: string) => knownRows(source, name);
  const idsWhere = (name: string, column: string) =>
    new Set(
      rows(name)
        .filter(({ values }) => values[column] === true)
        .map(({ values }) => String(values.id)),
    );
  const parents = (name: string) =>
    new Map(
      rows(name).flatMap(({ values }): [string, string][] =>
        values.part_of ? [[String(values.id), String(values.part_of)]] : [],
      ),
    );
  return {
    additive: idsWhere('measures', 'additive'),
    ofWhole: idsWhere('measures', 'of_whole'),
    exclusive: idsWhere('schemes', 'exclusive'),
    above: new Map(
      dimensions
        .filter(({ target }) => optionsOf(target()).exclusive)
        .map(({ name, target }) => [cellNameOf(name), parents(sourceTableOf(target()))]),
    ),
  };
}

/** Whether a value is, at some level, a part of one of the others. Nothing is a part of itself: see checkTree. */
function isWithin(value: string, others: ReadonlySet<string>, above: ReadonlyMap<string, string>): boolean {
  for (let whole = above.get(value); whole !== undefined; whole = above.get(whole)) if (others.has(whole)) return true;
  return false;
}

const least = (figure: Figure) => {
  if (figure.precision === 'AT_MOST') return 0;
  return decimalDifference(figure.value, rounding(figure));
};

/**
 * Parts that make more than their whole, at the least that rounding leaves open: numbers of an additive measure against the
 * total of the same time in the same document, and percentages of one whole against 100. That parts make less than a total
 * is no contradiction, for there may be parts that are not printed.
 */
export function* partsExceedingWholes(source: DataPackage, figures: readonly Figure[]): Generator<Contradiction> {
  const wholes = wholesOf(source);
  const { exclusive, above } = wholes;
  const printed = plainest(figures).filter(({ value }) => value >= 0);
  const names = new Set([...exclusive, ...above.keys()]);
  const found = new Map<string, Contradiction[]>([...names].map((name) => [name, []]));
  // Parts and their whole are printed in one document.
  for (const ofDocument of Map.groupBy(printed, ({ document }) => document).values())
    for (const name of new Set(ofDocument.flatMap(({ breakdown }) => breakdown)))
      found.get(name)?.push(...exceeding(ofDocument, name, wholes));
  // Told by what is divided, whatever the order of the documents.
  for (const ofName of found.values()) yield* ofName;
}

/** Parts of one document that make more than their whole, divided by one dimension or scheme. */
function* exceeding(
  printed: readonly Figure[],
  name: string,
  { additive, ofWhole, exclusive, above }: Wholes,
): Generator<Contradiction> {
  const [divided, undivided]: [Figure[], Figure[]] = [[], []];
  for (const figure of printed) (figure.breakdown.includes(name) ? divided : undivided).push(figure);
  const totals = Map.groupBy(undivided, (figure) => keyWithout(figure, name));
  for (const [key, group] of Map.groupBy(divided, (figure) => keyWithout(figure, name))) {
    const byValue = Map.groupBy(group, ({ parts: own }) => own.get(name) ?? '');
    const values = new Set(byValue.keys());
    const parts = [...byValue].flatMap(([value, [figure]]) =>
      figure && !isWithin(value, values, above.get(name) ?? new Map()) ? [figure] : [],
    );
    const [first] = parts;
    if (!first || parts.length < 2) continue;
    if (ofWhole.has(first.measure) && exclusive.has(name)) {
      const shares = parts.filter(({ precision }) => precision !== 'AT_MOST');
      const slack = decimalSum(shares.map((share) => Math.max(rounding(share), halfDigit(share.asPublished))));
      const size = decimalDifference(decimalSum(shares.map(({ value }) => value)), 100);
      if (size > slack) yield { kind: 'PARTS_EXCEED_WHOLE', size, figures: parts };
    }
    const [total] = totals.get(key) ?? [];
    if (!total || !additive.has(first.measure) || total.precision === 'AT_LEAST') continue;
    const size = decimalDifference(decimalSum(parts.map(least)), total.value, rounding(total));
    if (size > 0) yield { kind: 'PARTS_EXCEED_WHOLE', size, figures: [total, ...parts] };
  }
}
