/** How far the values of variables may be nested: a filter within its limits stays far below. */
export const maximumNesting = 100;

/** Whether a value has objects or lists below more than so many others. */
export const isNestedDeeper = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels < 0 || Object.values(value).some((inner) => isNestedDeeper(levels - 1, inner)));
