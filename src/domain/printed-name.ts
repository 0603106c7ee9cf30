import { type EntityClass, optionsOf } from '../graph/entity-metadata.js';

/** The members in which a class says how a thing of it is printed. */
interface PrintedMembers {
  readonly name: string;
  /** Those with the other forms of the name: the other names by which the search finds it. */
  readonly forms: readonly string[];
}

/** How a thing is printed, by what its class declares; null where nothing of it is printed as its row says it. */
export function printedMembersOf(entity: EntityClass): PrintedMembers | null {
  const { printedName, search } = optionsOf(entity);
  return printedName === undefined ? null : { name: printedName, forms: search?.names ?? [] };
}
