import { columnName } from '../graph/column-name.js';
import { optionsOf } from '../graph/entity-metadata.js';
import { once, oncePerPair } from '../graph/once.js';
import { attachAll } from './attach.js';
import { eagerLoad } from './eager-load.js';
import { type RawRow, type Row, rowReader, selectList } from './row.js';
import type { Shape } from './shape.js';
import { filledIn, identifier, type Sql, sql } from './sql.js';

/** How rows are read by some keys. */
interface KeyedRows {
  readonly query: Sql;
  /** How many columns the answer has. */
  readonly width: number;
  /** Turns the answer into rows, with all that was read with them. */
  readonly rows: (answer: readonly RawRow[]) => readonly Row[];
}

// No value is this one.
const anyKeys = Symbol('keys');

/**
 * How rows of a shape are read by one of their values, with all they refer to and lead to: the statement is put together once,
 * however often it is sent.
 */
export const keyedRows = oncePerPair((shape: Shape, member: string): ((keys: readonly string[]) => KeyedRows) => {
  const { entity, columns } = shape;
  const key = identifier(`t.${columnName(member)}`);
  const read = rowReader(columns);
  const tested = (test: Sql) => {
    const { part, width, split } = eagerLoad(
      sql`select ${selectList(columns)} from ${identifier(optionsOf(entity).table)} as t where ${test}`,
      shape,
    );
    const rows: KeyedRows['rows'] = (answer) => {
      const { rows: own, loaded } = split(answer);
      const made = own.map(read);
      attachAll(made, shape, loaded);
      return made;
    };
    return { filled: filledIn(part, anyKeys), width, rows };
  };
  // Of one value PostgreSQL plans once and for all; of an array it plans anew for every length.
  const ofOne = once(() => tested(sql`${key} = ${anyKeys}`));
  const ofSeveral = once(() => tested(sql`${key} = any(${anyKeys}::text[])`));
  return (keys) => {
    const { filled, width, rows } = keys.length === 1 ? ofOne() : ofSeveral();
    return { query: filled(keys.length === 1 ? keys[0] : keys), width, rows };
  };
});
