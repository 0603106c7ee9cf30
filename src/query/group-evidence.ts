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

/** What is made of the rows of each group, as columns of one table. */
class Look {
  readonly #columns: Columns;
  readonly #read: (name: string, value: Sql) => Sql;

  /** @param read a value of a row `t`, as it is read here */
  constructor(table: string, read: (name: string, value: Sql) => Sql) {
    this.#columns = new Columns(table);
    this.#read = read;
  }

  /** How many rows a group has. */
  all(): Sql {
    return this.found('rows', sql`count(*)`);
  }

  /** How many of them have a value. */
  count(name: string, value: Sql): Sql {
    return this.found(`with_${name}`, sql`count(${this.#read(name, value)})`);
  }

  /** Of how many of them something holds. */
  those(name: string, holds: Sql): Sql {
    return this.found(`those_${name}`, sql`count(*) filter (where ${this.#read(name, holds)})`);
  }

  ends(name: string, value: Sql): Ends {
    const found = this.#read(name, value);
    return [this.found(`first_${name}`, sql`min(${found})`), this.found(`last_${name}`, sql`max(${found})`)];
  }

  found(name: string, aggregate: Sql): Sql {
    return this.#columns.of(name, aggregate);
  }

  get columns(): readonly Sql[] {
    return this.#columns.list;
  }
}

/**
 * What is read of groups to tell whether their numbers would mislead: at first of all groups what costs little, and shows of
 * most that nothing is wrong; then, of the rows of those that are in doubt, whatever the rules ask.
 */
export class GroupEvidence {
  readonly #rows = new Columns('r');
  /** Of every group `g`, over its rows `t`. */
  readonly first = new Look('g', (_, value) => value);
  /** Of a group in doubt, `c`, over its rows `r`; all of it is null of any other. */
  readonly closer = new Look('c', (name, value) => this.row(name, value));

  /** A value of the rows `r` of groups in doubt, over `t`. */
  row(name: string, value: Sql): Sql {
    return this.#rows.of(name, value);
  }

  /** Columns of the rows of groups in doubt. */
  get rows(): readonly Sql[] {
    return this.#rows.list;
  }
}
