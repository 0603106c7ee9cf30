import { optionsOf } from '../graph/entity-metadata.js';
import { cachePlans } from './plan-cache.js';
import { type RawRow, type Row, rowReader, selectList } from './row.js';
import type { SelectedReference, Shape } from './shape.js';
import { identifier, join, literal, raw, type Sql, type SqlStatement, sql, sqlStatement } from './sql.js';

/** The rows referred to by each reference, by id, with what they refer to in turn. */
export type Referred = ReadonlyMap<SelectedReference, ReadonlyMap<string, Row>>;

/** Rows and all they refer to, read by one statement. */
export interface EagerLoad {
  readonly statement: SqlStatement;
  /** The same, as part of another statement. */
  readonly part: Sql;
  /** How many columns the answer has, named `c0`, `c1`, …, besides those that were asked for by name. */
  readonly width: number;
  /** Splits the answer: the rows themselves as they came, and those they refer to. */
  readonly split: (answer: readonly RawRow[]) => { readonly rows: readonly RawRow[]; readonly referred: Referred };
}

/** The rows that one reference leads to. */
interface ReferredPart {
  readonly number: number;
  /** The part whose rows refer to these, and which of its columns has their ids. */
  readonly referrer: number;
  readonly keyColumn: number;
  readonly reference: SelectedReference;
  readonly shape: Shape;
}

function partsOf(shape: Shape, referrer = 0, parts: ReferredPart[] = []): readonly ReferredPart[] {
  for (const reference of shape.references) {
    if (!reference.shape) continue;
    const path = [...reference.within, reference.key].join('.');
    const keyColumn = shape.columns.findIndex((column) => column.path.join('.') === path);
    const number = parts.length + 1;
    parts.push({ number, referrer, keyColumn, reference, shape: reference.shape });
    partsOf(reference.shape, number, parts);
  }
  return parts;
}

const partTable = (number: number) => raw(`part_${number}`);

/** The rows of a part: each once, however often it is referred to. */
const referredRows = ({ number, shape, referrer, keyColumn }: ReferredPart) => sql`${partTable(number)} as (
  select ${selectList(shape.columns)} from ${identifier(optionsOf(shape.entity).table)} as t
  where t.id in (select ${identifier(`c${keyColumn}`)} from ${partTable(referrer)}))`;

interface Plan {
  readonly parts: readonly ReferredPart[];
  /** The number of the column that tells the part. */
  readonly last: number;
  /** What follows the statement of the rows themselves. */
  readonly rest: Sql;
}

const planOf = cachePlans((shape: Shape, extras: readonly string[]): Plan => {
  const parts = partsOf(shape);
  const last = Math.max(...[shape, ...parts.map((part) => part.shape)].map(({ columns }) => columns.length));
  const select = (number: number, columns: number) => {
    const numbered = Array.from({ length: last }, (_, index) =>
      raw(index < columns ? `c${index}` : `null as c${index}`),
    );
    const named = extras.map((name) => (number === 0 ? identifier(name) : sql`null`));
    return sql`select ${join([...numbered, sql`${literal(String(number))} as ${raw(`c${last}`)}`, ...named])}
      from ${partTable(number)}`;
  };
  const selects = [
    select(0, shape.columns.length),
    ...parts.map((part) => select(part.number, part.shape.columns.length)),
  ];
  return { parts, last, rest: sql`${join(parts.map(referredRows))} ${join(selects, ' union all ')}` };
});

/** The object in which a reference stands: the row, or an embedded value of it; null where there is no such value. */
export function ownerOf(row: Row, { within }: SelectedReference): Record<string, unknown> | null {
  let owner: Record<string, unknown> | null = row;
  for (const step of within) owner = (owner?.[step] ?? null) as Record<string, unknown> | null;
  return owner;
}

/** Puts into rows what they refer to by one reference; where only ids are selected, the row has them already. */
export function attach(rows: readonly Row[], reference: SelectedReference, found?: ReadonlyMap<string, Row>): void {
  const { name, key, shape } = reference;
  for (const row of rows) {
    const owner = ownerOf(row, reference);
    if (!owner) continue;
    // An embedded value has none of its parts that are null.
    const id = (owner[key] ?? null) as string | null;
    if (id === null) owner[name] = null;
    else if (shape) owner[name] = found?.get(id) ?? null;
    else owner[name] ??= { id };
  }
}

/** Puts into rows all they refer to, as far as it is selected. */
export function attachAll(rows: readonly Row[], { references }: Shape, referred: Referred): void {
  for (const reference of references) attach(rows, reference, referred.get(reference));
}

/**
 * Reads rows together with all they refer to by one statement: to send a second one and to read its answer would cost more
 * than what it reads.
 * @param rows a statement that gives the columns of the shape, in its order, as `c0`, `c1`, …
 * @param extras names of what else it gives
 */
export function eagerLoad(rows: Sql, shape: Shape, extras: readonly string[] = []): EagerLoad {
  const { parts, last, rest } = planOf(shape, extras);
  if (parts.length === 0)
    return {
      statement: sqlStatement(rows),
      part: rows,
      width: last,
      split: (answer) => ({ rows: answer, referred: new Map() }),
    };
  const part = sql`with ${partTable(0)} as (${rows}), ${rest}`;
  return {
    statement: sqlStatement(part),
    part,
    width: last + 1,
    split: (answer) => {
      const byPart: RawRow[][] = [[], ...parts.map(() => [])];
      for (const row of answer) byPart[Number(row[`c${last}`])]?.push(row);
      const [own = [], ...others] = byPart;
      const read = parts.map(({ shape }, index) => (others[index] ?? []).map(rowReader(shape.columns)));
      const referred = new Map(
        parts.map(({ reference }, index) => [reference, new Map(read[index]?.map((row) => [row.id, row]))] as const),
      );
      parts.forEach(({ shape }, index) => {
        attachAll(read[index] ?? [], shape, referred);
      });
      return { rows: own, referred };
    },
  };
}
