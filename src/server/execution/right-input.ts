import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { namesEndingSo, ourName } from './foreign-name.js';
import { combinators } from './right-filter.js';

/** Names of fields, each within the one before. */
export type InputPath = readonly string[];

/** A path as it is written: `measure: { unit: … }`; of one field its name alone. */
export const writtenPath = ([first = '', ...others]: InputPath): string =>
  others.length === 0 ? first : `${first}: ${others.reduceRight((within, name) => `{ ${name}: ${within} }`, '…')}`;

/** The fields of what is expected; none where it has none. */
const fieldsWithin = (type: GraphQLInputType | undefined): Readonly<Record<string, GraphQLInputField>> => {
  const expected = getNamedType(type);
  return isInputObjectType(expected) ? expected.getFields() : {};
};

/** What is expected at the end of a path; undefined where it leads nowhere. */
export const typeAtEnd = (type: GraphQLInputType, path: InputPath): GraphQLInputType | undefined =>
  path.reduce<GraphQLInputType | undefined>((within, name) => fieldsWithin(within)[name]?.type, type);

/** The fields that may be meant by one that an input does not have; none where nothing is known of it. */
export function inputsMeant(type: GraphQLInputObjectType, written: string): readonly InputPath[] {
  const fields = type.getFields();
  const ours = ourName(written, (name) => name in fields);
  if (ours) return [[ours]];
  const ending = namesEndingSo(written, Object.keys(fields));
  if (ending.length > 0) return ending.map((name) => [name]);
  if (fields.some) {
    const element = getNamedType(fields.some.type);
    if (!isInputObjectType(element)) return [];
    const meant = written in element.getFields() ? [[written]] : inputsMeant(element, written);
    return meant.map((path) => ['some', ...path]);
  }
  const holders = Object.values(fields).filter(
    ({ name, type: held }) => !combinators.has(name) && !combinators.has(written) && written in fieldsWithin(held),
  );
  const has = (name: string) => (holder: GraphQLInputField) => name in fieldsWithin(holder.type);
  // A test of a value where a thing is expected is one of its id, or of the first value that has such a test.
  const tested = holders.filter((holder) => has('eq')(holder) || has('has')(holder));
  const [test] = [...tested.filter(({ name }) => name === 'id'), ...tested];
  if (test) return [[test.name, written]];
  // What a row has itself, such as its citation, has no id, and is nearer than what it refers to.
  const own = holders.filter((holder) => !has('id')(holder));
  return (own.length > 0 ? own : holders).map(({ name }) => [name, written]);
}
