import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Row } from '../../query/row.js';
import type { GraphContext } from '../context.js';
import { oneFigure } from '../fact/figure.loader.js';
import { Observation } from '../fact/observation.js';
import { Budget } from './budget.js';

@Resolver(() => Budget)
class BudgetResolver {
  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'The whole budget as a share of the staff budget, in percent; null where no document prints it.',
  })
  shareOfStaffBudget(@Root() { id }: Row, @Ctx() context: GraphContext, @Info() info: GraphQLResolveInfo) {
    return oneFigure({ role: 'STAFF_BUDGET_SHARE', budget: id }, context, info);
  }
}

/** The fields of `Budget` that are more than its columns and rows. */
export const budgetResolvers = [BudgetResolver];
