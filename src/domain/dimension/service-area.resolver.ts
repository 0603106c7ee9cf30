import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { DateScalar } from '../../graph/scalar.js';
import { assertKnown } from '../../loading/known-argument.js';
import type { Row } from '../../query/row.js';
import type { GraphContext } from '../context.js';
import { DerivedFigure } from '../fact/derived-figure.js';
import { Event } from '../fact/event.js';
import { oneFigure } from '../fact/figure.loader.js';
import { Observation } from '../fact/observation.js';
import { Programme } from './programme.js';
import { ServiceArea } from './service-area.js';
import { standingOn } from './service-area-standing.loader.js';
import { webinarAttendanceRateOf, webinarAttendancesOf } from './service-area-webinar.loader.js';
import { StaffGroup } from './staff-group.js';
import { Webinar } from './webinar.js';

@Resolver(() => ServiceArea)
class ServiceAreaResolver {
  @FieldResolver(() => Observation, {
    nullable: true,
    description: 'How many people worked in it on a day, by headcount; null where no document prints it.',
  })
  async headcount(
    @Root() { id }: Row,
    @Arg('staffGroup', () => ID, {
      nullable: true,
      description: 'Global id of a staff group, such as `staff-group:family-court-advisers`; all staff where absent.',
    })
    staffGroup: string | null,
    @Arg('on', () => DateScalar, { description: 'The day.' }) on: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [figure] = await Promise.all([
      oneFigure({ role: 'HEADCOUNT', serviceArea: id, on, ...(staffGroup && { staffGroup }) }, context, info),
      staffGroup ? assertKnown(context.loaders, StaffGroup, staffGroup, 'staffGroup') : undefined,
    ]);
    return figure;
  }

  @FieldResolver(() => [Observation], {
    description:
      'Attendances of its staff at webinars. Where a document prints one number for several areas together, that number: its `serviceArea` is then the group.',
  })
  async webinarAttendances(
    @Root() { id }: Row,
    @Arg('webinar', () => ID, { nullable: true, description: 'Global id of a webinar; all where absent.' })
    webinar: string | null,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [attended] = await Promise.all([
      webinarAttendancesOf(id, webinar, context, info),
      webinar ? assertKnown(context.loaders, Webinar, webinar, 'webinar') : undefined,
    ]);
    return attended;
  }

  @FieldResolver(() => DerivedFigure, {
    nullable: true,
    description:
      'The attendances at a webinar in percent of the people printed beside them in the table. Where a document prints one number for several areas together, that number against the people of all of them. Null where no document prints the numbers.',
  })
  async webinarAttendanceRate(
    @Root() { id }: Row,
    @Arg('webinar', () => ID, { description: 'Global id of the webinar.' }) webinar: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [rate] = await Promise.all([
      webinarAttendanceRateOf(id, webinar, context, info),
      assertKnown(context.loaders, Webinar, webinar, 'webinar'),
    ]);
    return rate;
  }

  @FieldResolver(() => Event, {
    nullable: true,
    description:
      'How a programme stood in it on a day: an event whose `status` is ACTIVE, or AVERTED where it came close; null where no document says so.',
  })
  async standing(
    @Root() { id }: Row,
    @Arg('programme', () => ID, { description: 'Global id of the programme, such as `programme:prioritisation`.' })
    programme: string,
    @Arg('on', () => DateScalar, { description: 'The day.' }) on: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const [event] = await Promise.all([
      standingOn({ area: id, programme, on }, context, info),
      assertKnown(context.loaders, Programme, programme, 'programme'),
    ]);
    return event;
  }
}

/** The fields of `ServiceArea` that are more than its columns and rows. */
export const serviceAreaResolvers = [ServiceAreaResolver];
