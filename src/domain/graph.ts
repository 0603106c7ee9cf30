import type { GraphQLSchema } from 'graphql';
import { buildGraph } from '../graph/schema.js';
import { CitationResolver } from './citation.resolver.js';
import { auditResolvers } from './dimension/audit.resolver.js';
import { budgetResolvers } from './dimension/budget.resolver.js';
import { moduleResolvers } from './dimension/module.resolver.js';
import { organisationResolvers } from './dimension/organisation.resolver.js';
import { serviceAreaResolvers } from './dimension/service-area.resolver.js';
import { webinarResolvers } from './dimension/webinar.resolver.js';
import { commitmentResolvers } from './fact/commitment.resolver.js';
import { ObservationResolver } from './fact/observation.resolver.js';
import { observationGroupResolvers } from './fact/observation-group.resolver.js';
import { questionResolvers } from './fact/question.resolver.js';
import { ReleaseResolver } from './fact/release.resolver.js';
import { entities } from './registry.js';
import { SearchResolver } from './search.resolver.js';

const resolvers = [
  CitationResolver,
  ObservationResolver,
  ReleaseResolver,
  SearchResolver,
  ...auditResolvers,
  ...budgetResolvers,
  ...moduleResolvers,
  ...organisationResolvers,
  ...serviceAreaResolvers,
  ...webinarResolvers,
  ...commitmentResolvers,
  ...observationGroupResolvers,
  ...questionResolvers,
];

let schema: GraphQLSchema | undefined;

/** The schema of the graph, built once in a process. */
export function graphSchema(): GraphQLSchema {
  schema ??= buildGraph(entities, resolvers);
  return schema;
}
