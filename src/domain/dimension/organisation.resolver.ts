import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../graph/scalar.js';
import type { Row } from '../../query/row.js';
import type { GraphContext } from '../context.js';
import { oneFigure } from '../fact/figure.loader.js';
import { Observation } from '../fact/observation.js';
import { Organisation } from './organisation.js';

@Resolver(() => Organisation)
class OrganisationResolver {
  @FieldResolver(() => Observation, {
    nullable: true,
    description:
      'How many people worked for it on a day, by headcount; null where no document prints a total for that time. Where several do, a plain number goes before one of our reading; its `rivals` are the others, and may contradict it.',
  })
  headcount(
    @Root() { id }: Row,
    @Arg('on', () => DateScalar, { description: 'The day.' }) on: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return oneFigure({ role: 'HEADCOUNT', subject: id, on }, context, info);
  }
}

/** The fields of `Organisation` that are more than its columns and rows. */
export const organisationResolvers = [OrganisationResolver];
