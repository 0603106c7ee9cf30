import type { CheckResult } from './check.js';
import { cellWithout, describeCell, type Figure } from './figure.js';
import { shortHash } from './natural-key.js';

/** A contradiction between printed numbers. */
export interface FoundDiscrepancy {
  readonly id: string;
  readonly kind: 'DOCUMENTS_DIFFER' | 'REPRINT_DIFFERS' | 'CHECK_FAILS';
  readonly size: number;
  readonly explanation: string;
  readonly check: string | null;
  readonly figures: readonly Figure[];
}

/** How far a rounded number may be from the exact one: half a step of its last printed digit that is not a zero. */
function rounding({ precision, value, asPublished }: Figure): number {
  if (precision !== 'APPROXIMATE' || value === 0) return 0;
  const [digits = '', decimals = ''] = /\d[\d,]*(?:\.(\d+))?/.exec(asPublished) ?? [];
  // A number in words is as if printed in digits; `£1.22 million` is 1.22, times a million.
  const printed = Number(digits.replaceAll(',', '')) || value;
  let step = 10 ** -decimals.length;
  while (decimals === '' && Number.isInteger(printed / (step * 10))) step *= 10;
  return (step / 2) * Math.abs(value / printed);
}

const agree = (one: Figure, other: Figure) =>
  Math.abs(one.value - other.value) <= Math.max(rounding(one), rounding(other));

const printed = ({ asPublished, document, line }: Figure) => `${document} prints ${asPublished} (line ${line})`;

function between(kind: FoundDiscrepancy['kind'], figures: readonly Figure[]): FoundDiscrepancy {
  const [first] = figures as [Figure];
  const values = figures.map(({ value }) => value);
  const size = Number((Math.max(...values) - Math.min(...values)).toPrecision(12));
  return {
    id: `discrepancy:${shortHash(JSON.stringify([kind, figures.map(({ id }) => id).toSorted()]))}`,
    kind,
    size,
    explanation: `${first.measure}, ${describeCell(first)}: ${figures.map(printed).join(', ')}.`,
    check: null,
    figures,
  };
}

function* betweenDocuments(figures: readonly Figure[]): Generator<FoundDiscrepancy> {
  const first = figures.filter(({ reprint }) => !reprint);
  // Without a time, numbers of two documents are not about the same thing.
  const dated = first.filter(({ cell }) => cell.period_start !== null);
  const cell = (figure: Figure) => `${figure.bound} ${cellWithout({ ...figure, document: '' })}`;
  for (const group of Map.groupBy(dated, cell).values()) {
    const disagreeing = group.some((one) => group.some((other) => !agree(one, other)));
    const documents = new Set(group.map(({ document }) => document));
    if (documents.size > 1 && disagreeing) yield between('DOCUMENTS_DIFFER', group);
  }
}

function* betweenPrintings(figures: readonly Figure[]): Generator<FoundDiscrepancy> {
  for (const group of Map.groupBy(figures, (figure) => cellWithout(figure)).values()) {
    const original = group.find(({ reprint }) => !reprint);
    if (!original) continue;
    const differing = group.filter(
      (figure) => figure.reprint && figure.bound === original.bound && !agree(figure, original),
    );
    if (differing.length > 0) yield between('REPRINT_DIFFERS', [original, ...differing]);
  }
}

const round = (value: number) => Number(value.toFixed(4));

/** Every contradiction in a package: between documents, between printings, and in declared checks that fail. */
export function findDiscrepancies(
  figures: readonly Figure[],
  checks: readonly CheckResult[],
): readonly FoundDiscrepancy[] {
  const failed = checks
    .filter(({ holds }) => !holds)
    .map(
      ({ id, title, stated, computed, rule, figures: compared }): FoundDiscrepancy => ({
        id: `discrepancy:${shortHash(id)}`,
        kind: 'CHECK_FAILS',
        size: round(Math.abs(stated.value - computed)),
        explanation: [`${title}: ${printed(stated)}, computed ${round(computed)}.`, rule.explanation]
          .filter(Boolean)
          .join(' '),
        check: id,
        figures: compared,
      }),
    );
  return [...betweenDocuments(figures), ...betweenPrintings(figures), ...failed];
}
