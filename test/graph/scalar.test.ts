import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { codeList } from '../../src/graph/described-enum.js';
import { DateScalar } from '../../src/graph/scalar.js';

const expected = 'Date expects a day of the calendar as YYYY-MM-DD, not ';

describe('a day that is none is told as it was sent', () => {
  it.each(['2016', '"2016"', 'true', 'TODAY', '["2016-01-01"]', '{year: 2016}', 'null'])('%s', (written) => {
    expect(() => DateScalar.parseLiteral(parseValue(written), {})).toThrow(`${expected}${written}`);
  });

  it.each([2016, '2016', null, ['2016-01-01']])('as a variable: %j', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow(`${expected}${JSON.stringify(value)}`);
  });
});

describe('a code that is none', () => {
  const { type } = codeList('SampleKind', 'A list.', { SURVEY: 'One.', INSPECTION: 'Another.' });
  const kind = type as typeof DateScalar;

  it.each(['inspection', '"inspection"', 'Inspection', '"inspectin"'])('is told with the nearest: %s', (written) => {
    const code = written.replaceAll('"', '');
    const message = `there is no SampleKind "${code}" (did you mean "INSPECTION"?)`;
    expect(() => kind.parseLiteral(parseValue(written), {})).toThrow(/"INSPECTION"\?\)$/);
    expect(() => kind.parseValue(code)).toThrow(message);
  });

  it('is told as it was sent', () => {
    const message = 'there is no SampleKind "12"; expected a code such as SURVEY';
    expect(() => kind.parseLiteral(parseValue('12'), {})).toThrow(message);
    expect(() => kind.parseValue(12)).toThrow(message);
  });
});
