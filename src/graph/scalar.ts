import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const calendarDate = /^\d{4}-\d{2}-\d{2}$/;

function parseDate(value: unknown): string {
  if (typeof value === 'string' && calendarDate.test(value)) {
    const instant = new Date(`${value}T00:00:00Z`);
    const isDay = !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(value);
    // PostgreSQL has no year 0.
    if (isDay && !value.startsWith('0000')) return value;
  }
  throw new GraphQLError(`Date expects a day of the calendar as YYYY-MM-DD, not ${JSON.stringify(value)}`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
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
