/** How PostgreSQL plans a statement that has a name: once for any values, or for those of each time. */
export type PlanMode = 'force_generic_plan' | 'force_custom_plan';

// To plan a statement for its values takes about a millisecond: what takes so many by the plan for any may be worth that.
const long = 5;
// By how many more of its times have to be that long than are not, for a machine does other things too. A longer one tells more, up to so many times.
const mostly = 8;
const atMost = 3;

// How often the other way is tried before the two are compared.
const tries = 16;
// By how much of its time it has to be shorter.
const better = 0.6;
// After how many of its times what is planned for its values is tried without.
const firstReturn = 1000;

// What a statement takes is the mean of its times, later of about as many.
const mostRemembered = 100;

const otherOf: Readonly<Record<PlanMode, PlanMode>> = {
  force_generic_plan: 'force_custom_plan',
  force_custom_plan: 'force_generic_plan',
};

/**
 * Chooses how a statement is planned, by what it takes. Most look something up, and take less time than a plan for their values; of
 * others the values tell which index finds few rows, and by a plan for any they may take a hundred times as long. What PostgreSQL itself
 * would choose by is what it expects a plan to cost, and for any values it expects too little. So each way is tried, and the shorter kept.
 */
export class PlanChoice {
  /** The way that is kept; another is tried now and then. */
  #kept: PlanMode = 'force_generic_plan';
  /** What it takes that way. */
  #usual = 0;
  /** What it took the other way, while that is tried. */
  #tried: number[] | undefined;
  #long = 0;
  #times = 0;
  /** How many long times are to be more than others before a plan for the values is tried; and how many there are before it is tried without. */
  #patience = mostly;
  #return = firstReturn;

  get mode(): PlanMode {
    return this.#tried ? otherOf[this.#kept] : this.#kept;
  }

  /**
   * @param time for how many milliseconds the database was waited for, for this statement
   * @param mode how it was planned
   */
  took(time: number, mode: PlanMode): void {
    // One that was sent before the way was changed tells nothing of the other.
    if (mode !== this.mode) return;
    if (this.#tried) this.#try(this.#tried, time);
    else this.#keep(time);
  }

  #keep(time: number): void {
    this.#times++;
    this.#usual += (time - this.#usual) / Math.min(this.#times, mostRemembered);
    if (this.#kept === 'force_generic_plan') {
      this.#long = time > long ? this.#long + Math.min(time / long, atMost) : Math.max(0, this.#long - 1);
      if (this.#long >= this.#patience) this.#tried = [];
    } else if (this.#times >= this.#return) this.#tried = [];
  }

  #try(tried: number[], time: number): void {
    tried.push(time);
    if (tried.length < tries) return;
    const mean = tried.reduce((sum, one) => sum + one, 0) / tried.length;
    const isBetter = mean < better * this.#usual;
    if (isBetter) {
      this.#kept = otherOf[this.#kept];
      this.#usual = mean;
    } else if (this.#kept === 'force_generic_plan') this.#patience *= 2;
    else this.#return *= 2;
    [this.#tried, this.#long, this.#times] = [undefined, 0, isBetter ? tries : 0];
  }
}
