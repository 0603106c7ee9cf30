import type { DataPackage } from '../dataset/package/data-package.js';
import { cellText } from '../dataset/verification/document.js';

/** The columns of an observation that say when it was so; empty where it is not known. */
export type GuessedPeriod = Readonly<Record<'period_start' | 'period_end' | 'period_label', string>>;

export const noPeriod: GuessedPeriod = { period_start: '', period_end: '', period_label: '' };

/** The times that rows of a package have, by their labels. */
export function knownPeriods({ tables }: DataPackage): ReadonlyMap<string, GuessedPeriod> {
  const known = new Map<string, GuessedPeriod>();
  for (const row of [...(tables.get('observations') ?? []), ...(tables.get('documents') ?? [])]) {
    const [period_start, period_end, period_label] = ['period_start', 'period_end', 'period_label'].map((column) =>
      cellText(row, column),
    ) as [string, string, string];
    if (period_label !== '' && period_start !== '') known.set(period_label, { period_start, period_end, period_label });
  }
  return known;
}
