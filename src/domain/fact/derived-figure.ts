import { Field, ObjectType } from 'type-graphql';
import type { ValueOf } from '../../graph/described-enum.js';
import { Unit } from '../dimension/measure.js';
import { Observation } from './observation.js';

@ObjectType({
  description: 'A number nobody printed: computed from printed ones by a formula, when asked for, and never stored.',
  simpleResolvers: true,
})
export class DerivedFigure {
  @Field(() => Number, { description: 'The number, in the unit given.' })
  value!: number;

  @Field(() => Unit.type, { description: 'The unit.' })
  unit!: ValueOf<typeof Unit>;

  @Field(() => String, { description: 'How it was computed, in words and signs.' })
  formula!: string;

  @Field(() => [Observation], { description: 'The printed numbers it was computed from, in the order of the formula.' })
  inputs!: readonly object[];
}
