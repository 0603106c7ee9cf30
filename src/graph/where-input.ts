import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { DescribedEnum } from './described-enum.js';
import { type Attribute, type EntityClass, type EntityMember, membersOf } from './entity.js';
import { oncePerCircular, oncePerPair } from './once.js';
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
    ne: [type, 'Not equal to this; a null is not equal to anything.'],
    in: [list, 'Equal to one of these.'],
    notIn: [list, 'Equal to none of these.'],
    isNull: [() => Boolean, 'Whether it is null.'],
  }) satisfies Record<string, [() => unknown, string]>;

const comparison = (type: () => unknown) =>
  ({
    lt: [type, 'Less than this.'],
    lte: [type, 'Less than or equal to this.'],
    gt: [type, 'Greater than this.'],
    gte: [type, 'Greater than or equal to this.'],
  }) satisfies Record<string, [() => unknown, string]>;

const text = {
  contains: [() => String, 'Contains this, whatever the case of the letters.'],
  startsWith: [() => String, 'Starts with this, whatever the case of the letters.'],
} satisfies Record<string, [() => unknown, string]>;

const both = 'All the tests given hold.';
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
    isNull: [() => Boolean, 'Whether it is null.'],
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
    isEmpty: [() => Boolean, 'Whether the list is empty.'],
  }),
};

const enumFilter = oncePerPair(
  ({ name, values }: DescribedEnum, isList: boolean): InputClass =>
    inputType(
      isList ? `${name}ListFilter` : `${name}Filter`,
      `Tests of a ${isList ? 'list of values' : 'value'} of ${name}. ${both}`,
      isList
        ? { has: [() => values, 'Contains this value.'] }
        : equality(
            () => values,
            () => [values],
          ),
    ),
);

function attributeFilter({ type, values }: Attribute): InputClass {
  if (values) return enumFilter(values, type === 'list');
  return filters[type];
}

function fillQuantifier(Input: InputClass, entity: EntityClass): void {
  const input = whereInput(entity);
  const where = () => input;
  const texts = {
    some: 'At least one of them passes.',
    none: 'None of them passes.',
    every: 'All of them pass, or there are none.',
  };
  for (const [field, description] of Object.entries(texts))
    Field(where, { nullable: true, description })(Input.prototype, field);
  InputType(`${entity.name}Quantifier`, {
    description: `Tests of the ${entity.name} rows that belong to a row. ${both}`,
  })(Input);
}

const quantifier: (entity: EntityClass) => InputClass = oncePerCircular(
  (_: EntityClass) => class Input {},
  fillQuantifier,
);

function memberFilter(member: EntityMember): () => InputClass {
  switch (member.kind) {
    case 'attribute': {
      const filter = attributeFilter(member);
      return () => filter;
    }
    case 'collection': {
      const input = quantifier(member.target());
      return () => input;
    }
    default: {
      const input = whereInput(member.target());
      return () => input;
    }
  }
}

function memberDescription(member: EntityMember): string {
  switch (member.kind) {
    case 'attribute':
      return `Tests of \`${member.name}\`.`;
    case 'collection':
      return `Tests of the rows of \`${member.name}\`.`;
    default:
      return `Tests of \`${member.name}\`; a row where it is null passes none of them.`;
  }
}

function fillWhere(Input: InputClass, entity: EntityClass): void {
  const self = () => Input;
  Field(() => [Input], { nullable: true, description: 'All of these pass.' })(Input.prototype, 'and');
  Field(() => [Input], { nullable: true, description: 'At least one of these passes; none does in an empty list.' })(
    Input.prototype,
    'or',
  );
  Field(self, { nullable: true, description: 'This does not pass.' })(Input.prototype, 'not');
  for (const member of membersOf(entity).values())
    Field(memberFilter(member), { nullable: true, description: memberDescription(member) })(
      Input.prototype,
      member.name,
    );
  InputType(`${entity.name}Where`, { description: `Which ${entity.name} rows to take. All the tests given hold.` })(
    Input,
  );
}

/** The filter of an entity, derived once from what is declared of it: a field for every member, and, or, not. */
export const whereInput: (entity: EntityClass) => InputClass = oncePerCircular(
  (_: EntityClass) => class Input {},
  fillWhere,
);
