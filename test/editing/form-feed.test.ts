import { describe, expect, it } from 'vitest';
import { pageLinesOfText } from '../../src/editing/form-feed.js';

describe('the pages of a text begin', () => {
  it.each<[string, string, readonly number[] | null]>([
    ['nowhere that is known, without a form feed', 'one\ntwo\n', null],
    ['behind a form feed before their first line', 'one\ntwo\n\fthree\n\ffour\n', [1, 3, 4]],
    ['behind one at the end of the line above', 'one\ntwo\f\nthree\n', [1, 3]],
    ['behind one on a line of its own', 'one\n\f\ntwo\n', [1, 2]],
    ['on the line that has the end of the page before, too', 'one\ftwo\nthree\n', [1, 1]],
    ['but for one at the end, which ends the last', 'one\n\ftwo\n\f', [1, 2]],
    ['but for one at the end of the last line', 'one\f\n', [1]],
    ['where the next one does, where they have no line', 'one\n\f\ftwo\n\f', [1, 2, 2]],
    ['at the end, where the last one has no line', 'one\n\ftwo\n\f\f', [1, 2, 3]],
    ['at once, where the first one has no line', '\fone\n', [1, 1]],
  ])('%s', (_, text, begins) => {
    expect(pageLinesOfText(text)).toEqual(begins);
  });
});
