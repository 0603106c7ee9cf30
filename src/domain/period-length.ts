import { beginningOf } from '../graph/calendar-day.js';

const dayLength = 86_400_000;

const countedDays = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`;

/** How long a stretch of days is, both ends included: in whole years or months of the calendar where it is that, else in days. */
export function periodLength(start: string, end: string): string {
  const first = beginningOf(start);
  const next = new Date(beginningOf(end).valueOf() + dayLength);
  const months = 12 * (next.getUTCFullYear() - first.getUTCFullYear()) + next.getUTCMonth() - first.getUTCMonth();
  if (months === 0 || first.getUTCDate() !== next.getUTCDate())
    return countedDays((next.valueOf() - first.valueOf()) / dayLength, 'day');
  return months % 12 === 0 ? countedDays(months / 12, 'year') : countedDays(months, 'month');
}
