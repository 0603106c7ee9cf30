import {
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';
import { upperName } from '../../graph/group-key.js';
import { camelName } from './foreign-name.js';
import { inputsMeant, typeAtEnd } from './right-input.js';

const isDirection = (type: GraphQLInputType): boolean => {
  const direction = getNamedType(type);
  return isEnumType(direction) && direction.getValue('ASC') !== undefined;
};

const isOrder = ({ type }: GraphQLInputField): boolean =>
  isDirection(type) || getNamedType(type).name.endsWith('Order');

// What things are called, by which they are looked up.
const callings: readonly string[] = ['name', 'label', 'title'];

// A row is ordered by what it cites, and that by its title.
const deepest = 4;

/** An order by the first thing that rows of a type are ordered by: `{ name: ASC }`; undefined where there is none. */
export function firstOrder(type: GraphQLInputType, direction: string, depth = deepest): string | undefined {
  const expected = getNamedType(type);
  if (isDirection(expected)) return direction;
  if (!isInputObjectType(expected) || depth === 0) return undefined;
  const fields = Object.values(expected.getFields());
  if (fields.some(isRequiredInputField)) return orderByKey(fields, '…', direction);
  const called = 'id' in expected.getFields() ? fields.filter(({ name }) => callings.includes(name)) : [];
  for (const field of [...called, ...fields.filter(isOrder)]) {
    const order = firstOrder(field.type, direction, depth - 1);
    if (order) return `{ ${field.name}: ${order} }`;
  }
  return undefined;
}

/** An order that says of two fields which way, and by which key. */
const orderByKey = (fields: readonly GraphQLInputField[], key: string, direction: string): string =>
  `{ ${fields.map(({ name, type }) => `${name}: ${isDirection(type) ? direction : key}`).join(', ')} }`;

const isKeyOf = (key: string) => (field: GraphQLInputField) => {
  const type = getNamedType(field.type);
  return isRequiredInputField(field) && isEnumType(type) && type.getValue(key) !== undefined;
};

function orderNamed(type: GraphQLInputType, written: string, direction: string): string | undefined {
  const expected = getNamedType(type);
  if (!isInputObjectType(expected)) return undefined;
  const fields = expected.getFields();
  const name = [written, camelName(written)].find((one) => one in fields);
  for (const path of name === undefined ? inputsMeant(expected, camelName(written)) : [[name]]) {
    const end = typeAtEnd(expected, path);
    const order = end && firstOrder(end, direction);
    if (order) return path.reduceRight((within, field) => `{ ${field}: ${within} }`, order);
  }
  const key = /[a-z]/.test(written) ? upperName(written) : written;
  const all = Object.values(fields);
  if (all.some(isKeyOf(key))) return orderByKey(all, key, direction);
  for (const { name: by, type: keyType } of all) {
    const inner = getNamedType(keyType);
    const keys = isInputObjectType(inner) ? Object.values(inner.getFields()) : [];
    if (keys.some(isKeyOf(key))) return `{ ${by}: ${orderByKey(keys, key, direction)} }`;
  }
  return undefined;
}

/** An order in place of the name of something, of a direction or of both: `NAME_DESC`; undefined where it is none of these. */
export function orderBy(type: GraphQLInputType, written: string): string | undefined {
  const words = /^"?([-+]?)(\w+(?:[ :]\w+)?)"?$/.exec(written);
  if (!words) return undefined;
  const [, sign, text = ''] = words;
  const ending = /(?:^|[_ :])(asc|desc)((?:_nulls_first)?)$/i.exec(text);
  const direction = ending ? `${ending[1]}${ending[2]}`.toUpperCase() : sign === '-' ? 'DESC' : 'ASC';
  const name = ending ? text.slice(0, ending.index) : text;
  const order = name === '' ? firstOrder(type, direction) : orderNamed(type, name, direction);
  return order && isListType(getNullableType(type)) ? `[${order}]` : order;
}
