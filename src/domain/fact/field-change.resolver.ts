import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Row } from '../../query/row.js';
import type { GraphContext } from '../context.js';
import { FieldChange } from './field-change.js';
import { fieldChangesOf } from './field-change.loader.js';
import { ReleaseChange } from './release.js';

@Resolver(() => ReleaseChange)
export class FieldChangeResolver {
  @FieldResolver(() => [FieldChange], {
    description:
      'The values that are others than before: all that it has of a row that is new, all that it had of one that is gone.',
  })
  fields(@Root() change: Row, @Ctx() { loaders }: GraphContext): Promise<readonly FieldChange[]> {
    return fieldChangesOf(change, loaders);
  }
}
