import { badInput } from '../graph/request-error.js';

/** How many operators, branches and relations a filter may have. */
export const maximumParts = 500;
/** How many relations a filter may test: each is a query within the query. */
export const maximumRelations = 40;

/** What the database is made to plan and to run for one filter, counted while it is read, and bounded. */
export class FilterSize {
  #parts = 0;
  #relations = 0;

  /** Counts operators and branches, those that say nothing among them. */
  add(parts: number): void {
    this.#parts += parts;
    if (this.#parts > maximumParts)
      throw badInput(`a filter has ${maximumParts} parts at most: each operator, branch and relation is one`);
  }

  /** Counts a relation or a connection: a query within the query. */
  addRelation(): void {
    this.add(1);
    this.#relations++;
    if (this.#relations > maximumRelations)
      throw badInput(`a filter tests ${maximumRelations} relations at most, each as often as it stands there`);
  }
}
