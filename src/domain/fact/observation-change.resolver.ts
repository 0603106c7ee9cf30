import { Args, FieldResolver, Resolver } from 'type-graphql';
import { ReadsAll } from '../../graph/reads-all.js';
import { declareField } from '../../resolvers/declared-field.js';
import { ObservationChange, ObservationChangeArgs } from './observation-change.js';
import { changeOf } from './observation-change.loader.js';
import { ObservationGroup } from './observation-group.js';
import type { GroupWithRows } from './observation-group.loader.js';

@Resolver(() => ObservationGroup)
export class ObservationChangeResolver {}

declareField<GroupWithRows, ObservationChangeArgs>(
  ObservationChangeResolver,
  'change',
  (group, args, { loaders }, info) => changeOf(group, args, loaders, info),
  [Args(() => ObservationChangeArgs)],
);
FieldResolver(() => ObservationChange, {
  description: 'How one of its numbers changed from one day to another.',
})(ObservationChangeResolver.prototype, 'change', {});
ReadsAll('grouped')(ObservationChangeResolver.prototype, 'change', {});
