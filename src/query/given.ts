import { isRecord } from '../graph/is-record.js';

type Input = Readonly<Record<string, unknown>>;

/** What is given of an input; undefined where nothing is. */
function given(input: unknown): unknown {
  if (input === null || input === undefined || input === '') return undefined;
  if (Array.isArray(input)) {
    // A list of values is one value.
    if (input.length > 0 && !input.some((item) => isRecord(item))) return input;
    const items = input.map(given).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRecord(input)) return input;
  const fields = Object.entries(input).flatMap(([name, value]) => {
    const inner = given(value);
    return inner === undefined ? [] : [[name, inner] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** A filter without the tests that are null or empty, and without what is empty when these are left out. */
export const testsGiven = (where: Input): Input => (given(where) ?? {}) as Input;
