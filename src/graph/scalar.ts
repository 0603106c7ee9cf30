import { GraphQLScalarType, Kind, print } from 'graphql';
import { isCalendarDay } from './calendar-day.js';
import { badInput } from './request-error.js';

/** @param written the value as it was sent */
function parseDate(value: unknown, written = JSON.stringify(value)): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw badInput(`Date expects a day of the calendar as YYYY-MM-DD, not ${written}`);
}

/** A day without a time zone: what documents print. Kept as text, so that no clock can move it. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, `YYYY-MM-DD`, without a time zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => String(value),
  parseValue: (value) => parseDate(value),
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING && node.value, print(node)),
});
