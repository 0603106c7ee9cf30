import { GraphQLScalarType, Kind } from 'graphql';
import { isCalendarDay } from './calendar-day.js';
import { badInput } from './request-error.js';

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  throw badInput(`Date expects a day of the calendar as YYYY-MM-DD, not ${JSON.stringify(value)}`);
}

/** A day without a time zone: what documents print. Kept as text, so that no clock can move it. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day of the calendar, `YYYY-MM-DD`, without a time zone.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => String(value),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});
