/** A number with one decimal, or with two digits where it is smaller than that tells. */
export const rounded = (value: number): number => Number(Math.abs(value) < 1 ? value.toPrecision(2) : value.toFixed(1));
