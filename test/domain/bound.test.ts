import { expect, it } from 'vitest';
import { isBound } from '../../src/domain/fact/bound.js';

it('a bound is no value', () => {
  const all = ['EXACT', 'APPROXIMATE', 'AT_LEAST', 'AT_MOST'].map((precision) => ({ precision }));
  expect(all.map(isBound)).toEqual([false, false, true, true]);
});
