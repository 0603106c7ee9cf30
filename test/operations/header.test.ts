import { describe, expect, it } from 'vitest';
import { parseHeader } from '../../src/operations/header.js';

const whole = `# Staff by year
#
# Every total,
# wherever it stands.
#
# topic: Staff
# variables: {"first": 2}
# rows: observations
# columns:
#   value
#   period.label as year
#   value rounded as about
query Staff { observations { nodes { value } } }
`;

describe('a header', () => {
  it('has a title, a description and keys', () => {
    expect(parseHeader(whole)).toEqual({
      title: 'Staff by year',
      description: 'Every total, wherever it stands.',
      topic: 'Staff',
      variables: { first: 2 },
      rows: 'observations',
      columns: [
        { path: 'value', name: null, isRounded: false },
        { path: 'period.label', name: 'year', isRounded: false },
        { path: 'value', name: 'about', isRounded: true },
      ],
      answerLine: null,
      opensExplorer: false,
      query: 'query Staff { observations { nodes { value } } }\n',
    });
  });

  it('may say that it is what newcomers see first, and nothing else of that', () => {
    const opening = (what: string) => parseHeader(whole.replace('# rows:', `# opens: ${what}\n# rows:`));
    expect(opening('explorer').opensExplorer).toBe(true);
    expect(() => opening('doors')).toThrow('"opens: doors" opens nothing; expected "opens: explorer"');
  });

  it('may have no variables, and the line ends of another system', () => {
    const source = whole.replace(/^# variables.*\n/m, '').replaceAll('\n', '\r\n');
    expect(parseHeader(source)).toMatchObject({ variables: null, title: 'Staff by year', rows: 'observations' });
  });

  it.each([
    ['no title', '', 'no title'],
    ['no description', whole.replace(/# Every[^:]*stands\.\n/, ''), 'no description'],
    ['no topic', whole.replace(/# topic.*\n/, ''), 'no topic'],
    ['no rows', whole.replace(/# rows.*\n/, ''), 'no rows'],
    ['no columns', whole.replace(/# {3}.*\n/g, ''), 'no columns'],
    ['a column that is none', whole.replace('value\n', 'value named x\n'), '"value named x" is not a column'],
    ['variables that are no object', whole.replace('{"first": 2}', '[2]'), '[2] is not an object'],
    ['variables that are not JSON', whole.replace('{"first": 2}', '{first: 2}'), 'JSON'],
  ])('is refused with %s', (_, source, message) => {
    // The parts that come first are missed first.
    const columns = source === '' ? '# columns:\n# value' : source;
    expect(() => parseHeader(columns)).toThrow(message);
  });
});
