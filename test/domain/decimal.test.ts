import { describe, expect, it } from 'vitest';
import { decimalDifference, decimalProduct, decimalQuotient, decimalSum } from '../../src/domain/decimal.js';

const tenths = Array.from({ length: 21 }, (_, index) => index - 10);

describe('decimals', () => {
  it('have sums, differences and products without a binary tail', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    for (const one of tenths)
      for (const other of tenths) {
        const [a, b] = [Number(`${one}e-1`), Number(`${other}e-1`)];
        expect(decimalSum([a, b])).toBeCloseTo((one + other) / 10, 15);
        expect(decimalSum([a, b])).toBe(Number(`${one + other}e-1`));
        expect(decimalDifference(a, b) + 0).toBe(Number(`${one - other}e-1`) + 0);
        expect(decimalProduct(a, b) + 0).toBe(Number(`${one * other}e-2`) + 0);
      }
  });

  it('keep as many digits as a number has, large and small', () => {
    expect(decimalSum([99_999_999_999_999, 0.1])).toBe(99_999_999_999_999.1);
    expect(decimalDifference(1e-7, 1e-9)).toBe(9.9e-8);
    // Nine places after the point would make it nothing.
    expect(decimalDifference(3e-10, 1e-10)).toBe(2e-10);
    expect(decimalDifference(100, 33.3, 33.3, 33.4)).toBe(0);
    expect(decimalSum([])).toBe(0);
  });

  it('have quotients to twelve digits', () => {
    expect(decimalQuotient(1, 3)).toBe(0.333333333333);
    expect(decimalQuotient(2e-12, 3)).toBe(6.66666666667e-13);
    expect(decimalQuotient(decimalProduct(100, 0.07), 0.7)).toBe(10);
  });
});
