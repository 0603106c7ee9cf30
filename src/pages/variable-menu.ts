import { type GraphQLSchema, getNamedType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { Observation } from '../domain/fact/observation.js';
import { Statement } from '../domain/fact/statement.js';
import { declaredEntities, type EntityClass, optionsOf, searchableOf } from '../graph/entity-metadata.js';
import type { SavedOperation } from '../operations/operation.js';

/** One thing that a variable may name. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
}

/** The answer to what asks for a menu. */
export interface MenuAnswer {
  readonly list: { readonly nodes: readonly MenuItem[] };
}

const entityNamed = (name: string | undefined): EntityClass | undefined =>
  declaredEntities().find((entity) => entity.name === name);

// Facts are found by a search, and not in a menu of thousands.
const isFact = (entity: EntityClass) =>
  entity === Observation || entity === Statement || entity.prototype instanceof Statement;

/** Of what entity the ids are that the variables of an operation take, by their names: as far as a menu can list them. */
export function menuEntities({ text }: SavedOperation, schema: GraphQLSchema): ReadonlyMap<string, EntityClass> {
  const found = new Map<string, EntityClass>();
  const types = new TypeInfo(schema);
  // What a filter by id stands in: `ObservationWhere` for `{ id: { eq: $id } }`, `RegionReferenceWhere` for a region's.
  const within: string[] = [];
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      ObjectField: {
        enter: () => void within.push(getNamedType(types.getParentInputType())?.name ?? ''),
        leave: () => void within.pop(),
      },
      Variable: ({ name }) => {
        if (getNamedType(types.getInputType())?.name !== 'ID') return;
        const filtered = /^(\w+?)(?:Reference)?Where$/.exec(within.at(-2) ?? '')?.[1];
        const argument = types.getArgument()?.name ?? '';
        const asked =
          within.length > 0 ? filtered : argument === 'id' ? getNamedType(types.getType())?.name : undefined;
        const entity = entityNamed(
          asked ?? argument.replace(/s$/, '').replace(/^\w/, (letter) => letter.toUpperCase()),
        );
        if (entity && !isFact(entity)) found.set(name.value, entity);
      },
    }),
  );
  return found;
}

/** Asks for all rows of an entity with their names, as `list`; undefined where it has no list. */
export function menuQuery(entity: EntityClass): string | undefined {
  const { many } = optionsOf(entity);
  const title = searchableOf(entity)?.title;
  return many && title && `{ list: ${many}(first: 1000) { nodes { id label: ${title} } } }`;
}
