import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Row } from '../../query/row.js';
import type { GraphContext } from '../context.js';
import { DerivedFigure, shareOf } from '../fact/derived-figure.js';
import { figuresOf } from '../fact/figure.loader.js';
import { Observation } from '../fact/observation.js';
import { oneFigure } from '../fact/one-figure.js';
import { Module } from './module.js';

@Resolver(() => Module)
class ModuleResolver {
  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'How many members of staff have accessed it; null where no document prints it.',
  })
  accesses(@Root() { id }: Row, @Ctx() context: GraphContext, @Info() info: GraphQLResolveInfo) {
    return oneFigure({ measure: 'measure:module-accesses', module: id }, context, info);
  }

  @FieldResolver(() => DerivedFigure, {
    nullable: true,
    description:
      'The share of all staff who have accessed it, in percent, from the two numbers of its row; null where they are not printed.',
  })
  async accessRate(
    @Root() { id }: Row,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DerivedFigure | null> {
    const figures = figuresOf(context.loaders);
    const [accesses, staff] = await Promise.all([
      figures.load({ measure: 'measure:module-accesses', module: id }),
      figures.load({ measure: 'measure:module-staff', module: id }),
    ]);
    return shareOf(accesses, staff, '100 × staff who accessed the module ÷ all staff', context, info);
  }
}

export const moduleResolvers = [ModuleResolver];
