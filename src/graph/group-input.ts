import { Field, InputType } from 'type-graphql';
import { type DescribedEnum, describedEnum } from './described-enum.js';
import type { EntityClass } from './entity-metadata.js';
import { groupKeys, referenceKeys } from './group-key.js';
import { Direction, orderInput } from './order-input.js';
import { filters } from './value-filter.js';

/** The keys of an entity as an enum of the schema. */
export const groupKeyEnum = (entity: EntityClass): DescribedEnum =>
  describedEnum(
    `${entity.name}GroupKey`,
    `What ${entity.name} rows are grouped by: what they refer to, a value of that, a value of their own, or time.`,
    Object.fromEntries([...groupKeys(entity).values()].map(({ name, description }) => [name, description])),
  );

/** The numbers of a group that can be tested and ordered by. */
export const groupNumbers = {
  count: 'How many rows the group has.',
  sum: 'The values added up.',
  min: 'The smallest value.',
  max: 'The greatest value.',
  average: 'The mean of the values.',
} as const;

/** Whether a number of a group may have decimals. */
export const isDecimal = (name: string) => name in groupNumbers && name !== 'count';

/** Tests of the numbers of a group. */
export function groupHavingInput(entity: EntityClass): new () => object {
  class Input {}
  for (const name of Object.keys(groupNumbers)) {
    const filter = name === 'count' ? filters.integer : filters.number;
    Field(() => filter, { nullable: true, description: `Tests of \`${name}\`.` })(Input.prototype, name);
  }
  InputType(`${entity.name}GroupHaving`, { description: 'Which groups to take. All the tests given hold.' })(Input);
  return Input;
}

/** The order of groups: their numbers, and the keys they are grouped by. */
export function groupOrderInput(entity: EntityClass, keys: DescribedEnum): new () => object {
  class KeyOrder {}
  Field(() => keys.values, { description: 'One of the keys of `groupBy`; what a row refers to is ordered by its id.' })(
    KeyOrder.prototype,
    'key',
  );
  Field(() => Direction.values, { description: 'Which way.' })(KeyOrder.prototype, 'direction');
  InputType(`${entity.name}GroupKeyOrder`, { description: 'The value of a key.' })(KeyOrder);

  class Input {}
  const nullable = true;
  for (const name of Object.keys(groupNumbers))
    Field(() => Direction.values, { nullable, description: `By \`${name}\`.` })(Input.prototype, name);
  Field(() => Direction.values, { nullable, description: 'By the first day of `period`.' })(Input.prototype, 'period');
  Field(() => KeyOrder, { nullable, description: 'By the value of any key.' })(Input.prototype, 'key');
  for (const { reference, path } of referenceKeys(entity)) {
    if (path.includes('.')) continue;
    const order = orderInput(reference.target());
    Field(() => order, { nullable, description: `By a value of \`${reference.name}\`.` })(
      Input.prototype,
      reference.name,
    );
  }
  InputType(`${entity.name}GroupOrder`, {
    description:
      'One key to order groups by: give exactly one field. The values of the group keys are always the last, so that an order is total.',
  })(Input);
  return Input;
}
