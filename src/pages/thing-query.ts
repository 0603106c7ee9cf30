import { type DocumentNode, Kind, parse, print, separateOperations, visit } from 'graphql';
import { type EntityClass, membersOf, optionsOf, searchableOf } from '../graph/entity-metadata.js';
import { oncePer } from '../graph/once.js';
import { ThingPageDocument, type TypedDocumentString } from './generated/graphql.js';

/** What is asked of a thing: what it has not is not there. */
type ThingQuery =
  typeof ThingPageDocument extends TypedDocumentString<infer Result, infer Variables>
    ? {
        readonly result: { readonly thing: Partial<NonNullable<(Result & { thing: object })['thing']>> | null };
        readonly variables: Variables;
      }
    : never;

/** The answer to what is asked of a thing. */
export type ThingAnswer = ThingQuery['result'];

/** The text that asks for one row of an entity with what the documents say about it; undefined where none is found by its id. */
export const thingQuery = oncePer((entity: EntityClass): string | undefined => {
  const { one } = optionsOf(entity);
  const title = searchableOf(entity)?.title;
  if (!one || !title) return undefined;
  const members = membersOf(entity);
  const model: DocumentNode = parse(String(ThingPageDocument));
  let depth = 0;
  const own = visit(model, {
    Field: {
      enter: (node) => {
        depth++;
        if (depth === 1) return { ...node, name: { kind: Kind.NAME, value: one } };
        if (depth > 2) return undefined;
        if (node.alias?.value === 'label') return { ...node, name: { kind: Kind.NAME, value: title } };
        if (members.has(node.name.value)) return undefined;
        depth--;
        return null;
      },
      leave: () => void depth--,
    },
    FragmentDefinition: () => false,
  });
  // Without the fragments and variables of what was taken out, which would be refused.
  const [whole = own] = Object.values(separateOperations(own));
  const used = new Set<string>();
  visit(whole, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  return print(
    visit(whole, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) }),
  );
});
