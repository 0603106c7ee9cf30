import { type GraphQLInputType, type GraphQLSchema, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { inputTypeWritten, type PlainValue, valuesMeant, variableMeant } from './plain-value.js';
import { codesMeant } from './right-code.js';
import { argumentMeant, fieldsMeant } from './right-field.js';
import { filterByAny } from './right-filter.js';
import { inputsMeant, writtenPath } from './right-input.js';
import { orderBy } from './right-order.js';

interface Mistake {
  /** The sentence of graphql-js, without what it suggests. */
  readonly message: RegExp;
  /** What is meant by the parts of the sentence; undefined where nothing is known of it. */
  readonly meant: (schema: GraphQLSchema, ...parts: string[]) => string | undefined;
}

// As many as graphql-js names.
const mostTold = 5;

const alternatives = new Intl.ListFormat('en-GB', { type: 'disjunction' });

const told = (meant: readonly string[]): string | undefined =>
  meant.length > 0 ? alternatives.format(meant.slice(0, mostTold).map((one) => `"${one}"`)) : undefined;

const toldCodes = (schema: GraphQLSchema, written = '', type = ''): string | undefined => {
  const codes = told(codesMeant(schema, type, written));
  return codes && `the enum value ${codes}`;
};

/** The filter, or the order, in place of values without fields. */
function filterMeant(
  schema: GraphQLSchema,
  typeText: string,
  values: readonly PlainValue[],
  order: (type: GraphQLInputType) => string | undefined,
): string | undefined {
  const type = inputTypeWritten(schema, typeText);
  if (!type || !isInputObjectType(getNamedType(type))) return undefined;
  return getNamedType(type).name.endsWith('Order') ? order(type) : filterByAny(type, values);
}

/** What newcomers write, by the sentence that refuses it. */
const mistakes: readonly Mistake[] = [
  {
    message: /Unknown argument "(\w+)" on field "(\w+)\.(\w+)"\./,
    meant: (schema, written = '', owner = '', name = '') => {
      const type = schema.getType(owner);
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      const meant = field && argumentMeant(schema, field, written);
      return meant && `"${meant}"`;
    },
  },
  {
    message: /Field "(isNull)" is not defined by type "IdFilter"\./,
    meant: () => '"isNull" beside "id", as in "staffGroup: { isNull: true }"',
  },
  {
    message: /Field "(\w+)" is not defined by type "(\w+)"\./,
    meant: (schema, written = '', name = '') => {
      const type = schema.getType(name);
      return isInputObjectType(type) ? told(inputsMeant(type, written).map(writtenPath)) : undefined;
    },
  },
  {
    message: /Cannot query field "(id)" on type "SearchHit"\./,
    meant: () => '"node { ... on Node { id } }"',
  },
  {
    message: /Cannot query field "(\w+)" on type "(\w+)"\./,
    meant: (schema, written = '', name = '') => {
      const type = schema.getType(name);
      return isObjectType(type) ? told(fieldsMeant(schema, type, written)) : undefined;
    },
  },
  {
    message: /^Expected value of type "([\w[\]!]+)", found (.+?)\.$/s,
    meant: (schema, type = '', found = '') =>
      filterMeant(schema, type, valuesMeant(schema, found), (order) => orderBy(order, found)),
  },
  {
    message: /Variable "\$(\w+)" of type "([\w[\]!]+)" used in position expecting type "([\w[\]!]+)"\.$/,
    meant: (schema, name = '', own = '', expected = '') =>
      filterMeant(schema, expected, [variableMeant(schema, name, own)], () => undefined),
  },
  {
    message: /Value "(\w+)" does not exist in "(\w+)" enum\./,
    meant: toldCodes,
  },
  {
    message: /Enum "(\w+)" cannot represent non-enum value: (.+?)\.$/s,
    meant: (schema, type, written) => toldCodes(schema, written, type),
  },
];

const suggestion = / Did you mean [^?]*\?/s;

/**
 * A message of graphql-js about a name or a value that is wrong in a way newcomers are, with what is right in place of what is
 * merely spelt alike. Other messages stay as they are.
 */
export function withRightName(schema: GraphQLSchema, message: string): string {
  const bare = message.replace(suggestion, '');
  for (const { message: pattern, meant } of mistakes) {
    const found = pattern.exec(bare);
    const right = found && meant(schema, ...found.slice(1));
    if (right) return `${bare} Did you mean ${right}?`;
  }
  return message;
}
