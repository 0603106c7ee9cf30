import { Big } from 'big.js';

// Printed numbers are decimals, and what is made of them must have no tail of binary fractions: 0.4 + 0.2 is 0.6.
const Decimal = Big();
Decimal.DP = 40;

/** The sum of decimals. */
export const decimalSum = (values: readonly number[]): number =>
  values.reduce((total, value) => total.plus(value), Decimal(0)).toNumber();

/** One decimal less others. */
export const decimalDifference = (one: number, ...others: readonly number[]): number =>
  others.reduce((rest, other) => rest.minus(other), Decimal(one)).toNumber();

/** The product of two decimals. */
export const decimalProduct = (one: number, other: number): number => Decimal(one).times(other).toNumber();

/** One decimal divided by another, which is not zero, to twelve digits: it may have no end. */
export const decimalQuotient = (one: number, other: number): number => Number(Decimal(one).div(other).toPrecision(12));
