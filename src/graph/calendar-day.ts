/** The instant at which a day begins, in UTC. */
export const beginningOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day of an instant, in UTC. */
export const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. There is no year 0, neither in the calendar nor in PostgreSQL. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  // JavaScript reads 30 February as 2 March, and no month as no date.
  return beginningOf(text).getUTCDate() === Number(text.slice(-2));
}
