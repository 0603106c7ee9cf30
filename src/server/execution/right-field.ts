import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { upperName } from '../../graph/group-key.js';
import { namesEndingSo, ourName } from './foreign-name.js';
import { openValue } from './plain-value.js';
import { filterBy } from './right-filter.js';
import { inputsMeant, typeAtEnd } from './right-input.js';

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

const fieldsOf = (type: unknown): Fields => (isObjectType(type) ? type.getFields() : {});

const rowsOf = ({ type }: GraphQLField<unknown, unknown>): unknown => {
  const list = getNamedType(type);
  return list.name.endsWith('Connection') ? getNamedType(fieldsOf(list).nodes?.type) : undefined;
};

const whereOf = ({ args }: GraphQLField<unknown, unknown>) => {
  const type = getNamedType(args.find(({ name }) => name === 'where')?.type);
  return isInputObjectType(type) ? type : undefined;
};

const listsOf = (schema: GraphQLSchema) => Object.values(fieldsOf(schema.getQueryType())).filter(rowsOf);

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The list in which rows of one kind are found among others: `statements(where: { kind: { eq: ANSWER } })`. */
function listOfKind(schema: GraphQLSchema, written: string): string | undefined {
  const names = [written, written.replace(/s$/, '')].map(capital);
  const type = names.map((name) => schema.getType(name)).find(isObjectType);
  if (!type) return undefined;
  const isKind = (field: GraphQLField<unknown, unknown>) =>
    type.getInterfaces().some((general) => general === rowsOf(field)) && whereOf(field)?.getFields().kind !== undefined;
  const list = listsOf(schema).find(isKind);
  return list && `${list.name}(where: { kind: { eq: ${upperName(type.name).replace(/^_/, '')} } })`;
}

function rootsMeant(schema: GraphQLSchema, written: string): readonly string[] {
  const list = listOfKind(schema, written);
  if (list) return [list];
  const ending = namesEndingSo(written, Object.keys(fieldsOf(schema.getQueryType())));
  if (ending.length > 0) return ending;
  return listsOf(schema).flatMap((field) => {
    const within = fieldsOf(rowsOf(field))[written];
    return within && rowsOf(within) ? [`${field.name} { nodes { ${written} } }`] : [];
  });
}

/** The fields that may be meant by one that a type does not have, each as it is to be written. */
export function fieldsMeant(schema: GraphQLSchema, type: GraphQLObjectType, written: string): readonly string[] {
  const fields = type.getFields();
  if (type === schema.getQueryType()) return rootsMeant(schema, written);
  const rows = type.name.endsWith('Connection') ? getNamedType(fields.nodes?.type) : undefined;
  if (written in fieldsOf(rows)) return [`nodes { ${written} }`];
  const within = Object.values(fields).filter(
    (field) => !field.args.some(isRequiredArgument) && written in fieldsOf(getNamedType(field.type)) && !rowsOf(field),
  );
  // What a row has itself, such as its citation, has no id, and is nearer than what it refers to.
  const own = within.filter(({ type: held }) => !('id' in fieldsOf(getNamedType(held))));
  const ours = ourName(written, (name) => name in fields);
  if (ours && own.length === 0) return [ours];
  const ending = namesEndingSo(written, Object.keys(fields));
  if (ending.length > 0) return ending;
  return (own.length > 0 ? own : within).map(({ name }) => `${name} { ${written} }`);
}

/** The part of a filter that tests what an argument names; undefined where there is none. */
function testMeant(where: GraphQLInputObjectType, written: string): string | undefined {
  const [path] = written in where.getFields() ? [[written]] : inputsMeant(where, written);
  const end = path && typeAtEnd(where, path);
  const [first, ...others] = path ?? [];
  const test = end && filterBy(end, openValue);
  return test && `${first}: ${others.reduceRight((within, name) => `{ ${name}: ${within} }`, test)}`;
}

/** What may be meant by an argument that a field does not have. */
export function argumentMeant(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  written: string,
): string | undefined {
  const ours = ourName(written, (name) => field.args.some((argument) => argument.name === name));
  if (ours) return ours;
  const ownWhere = whereOf(field);
  if (ownWhere) {
    const test = testMeant(ownWhere, written);
    if (test) return `where: { ${test} }`;
    const { search } = fieldsOf(schema.getQueryType());
    const text = search && ourName(written, (name) => name === 'text' && search.args.some((one) => one.name === name));
    return text && `search(${text}: …)`;
  }
  const list = listsOf(schema).find((one) => rowsOf(one) === getNamedType(field.type));
  const where = list && whereOf(list);
  const found = where && written in where.getFields() ? testMeant(where, written) : undefined;
  return list && found ? `${list.name}(where: { ${found} })` : undefined;
}
