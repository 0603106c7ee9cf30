import { Field, InputType } from 'type-graphql';
import { isSeveral } from './attribute-type.js';
import { describedEnum } from './described-enum.js';
import { type EntityClass, type EntityMember, isEntity, membersOf, optionsOf } from './entity-metadata.js';
import { oncePerCircular } from './once.js';
import { whereInput } from './where-input.js';

/** Which way a key orders, and where its nulls stand. */
export const Direction = describedEnum('Direction', 'Which way a key orders.', {
  ASC: 'Smallest first, nulls last.',
  DESC: 'Greatest first, nulls last.',
  ASC_NULLS_FIRST: 'Nulls first, then smallest first.',
  DESC_NULLS_FIRST: 'Nulls first, then greatest first.',
});

type InputClass = new () => object;

const addKey = (Input: InputClass, name: string, type: () => unknown, description: string) =>
  Field(type as () => InputClass, { nullable: true, description })(Input.prototype, name);

function keyInput(member: EntityMember): { readonly type: () => unknown; readonly description: string } | undefined {
  switch (member.kind) {
    case 'attribute':
      if (isSeveral(member.type)) return undefined;
      return { type: () => Direction.values, description: `By \`${member.name}\`.` };
    case 'collection': {
      const input = collectionOrderInput(member.target());
      return { type: () => input, description: `By the rows of \`${member.name}\`.` };
    }
    default: {
      const input = orderInput(member.target());
      return { type: () => input, description: `By a value of \`${member.name}\`.` };
    }
  }
}

/** The order of an entity: its own values, the values of what it refers to, and the rows that belong to it. */
export const orderInput: (entity: EntityClass) => InputClass = oncePerCircular(
  (_: EntityClass) => class Input {},
  (Input, entity) => {
    for (const member of membersOf(entity).values()) {
      const key = keyInput(member);
      if (key) addKey(Input, member.name, key.type, key.description);
    }
    const { orders = {} } = isEntity(entity) ? optionsOf(entity) : {};
    for (const [name, { description }] of Object.entries(orders))
      addKey(Input, name, () => Direction.values, description);
    InputType(`${entity.name}Order`, {
      description:
        'One key to order by: give exactly one field. The id is always the last key, so that an order is total.',
    })(Input);
  },
);

/** The order by the rows that belong to a row: how many they are or, of numbers, what the latest is. */
const collectionOrderInput: (entity: EntityClass) => InputClass = oncePerCircular(
  (_: EntityClass) => class Input {},
  (Input, entity) => {
    const where = whereInput(entity);
    addKey(Input, 'where', () => where, 'Which of them; all where absent.');
    addKey(Input, 'count', () => Direction.values, 'By how many they are.');
    if (optionsOf(entity).latest)
      addKey(
        Input,
        'latest',
        () => Direction.values,
        'By the value whose period ends last, of one measure that `where` takes by its id; of several, a plain one goes before one that is rounded, a bound or of our reading. Reprints are left out. Null where none has a period with days.',
      );
    InputType(`${entity.name}CollectionOrder`, {
      description: `How rows are ordered by the ${entity.name} rows that belong to them: give exactly one field beside \`where\`.`,
    })(Input);
  },
);
