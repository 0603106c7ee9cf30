import { beginningOf } from '../graph/calendar-day.js';

const dayLength = 86_400_000;
// The mean of a month: years are as long as each other, and so are months.
const monthLength = 30.44;

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

/** How long a stretch of days is when it is compared with another, both ends included: so many months, or days where it is shorter. */
export function roughLength(start: string, end: string): string {
  const days = (beginningOf(end).getTime() - beginningOf(start).getTime()) / dayLength + 1;
  const months = Math.round(days / monthLength);
  return months > 0 ? `${months} months` : `${days} days`;
}

/**
 * The same in SQL, of the period of a row.
 * @param row the name of its table
 */
export function roughLengthSql(row: string): string {
  const days = `(${row}.period_end - ${row}.period_start + 1)`;
  const months = `round(${days} / ${monthLength})`;
  return `case when ${months} > 0 then ${months} || ' months' else ${days} || ' days' end`;
}
