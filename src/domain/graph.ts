import { typeNameOf } from '../graph/node.js';
import { once } from '../graph/once.js';
import { findReferences } from '../resolvers/reference.js';
import { buildGraph } from '../resolvers/schema.js';
import { type Federation, subgraphSchema } from '../resolvers/subgraph.js';
import { type SubgraphFacts, subgraphDirectives, subgraphLinks } from '../resolvers/subgraph-directives.js';
import { printSubgraph } from '../resolvers/subgraph-text.js';
import { CitationResolver } from './citation.resolver.js';
import type { GraphContext } from './context.js';
import { budgetResolvers } from './dimension/budget.resolver.js';
import { moduleResolvers } from './dimension/module.resolver.js';
import { organisationResolvers } from './dimension/organisation.resolver.js';
import { serviceAreaResolvers } from './dimension/service-area.resolver.js';
import { FieldChangeResolver } from './fact/field-change.resolver.js';
import { ObservationResolver } from './fact/observation.resolver.js';
import { ObservationChangeResolver } from './fact/observation-change.resolver.js';
import { observationGroupResolvers } from './fact/observation-group.resolver.js';
import { ObservationTableResolver } from './fact/observation-table.resolver.js';
import { ReleaseResolver } from './fact/release.resolver.js';
import { entities } from './registry.js';
import { SearchResolver } from './search.resolver.js';

const resolvers = [
  CitationResolver,
  FieldChangeResolver,
  ObservationResolver,
  ReleaseResolver,
  SearchResolver,
  ...budgetResolvers,
  ...moduleResolvers,
  ...organisationResolvers,
  ...serviceAreaResolvers,
  ...observationGroupResolvers,
  ObservationChangeResolver,
  ObservationTableResolver,
];

const facts: SubgraphFacts = {
  entities,
  shareable: ['Citation', 'DerivedFigure', 'PageInfo', 'Period'],
  // A number whose scale depends on the search.
  experimental: ['SearchHit.score'],
  // Beside the rows they give, these read many more.
  costs: { 'Query.observationGroups': 20, 'Query.observationTable': 60, 'Query.search': 10 },
};

const byName = new Map(entities.map((entity) => [entity.name, entity]));

/** The schema of the graph as clients of its own see it, built once in a process. */
export const apiSchema = once(() => buildGraph(entities, resolvers));

const federation = once(
  (): Federation<GraphContext> => ({
    links: subgraphLinks,
    directives: subgraphDirectives(apiSchema(), facts),
    resolveReferences: async (typeName, representations, context, info) => {
      const entity = byName.get(typeName);
      return entity ? findReferences(entity, representations, context, info) : representations.map(() => null);
    },
    typeOf: (row) => ('id' in row ? typeNameOf(String(row.id)) : undefined),
  }),
);

/** The schema of the graph as it is served: a subgraph that gateways can read, built once in a process. */
export const graphSchema = once(() => subgraphSchema(apiSchema(), federation()));

/** The schema as gateways read it, as text. */
export const subgraphText = (): string => printSubgraph(apiSchema(), federation());
