import { beginningOf, dayOf } from '../graph/calendar-day.js';
import { type Bucket, bucketMonths } from '../graph/group-key.js';
import { type Sql, sql } from './sql.js';

/** A stretch of days, both ends included. */
export interface Stretch {
  readonly start: string;
  readonly end: string;
  readonly label: string;
}

const firstDays: Record<keyof typeof bucketMonths, (day: Sql) => Sql> = {
  YEAR: (day) => sql`date_trunc('year', ${day}::timestamp)::date`,
  QUARTER: (day) => sql`date_trunc('quarter', ${day}::timestamp)::date`,
  MONTH: (day) => sql`date_trunc('month', ${day}::timestamp)::date`,
  // April to March is a calendar year three months later.
  FISCAL_YEAR: (day) => sql`(date_trunc('year', ${day}::timestamp - interval '3 months') + interval '3 months')::date`,
};

/** The first day of the stretch that a whole period lies in; null where it crosses a border. A `PERIOD` has both its days. */
export function bucketed(bucket: Bucket, start: Sql, end: Sql): Sql[] {
  if (bucket === 'PERIOD') return [start, end];
  const firstDay = firstDays[bucket];
  return [sql`case when ${firstDay(start)} = ${firstDay(end)} then ${firstDay(start)} end`];
}

const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** The stretch of time that begins with a day: a calendar year, a quarter and so on. */
export function stretchFrom(bucket: keyof typeof bucketMonths, start: string): Stretch {
  const [year = 0, month = 0] = start.split('-').map(Number);
  const lastDay = beginningOf(start);
  lastDay.setUTCMonth(month - 1 + bucketMonths[bucket], 0);
  const labels: Record<typeof bucket, () => string> = {
    YEAR: () => String(year),
    QUARTER: () => `${year} Q${Math.ceil(month / 3)}`,
    MONTH: () => `${monthName.format(beginningOf(start))} ${year}`,
    FISCAL_YEAR: () => `${year}-${String((year + 1) % 100).padStart(2, '0')}`,
  };
  return { start, end: dayOf(lastDay), label: labels[bucket]() };
}
