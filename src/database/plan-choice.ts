/**
 * How PostgreSQL plans a statement that has a name: once for any values; or, as it sees fit, for those of each time, where it expects
 * that to cost less.
 */
export type PlanMode = 'force_generic_plan' | 'auto';

// To plan a statement for its values takes about a millisecond: what takes so many by the plan for any may be worth that.
const long = 5;
// By how many more of its times have to be that long than are not, for a machine does other things too.
const mostly = 8;

/**
 * Chooses how a statement is planned, by what it took. Most look something up, and take less time than a plan for their values; of
 * others the values tell which index finds few rows, and by a plan for any they may take a hundred times as long.
 */
export class PlanChoice {
  #mode: PlanMode = 'force_generic_plan';
  #long = 0;

  get mode(): PlanMode {
    return this.#mode;
  }

  /** @param time for how many milliseconds the database was waited for, for this statement */
  took(time: number): void {
    if (this.#mode === 'auto') return;
    this.#long = time > long ? this.#long + 1 : Math.max(0, this.#long - 1);
    if (this.#long >= mostly) this.#mode = 'auto';
  }
}
