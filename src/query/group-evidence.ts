import { identifier, type Sql, sql } from './sql.js';

/** Columns of one table, each named once. */
class Columns {
  readonly #known = new Map<string, Sql>();
  readonly #table: string;

  constructor(table: string) {
    this.#table = table;
  }

  of(name: string, expression: Sql): Sql {
    this.#known.set(name, expression);
    return identifier(`${this.#table}.${name}`);
  }

  get list(): readonly Sql[] {
    return [...this.#known].map(([name, expression]) => sql`${expression} as ${identifier(name)}`);
  }
}

/** The first and the last of some values, over a group. */
export type Ends = readonly [first: Sql, last: Sql];

/**
 * What is read of groups to tell whether their numbers would mislead. Counts and ends cost little, and show of most groups
 * that nothing is wrong. Where they leave a doubt, the rows of that group are looked at closer.
 */
export class GroupEvidence {
  readonly #groups = new Columns('g');
  readonly #rows = new Columns('r');
  readonly #closer = new Columns('c');
  readonly #doubts: Sql[] = [];

  /** How many rows `t` of a group `g` are such that something holds. */
  those(name: string, holds: Sql): Sql {
    return this.#groups.of(name, sql`count(*) filter (where ${holds})`);
  }

  /** How many rows of a group have a value; without one, how many there are. */
  count(name = 'rows', value = sql`*`): Sql {
    return this.#groups.of(name, sql`count(${value})`);
  }

  total(name: string, value: Sql): Sql {
    return this.#groups.of(name, sql`sum(${value})`);
  }

  ends(name: string, value: Sql): Ends {
    return [this.#groups.of(`first_${name}`, sql`min(${value})`), this.#groups.of(`last_${name}`, sql`max(${value})`)];
  }

  /** A value of the rows `r` of doubtful groups, over `t`. */
  row(name: string, value: Sql): Sql {
    return this.#rows.of(name, value);
  }

  /**
   * What only a closer look at the rows of a group tells.
   * @param doubt over a group `g`: whether to look
   * @param found over its rows `r`
   */
  seen(name: string, doubt: Sql, found: Sql): Sql {
    this.#doubts.push(doubt);
    return this.#closer.of(name, found);
  }

  /** Columns of groups, over their rows `t`. */
  get groups(): readonly Sql[] {
    return this.#groups.list;
  }

  /** Columns of the rows of doubtful groups. */
  get rows(): readonly Sql[] {
    return this.#rows.list;
  }

  /** Columns of doubtful groups, over their rows `r`. */
  get closer(): readonly Sql[] {
    return this.#closer.list;
  }

  get doubts(): readonly Sql[] {
    return this.#doubts;
  }
}
