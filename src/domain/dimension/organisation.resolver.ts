import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../graph/scalar.js';
import type { Row } from '../../query/row.js';
import type { GraphContext } from '../context.js';
import { Observation } from '../fact/observation.js';
import { oneFigure } from '../fact/one-figure.js';
import { Organisation } from './organisation.js';

// The documents are about one organisation; its numbers name no other.
const subject = 'organisation:cafcass';

@Resolver(() => Organisation)
class OrganisationResolver {
  @FieldResolver(() => Observation, {
    nullable: true,
    description:
      'How many people worked for it on a day, by headcount; null where no document prints a total for that time. Where several do, a plain number goes before one of our reading; `observations` has them all.',
  })
  headcount(
    @Root() { id }: Row,
    @Arg('on', () => DateScalar, { description: 'The day.' }) on: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const key = { measure: 'measure:staff', on };
    return oneFigure(id === subject ? key : { ...key, organisation: id }, context, info);
  }
}

export const organisationResolvers = [OrganisationResolver];
