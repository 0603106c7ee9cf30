// type-graphql's decorators, the first of which run in this file, need it.
import 'reflect-metadata';
import { Field, ID, InterfaceType } from 'type-graphql';

/** The prefix of a global id, such as `service-area` in `service-area:a12`. */
export const prefixOf = (id: string): string => id.slice(0, id.indexOf(':'));

const typeNames = new Map<string, string>();

/** Registers the type whose ids begin with a prefix, for `node(id)`. */
export function registerPrefix(prefix: string, typeName: string): void {
  typeNames.set(prefix, typeName);
}

/** The type of the row that a global id names; undefined where no type has such ids. */
export const typeNameOf = (id: string): string | undefined => typeNames.get(prefixOf(id));

@InterfaceType({
  description: 'Anything with a name of its own in this graph; its id never changes while the thing is in the dataset.',
  resolveType: (row: { id: string }) => typeNameOf(row.id),
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Global id, readable and stable: the type, a colon, and a name within it (`service-area:a12`).',
  })
  id!: string;
}
