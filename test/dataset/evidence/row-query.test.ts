import { describe, expect, it } from 'vitest';
import { askRows, questionsIn } from '../../../src/dataset/evidence/row-query.js';
import { tinyPackage } from '../tiny-package.js';

const source = tinyPackage({
  modules: [
    { id: 'law-1', kind: 'ELEARNING', core: true, position: 1, aliases: ['a', 'b'] },
    { id: 'law-2', kind: 'ELEARNING', core: false, position: null, aliases: [] },
    { id: 'care-1', kind: 'COURSE', core: true, position: 11, aliases: ['ab'] },
  ],
  webinars: [],
});

describe('a question for rows', () => {
  it.each<[string, readonly string[], number]>([
    ['modules', ['law-1', 'law-2', 'care-1'], 3],
    ['modules?', ['law-1', 'law-2', 'care-1'], 3],
    ['modules?kind=ELEARNING', ['law-1', 'law-2'], 2],
    ['modules?kind=ELEARNING&core=true', ['law-1'], 1],
    ['modules?core=false', ['law-2'], 1],
    ['modules?kind=E', [], 0],
    ['modules?kind^=E', ['law-1', 'law-2'], 2],
    ['modules?id^=law-&core=true', ['law-1'], 1],
    ['modules?position=1', ['law-1'], 1],
    ['modules?position^=1', ['law-1', 'care-1'], 2],
    ['modules?position=', ['law-2'], 1],
    ['modules?aliases=a', ['law-1'], 1],
    ['modules?aliases^=a', ['law-1', 'care-1'], 2],
    ['modules?aliases=', ['law-2'], 1],
    ['modules?position=null', [], 0],
    ['modules.aliases', ['law-1', 'law-2', 'care-1'], 3],
    ['modules.aliases?kind=ELEARNING', ['law-1', 'law-2'], 2],
    ['modules.aliases?id=law-2', ['law-2'], 0],
    // A table without rows has no columns to know.
    ['webinars', [], 0],
    ['webinars?kind=LIVE', [], 0],
    ['webinars.aliases', [], 0],
  ])('%s', (query, ids, count) => {
    const answer = askRows(source, query);
    expect(answer?.rows.map(({ values }) => values.id)).toEqual(ids);
    expect(answer?.count).toBe(count);
  });

  it.each([
    'planets',
    'planets?kind=x',
    '?kind=ELEARNING',
    'modules?planet=x',
    'modules.planets',
    'modules?kind',
    'modules?kind>1',
    'modules?kind=ELEARNING&core',
    'modules?=x',
  ])('is none: %s', (query) => {
    expect(askRows(source, query)).toBeNull();
  });
});

it('several questions, of which some count against the others', () => {
  expect(questionsIn('modules?core=true;-modules?kind=COURSE;webinars')).toEqual([
    { question: 'modules?core=true', sign: 1 },
    { question: 'modules?kind=COURSE', sign: -1 },
    { question: 'webinars', sign: 1 },
  ]);
  expect(questionsIn(null)).toEqual([]);
});
