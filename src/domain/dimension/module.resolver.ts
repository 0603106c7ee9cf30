import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Row } from '../../query/row.js';
import type { GraphContext } from '../context.js';
import { DerivedFigure } from '../fact/derived-figure.js';
import { shareOf } from '../fact/derived-figure.loader.js';
import { figureLoader, oneFigure, sameLineAs } from '../fact/figure.loader.js';
import { Observation } from '../fact/observation.js';
import { Module } from './module.js';

const formula =
  '100 × people who have opened the module since it was there ÷ all staff of the year printed in its row; those who opened it may have left since, and not every module is meant for all staff';

@Resolver(() => Module)
class ModuleResolver {
  @FieldResolver(() => Observation, {
    nullable: true,
    description:
      'How many members of staff have opened it since it was made available; to open is not to complete. Null where no document prints it.',
  })
  accesses(@Root() { id }: Row, @Ctx() context: GraphContext, @Info() info: GraphQLResolveInfo) {
    return oneFigure({ role: 'MODULE_ACCESSES', module: id }, context, info);
  }

  @FieldResolver(() => DerivedFigure, {
    nullable: true,
    description:
      'The people who have opened it in percent of the staff printed in its row of the table. No completion rate, and no share of those it is meant for: people who opened it may have left. Null where the two numbers are not printed, or it was last opened before the time of the staff number.',
  })
  async accessRate(
    @Root() { id, lastAccessed }: Row,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<DerivedFigure | null> {
    const figures = figureLoader(context.loaders);
    const accesses = await figures.load({ role: 'MODULE_ACCESSES', module: id });
    if (!accesses) return null;
    const staff = await figures.load({ role: 'HEADCOUNT', ...sameLineAs(accesses) });
    const period = staff?.period as { readonly start: string | null } | null | undefined;
    if (period?.start && typeof lastAccessed === 'string' && lastAccessed < period.start) return null;
    return shareOf(accesses, staff, formula, context, info);
  }
}

/** The fields of `Module` that are more than its columns and rows. */
export const moduleResolvers = [ModuleResolver];
