import { expect, it } from 'vitest';
import { splitRuns } from '../../src/editing/run-split.js';

it('parts numbers that were run together where the others make the last, line by line', () => {
  const runs = ['5124873964051,800', '7687908127483,118', '7848018367873,208', '2,0642,0782,4041,9408,126'];
  expect(splitRuns(runs)).toEqual([
    ['512', '487', '396', '405', '1,800'],
    ['768', '790', '812', '748', '3,118'],
    ['784', '801', '836', '787', '3,208'],
    // Two of its digits have changed places, so that nothing proves it.
    null,
  ]);
  expect(splitRuns(['1,2583,4554713'])).toEqual([['1,258', '3,455', '4713']]);
});

it.each([
  ['no sum is there', ['1749172716161711']],
  ['there are several ways', ['1111111']],
  ['it is a year, though 2 and 0 and 2 are 4', ['2024']],
  ['it is one number', ['8,126']],
  ['it is no number', ['s31']],
])('parts nothing where %s', (_, runs) => {
  expect(splitRuns(runs)).toEqual([null]);
});
