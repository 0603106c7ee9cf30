import { Field, InputType } from 'type-graphql';
import { type EntityClass, type EntityMember, isEntity, isSearched, membersOf } from './entity-metadata.js';
import { oncePerCircular } from './once.js';
import { attributeFilter, both } from './value-filter.js';

type InputClass = new () => object;

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
      const input = nullableWhereInput(member.target());
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
      return `Tests of \`${member.name}\`; a row where it is null passes none of them but \`isNull\`.`;
  }
}

/** Gives an input the tests of an entity; what stands within `and`, `or`, `not` and `ifGiven` is its filter. */
function addTests(Input: InputClass, entity: EntityClass): void {
  const where = whereInput(entity);
  const add = (name: string, type: () => unknown, description: string) =>
    Field(type as () => InputClass, { nullable: true, description })(Input.prototype, name);
  add('and', () => [where], 'All of these pass.');
  add('or', () => [where], 'At least one of these passes; none does in an empty list.');
  add('not', () => where, 'This does not pass.');
  add(
    'ifGiven',
    () => where,
    'What of this is given passes: a test that is null or empty, such as one of a variable without a value, of an empty text or of a list of none, is left out. Anywhere else it is refused.',
  );
  if (isSearched(entity))
    add(
      'matches',
      () => String,
      `\`search\` finds it by this text, looking for ${entity.name} rows only: by words, by the beginning of the last one or, where none has them, by names that are spelt similarly.`,
    );
  for (const member of membersOf(entity).values()) add(member.name, memberFilter(member), memberDescription(member));
}

/** The filter of an entity, derived once from what is declared of it: a field for every member, and, or, not. */
export const whereInput: (entity: EntityClass) => InputClass = oncePerCircular(
  (_: EntityClass) => class Input {},
  (Input, entity) => {
    addTests(Input, entity);
    InputType(`${entity.name}Where`, {
      description: `Which ${entity.name} rows to take. ${both} Where there is none, every row passes.`,
    })(Input);
  },
);

/** The filter of what a row may have or not, by a reference or in itself: that of the entity, and whether there is any. */
export const nullableWhereInput: (entity: EntityClass) => InputClass = oncePerCircular(
  (_: EntityClass) => class Input {},
  (Input, entity) => {
    addTests(Input, entity);
    const has = isEntity(entity) ? 'refers to' : 'has';
    Field(() => Boolean, { nullable: true, description: `Whether it ${has} no ${entity.name}.` })(
      Input.prototype,
      'isNull',
    );
    InputType(`${entity.name}ReferenceWhere`, {
      description: `Tests of the ${entity.name} that a row ${has}. ${both} A row that ${has} none passes \`isNull\` only.`,
    })(Input);
  },
);
