import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { DescribedEnum } from './described-enum.js';
import type { Attribute } from './entity-metadata.js';
import { oncePerPair } from './once.js';
import { DateScalar } from './scalar.js';

type InputClass = new () => object;
type FieldType = Parameters<typeof Field>[0];

function inputType(
  name: string,
  description: string,
  fields: Record<string, [type: () => unknown, description: string]>,
) {
  class Input {}
  for (const [field, [type, text]] of Object.entries(fields))
    Field(type as FieldType & (() => InputClass), { nullable: true, description: text })(Input.prototype, field);
  InputType(name, { description })(Input);
  return Input;
}

const equality = (type: () => unknown, list: () => unknown) =>
  ({
    eq: [type, 'Equal to this.'],
    ne: [type, 'Not equal to this.'],
    in: [list, 'Equal to one of these; nothing where there are none.'],
    notIn: [list, 'Equal to none of these; any value where there are none.'],
  }) satisfies Record<string, [() => unknown, string]>;

const nullity = {
  isNull: [() => Boolean, 'Whether it is null; a null passes no other test.'],
} satisfies Record<string, [() => unknown, string]>;

const emptiness = {
  isEmpty: [() => Boolean, 'Whether the list is empty.'],
} satisfies Record<string, [() => unknown, string]>;

const comparison = (type: () => unknown) =>
  ({
    ...nullity,
    lt: [type, 'Less than this.'],
    lte: [type, 'Less than or equal to this.'],
    gt: [type, 'Greater than this.'],
    gte: [type, 'Greater than or equal to this.'],
  }) satisfies Record<string, [() => unknown, string]>;

const text = {
  contains: [() => String, 'Contains this, whatever the case of the letters.'],
  startsWith: [() => String, 'Starts with this, whatever the case of the letters.'],
} satisfies Record<string, [() => unknown, string]>;

/** How tests that stand beside each other belong together. */
export const both = 'All the tests given hold.';
/** The tests of a value, by its type. */
export const filters = {
  id: inputType(
    'IdFilter',
    `Tests of an id. ${both}`,
    equality(
      () => ID,
      () => [ID],
    ),
  ),
  text: inputType('TextFilter', `Tests of a text. ${both}`, {
    ...equality(
      () => String,
      () => [String],
    ),
    ...comparison(() => String),
    ...text,
  }),
  integer: inputType('IntFilter', `Tests of a whole number. ${both}`, {
    ...equality(
      () => Int,
      () => [Int],
    ),
    ...comparison(() => Int),
  }),
  number: inputType('FloatFilter', `Tests of a number. ${both}`, {
    ...equality(
      () => Number,
      () => [Number],
    ),
    ...comparison(() => Number),
  }),
  boolean: inputType('BooleanFilter', `Tests of a truth value. ${both}`, {
    eq: [() => Boolean, 'Equal to this.'],
    ...nullity,
  }),
  date: inputType('DateFilter', `Tests of a day. ${both}`, {
    ...equality(
      () => DateScalar,
      () => [DateScalar],
    ),
    ...comparison(() => DateScalar),
  }),
  timestamp: inputType('DateTimeFilter', `Tests of an instant. ${both}`, {
    ...equality(
      () => GraphQLDateTimeISO,
      () => [GraphQLDateTimeISO],
    ),
    ...comparison(() => GraphQLDateTimeISO),
  }),
  list: inputType('ListFilter', `Tests of a list of texts. ${both}`, {
    has: [() => String, 'Contains this text, whatever the case of the letters.'],
    ...emptiness,
  }),
  integers: inputType('IntListFilter', `Tests of a list of whole numbers. ${both}`, nullity),
};

const enumFilter = oncePerPair(
  ({ name, type }: DescribedEnum, isList: boolean): InputClass =>
    inputType(
      isList ? `${name}ListFilter` : `${name}Filter`,
      `Tests of a ${isList ? 'list of values' : 'value'} of ${name}. ${both}`,
      isList
        ? { has: [() => type, 'Contains this value.'], ...emptiness }
        : {
            ...equality(
              () => type,
              () => [type],
            ),
            ...nullity,
          },
    ),
);

/** The tests of an attribute. */
export function attributeFilter({ type, values }: Attribute): InputClass {
  if (values) return enumFilter(values, type === 'list');
  return filters[type];
}
