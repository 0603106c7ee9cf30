import { optionsOf } from '../graph/entity.js';
import { remembered } from './remembered.js';
import { type RawRow, type Row, rowReader, selectList } from './row.js';
import type { ReferencePlace, Shape } from './shape.js';
import { identifier, join, literal, raw, type Sql, type Statement, sql, statementOf } from './sql.js';

/** The rows referred to from each place, by id, with what they refer to in turn. */
export type Referred = ReadonlyMap<ReferencePlace, ReadonlyMap<string, Row>>;

/** Rows and all they refer to, read by one statement. */
export interface Together {
  readonly query: Statement;
  /** The same, as part of another statement. */
  readonly part: Sql;
  /** How many columns the answer has, named `c0`, `c1`, …, besides those that were asked for by name. */
  readonly width: number;
  /** Takes the answer apart: the rows themselves as they came, and those they refer to. */
  readonly apart: (answer: readonly RawRow[]) => { readonly own: readonly RawRow[]; readonly referred: Referred };
}

/** The rows that one relation leads to. */
interface Part {
  readonly number: number;
  /** The part whose rows refer to these, and which of its columns has their ids. */
  readonly holder: number;
  readonly key: number;
  readonly place: ReferencePlace;
  readonly shape: Shape;
}

function partsOf(shape: Shape, holder = 0, parts: Part[] = []): readonly Part[] {
  for (const place of shape.references) {
    if (!place.shape) continue;
    const path = [...place.within, place.key].join('.');
    const key = shape.columns.findIndex((column) => column.path.join('.') === path);
    const number = parts.length + 1;
    parts.push({ number, holder, key, place, shape: place.shape });
    partsOf(place.shape, number, parts);
  }
  return parts;
}

const tableOf = (number: number) => raw(`part_${number}`);

/** The rows of a part: each once, however often it is referred to. */
const rowsOf = ({ number, shape, holder, key }: Part) => sql`${tableOf(number)} as (
  select ${selectList(shape.columns, 't')} from ${identifier(optionsOf(shape.entity).table)} as t
  where t.id in (select ${identifier(`c${key}`)} from ${tableOf(holder)}))`;

interface Plan {
  readonly parts: readonly Part[];
  /** The number of the column that tells the part. */
  readonly last: number;
  /** What follows the statement of the rows themselves. */
  readonly rest: Sql;
}

function planOf(shape: Shape, extras: readonly string[]): Plan {
  const parts = partsOf(shape);
  const last = Math.max(...[shape, ...parts.map((part) => part.shape)].map(({ columns }) => columns.length));
  const select = (number: number, columns: number) => {
    const numbered = Array.from({ length: last }, (_, index) =>
      raw(index < columns ? `c${index}` : `null as c${index}`),
    );
    const named = extras.map((name) => (number === 0 ? identifier(name) : sql`null`));
    return sql`select ${join([...numbered, sql`${literal(String(number))} as ${raw(`c${last}`)}`, ...named])}
      from ${tableOf(number)}`;
  };
  const selects = [
    select(0, shape.columns.length),
    ...parts.map((part) => select(part.number, part.shape.columns.length)),
  ];
  return { parts, last, rest: sql`${join(parts.map(rowsOf))} ${join(selects, ' union all ')}` };
}

const knownPlanOf = remembered(planOf);

/** The object in which a reference stands: the row, or an embedded value of it; null where there is no such value. */
export function holderOf(row: Row, { within }: ReferencePlace): Record<string, unknown> | null {
  let holder: Record<string, unknown> | null = row;
  for (const step of within) holder = (holder?.[step] ?? null) as Record<string, unknown> | null;
  return holder;
}

/** Puts into rows what they refer to from one place; where only ids are selected, the row has them already. */
export function attach(rows: readonly Row[], place: ReferencePlace, found?: ReadonlyMap<string, Row>): void {
  const { name, key, shape } = place;
  for (const row of rows) {
    const holder = holderOf(row, place);
    if (!holder) continue;
    const id = holder[key] as string | null;
    if (id === null) holder[name] = null;
    else if (shape) holder[name] = found?.get(id) ?? null;
    else holder[name] ??= { id };
  }
}

/** Puts into rows all they refer to, as far as it is selected. */
export function attachAll(rows: readonly Row[], { references }: Shape, referred: Referred): void {
  for (const place of references) attach(rows, place, referred.get(place));
}

/**
 * Reads rows together with all they refer to by one statement: to send a second one and to read its answer would cost more
 * than what it reads.
 * @param rows a statement that gives the columns of the shape, in its order, as `c0`, `c1`, …
 * @param extras names of what else it gives
 */
export function together(rows: Sql, shape: Shape, extras: readonly string[] = []): Together {
  const { parts, last, rest } = knownPlanOf(shape, extras);
  if (parts.length === 0)
    return {
      query: statementOf(rows),
      part: rows,
      width: last,
      apart: (answer) => ({ own: answer, referred: new Map() }),
    };
  const part = sql`with ${tableOf(0)} as (${rows}), ${rest}`;
  return {
    query: statementOf(part),
    part,
    width: last + 1,
    apart: (answer) => {
      const byPart: RawRow[][] = [[], ...parts.map(() => [])];
      for (const row of answer) byPart[Number(row[`c${last}`])]?.push(row);
      const [own = [], ...others] = byPart;
      const read = parts.map(({ shape }, index) => (others[index] ?? []).map(rowReader(shape.columns)));
      const referred = new Map(
        parts.map(({ place }, index) => [place, new Map(read[index]?.map((row) => [row.id, row]))] as const),
      );
      parts.forEach(({ shape }, index) => {
        attachAll(read[index] ?? [], shape, referred);
      });
      return { own, referred };
    },
  };
}
