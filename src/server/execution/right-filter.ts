import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
} from 'graphql';
import type { PlainValue } from './plain-value.js';

/** What filters have beside the tests of what a row has. */
export const combinators: ReadonlySet<string> = new Set(['and', 'or', 'not', 'ifGiven', 'isNull']);

// The tests that a plain value says best, of what has them.
const simplestTests = ['eq', 'has', 'in', 'some'] as const;

// What has no id, such as a citation, refers to what has one.
const deepest = 5;

/** A filter in place of a plain value: `{ id: { eq: "measure:staff" } }`; undefined where the value fits nothing of it. */
export function filterBy(type: GraphQLInputType, value: PlainValue, depth = deepest): string | undefined {
  const expected = getNullableType(type);
  if (isListType(expected) && !isLeafType(getNamedType(expected))) {
    const item = filterBy(expected.ofType, value, depth);
    return item && `[${item}]`;
  }
  if (!isInputObjectType(expected)) return value.fits(expected) ? value.text : undefined;
  if (depth === 0) return undefined;
  const fields = expected.getFields();
  const by = (name: string) => {
    const test = fields[name] && filterBy(fields[name].type, value, depth - 1);
    return test && `{ ${name}: ${test} }`;
  };
  const firstOf = (names: readonly string[]) => names.map(by).find((test) => test !== undefined);
  // A text that is no id of these names one all the same.
  if (fields.id) {
    const isId = value.mayName(expected.name.replace(/(Reference)?Where$/, ''));
    return (isId ? by('id') : undefined) ?? (value.isText ? by('matches') : undefined);
  }
  const tests = simplestTests.filter((name) => name in fields);
  return firstOf(tests.length > 0 ? tests : Object.keys(fields).filter((name) => !combinators.has(name)));
}

/** The filter by the first of several values that fits. */
export const filterByAny = (type: GraphQLInputType, values: readonly PlainValue[]): string | undefined =>
  values.map((value) => filterBy(type, value)).find((filter) => filter !== undefined);
