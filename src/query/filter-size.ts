import { badInput } from '../graph/request-error.js';

/** How many operators, branches and relations a filter may have. */
export const maximumParts = 500;
/** How many relations a filter may test: each is a query within the query. */
export const maximumRelations = 40;
/** How many texts a filter may search for: each is a search of its own. */
export const maximumSearches = 10;

/**
 * Of how many parts a test is that folds the letters of each text it reads: it takes six times as long as one that texts are
 * equal, or more. So 40 relations may each have one still.
 */
export const partsOfFolding = 5;

const maximumValues = 1000;
const maximumValuesInAll = 5000;

/** What the database is made to plan and to run for one filter, counted while it is read, and bounded. */
export class FilterSize {
  #parts = 0;
  #relations = 0;
  #values = 0;
  #searches = 0;

  /** Counts operators and branches, those that say nothing among them. */
  add(parts: number): void {
    this.#parts += parts;
    if (this.#parts > maximumParts)
      throw badInput(
        `a filter has ${maximumParts} parts at most: each operator, branch and relation is one, and one that looks into texts or orders them is ${partsOfFolding}`,
      );
  }

  /** Counts a test of a value, which may fold the letters of each text it reads. */
  addTest(foldsLetters: boolean): void {
    this.add(foldsLetters ? partsOfFolding : 1);
  }

  /** Counts the values of a list. */
  addValues(values: number): void {
    if (values > maximumValues) throw badInput(`a list in a filter has ${maximumValues} values at most, not ${values}`);
    this.#values += values;
    if (this.#values > maximumValuesInAll)
      throw badInput(`the lists of a filter have ${maximumValuesInAll} values at most in all`);
  }

  /** Counts a relation or a connection: a query within the query. */
  addRelation(): void {
    this.add(1);
    this.#relations++;
    if (this.#relations > maximumRelations)
      throw badInput(`a filter tests ${maximumRelations} relations at most, each as often as it stands there`);
  }

  /** Counts a search: it takes longer than other relations. */
  addSearch(): void {
    this.addRelation();
    this.#searches++;
    if (this.#searches > maximumSearches) throw badInput(`a filter has ${maximumSearches} tests \`matches\` at most`);
  }
}
