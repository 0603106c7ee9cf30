import { describe, expect, it } from 'vitest';
import { locate, period, printed } from '../tiny-package.js';

const find = locate({
  documents: [{ id: 'letter', subject: 'cafcass' }],
  statements: [
    { id: 'kld-action-1', kind: 'COMMITMENT', document: 'strategy' },
    { id: 'asked-1', kind: 'QUESTION', document: 'letter' },
  ],
  categories: [{ id: 'public', scheme: 'law-type' }],
  observations: [
    printed(1754, { as_published: '1,754', first_line: 31 }),
    printed(1100, { as_published: 'more than 1,100', first_line: 350, precision: 'AT_LEAST' }),
    printed(43, { as_published: '43%', first_line: 141, measure: 'share', categories: ['public'] }),
    printed(43, { as_published: '43%', first_line: 141, measure: 'share', staff_group: 'managers' }),
    printed(43, { as_published: '43%', first_line: 141, measure: 'rate', staff_group: 'managers' }),
    printed(5, { first_line: 7, measure: 'cases', precision: 'AT_LEAST' }),
    printed(5, { first_line: 7, measure: 'cases', precision: 'AT_MOST' }),
    printed(6, { first_line: 8, ...period('2022-01-01', '2022-01-31') }),
    printed(6, { first_line: 9, ...period('2022-02-01', '2022-02-28') }),
    printed(7, { first_line: 10, ...period('2015-04-01', '2016-03-31') }),
    printed(7, { first_line: 10, ...period('2016-04-01', '2017-03-31') }),
    printed(7, { first_line: 11, measure: 'cases', ...period('2015-04-01', '2016-03-31') }),
    printed(7, { first_line: 11, measure: 'cases', precision: 'AT_LEAST' }),
  ],
});

describe('a fact is found', () => {
  it.each([
    ['kld-action-1', 'commitment:kld-action-1', 'strategy'],
    ['asked-1', 'question:asked-1', 'letter'],
  ])('by the id of a statement: %s', (name, id, document) => {
    expect(find(name)).toEqual({ fact: { kind: 'statement', id, document } });
  });

  it.each([
    'letter:31 1,754',
    'letter:350 more than 1,100',
    'letter:141 43% law-type=public',
    'letter:141 43% measure=share staff-group=managers',
    'letter:141 43% measure=rate',
    'letter:7 5 precision=AT_MOST',
    'letter:10 7 period=2015-04-01',
    'letter:11 7 period=2015-04-01',
    'letter:11 7 precision=AT_LEAST',
    'letter:11 7 measure=cases precision=EXACT period=2015-04-01',
    'letter:31 1,754 subject=cafcass',
  ])('by its document, line and print: %s', (name) => {
    expect(find(name)).toEqual({
      fact: { kind: 'observation', id: expect.stringMatching(/^observation:[0-9a-f]{16}$/), document: 'letter' },
    });
  });

  it('and each name finds its own', () => {
    const [one, other] = ['letter:7 5 precision=AT_MOST', 'letter:7 5 precision=AT_LEAST'].map(find);
    expect(one).not.toEqual(other);
    const [earlier, later] = ['2015-04-01', '2016-04-01'].map((day) => find(`letter:10 7 period=${day}`));
    expect(earlier).not.toEqual(later);
    expect(find('letter:8 6')).not.toEqual(find('letter:9 6'));
  });
});

describe('the name of a fact is refused', () => {
  it.each([
    [
      'letter:141 43%',
      '"letter:141 43%" names 3 numbers; add a part that tells them apart: "measure=share law-type=public", "measure=share staff-group=managers", "measure=rate staff-group=managers"',
    ],
    [
      'letter:141 43% staff-group=managers',
      '"letter:141 43% staff-group=managers" names 2 numbers; add a part that tells them apart: "measure=share", "measure=rate"',
    ],
    [
      'letter:7 5',
      '"letter:7 5" names 2 numbers; add a part that tells them apart: "precision=AT_LEAST", "precision=AT_MOST"',
    ],
    [
      'letter:10 7',
      '"letter:10 7" names 2 numbers; add a part that tells them apart: "period=2015-04-01", "period=2016-04-01"',
    ],
    [
      'letter:11 7',
      '"letter:11 7" names 2 numbers; add a part that tells them apart: "precision=EXACT period=2015-04-01", "precision=AT_LEAST"',
    ],
    ['letter:10 7 period=2016-03-31', 'no number "letter:10 7 period=2016-03-31"; line 10 of letter has "7", "7"'],
    ['letter:32 1,754', 'no number "letter:32 1,754"; line 32 of letter has none'],
    ['letter:31 1754', 'no number "letter:31 1754"; line 31 of letter has "1,754"'],
    [
      'letter:141 43% measure=none',
      'no number "letter:141 43% measure=none"; line 141 of letter has "43%", "43%", "43%"',
    ],
    ['slides:31 1,754', 'no number "slides:31 1,754"; line 31 of slides has none'],
    ['kld-acton-1', 'there is no statement "kld-acton-1"; did you mean "kld-action-1"?'],
    ['something-else', 'there is no statement "something-else"'],
    ['commitment:kld-action-1', 'there is no statement "commitment:kld-action-1"'],
    ['', 'there is no statement ""'],
  ])('%s', (name, fault) => {
    const located = find(name);
    expect('fault' in located ? located.fault : located).toBe(fault);
  });
});
