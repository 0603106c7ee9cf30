// What may pass where nothing is tested.
const combinations = new Set(['and', 'or', 'not', 'ifGiven']);

/** Whether tests may pass where all that they test is null. */
export const passesNull = (tests: unknown): boolean =>
  typeof tests === 'object' &&
  tests !== null &&
  Object.entries(tests).some(
    ([name, inner]) => combinations.has(name) || (name === 'isNull' && inner === true) || passesNull(inner),
  );
