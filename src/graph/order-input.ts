import { Field, InputType } from 'type-graphql';
import { describedEnum } from './described-enum.js';
import { type EntityClass, membersOf } from './entity.js';
import { oncePerCircular } from './once.js';

/** Which way a key orders, and where its nulls stand. */
export const Direction = describedEnum('Direction', 'Which way a key orders.', {
  ASC: 'Smallest first, nulls last.',
  DESC: 'Greatest first, nulls last.',
  ASC_NULLS_FIRST: 'Nulls first, then smallest first.',
  DESC_NULLS_FIRST: 'Nulls first, then greatest first.',
});

type InputClass = new () => object;

function fill(Input: InputClass, entity: EntityClass): void {
  for (const member of membersOf(entity).values()) {
    if (member.kind === 'collection' || (member.kind === 'attribute' && member.type === 'list')) continue;
    const target = member.kind === 'attribute' ? undefined : orderInput(member.target());
    Field(target ? () => target : () => Direction.values, {
      nullable: true,
      description: target ? `By a value of \`${member.name}\`.` : `By \`${member.name}\`.`,
    })(Input.prototype, member.name);
  }
  InputType(`${entity.name}Order`, {
    description:
      'One key to order by: give exactly one field. The id is always the last key, so that an order is total.',
  })(Input);
}

/** The order of an entity: its own values, and the values of what it refers to. */
export const orderInput: (entity: EntityClass) => InputClass = oncePerCircular(
  (_: EntityClass) => class Input {},
  fill,
);
