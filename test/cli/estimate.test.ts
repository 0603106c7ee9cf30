import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { estimate, estimator } from '../../src/cli/estimate.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it.each([
  [250_000, 1_000_000, 10, '250,000 of 1,000,000 rows, about 30 s left'],
  [1000, 1_000_000, 1, '1,000 of 1,000,000 rows, about 17 min left'],
  [999_999, 1_000_000, 10, '999,999 of 1,000,000 rows, about 1 s left'],
])('%i of %i rows in %i s', (done, total, seconds, expected) => {
  expect(estimate(done, total, seconds)).toBe(expected);
});

it('is told every two seconds while there is something left', () => {
  const told: string[] = [];
  const report = estimator((words) => told.push(words));
  for (let rows = 1; rows <= 10; rows++) {
    vi.advanceTimersByTime(1000);
    report({ rows, total: 10 });
  }
  expect(told).toEqual([2, 4, 6, 8].map((rows) => `${rows} of 10 rows, about ${10 - rows} s left`));
});
