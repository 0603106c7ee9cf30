import { empty, join as joined, raw, Sql } from 'sql-template-tag';

export { default as sql, raw, type Sql } from 'sql-template-tag';

const identifiers = new Map<string, Sql>();

/** The quoted name of a table or a column; `t.id` is the column `id` of the table `t`. */
export function identifier(path: string): Sql {
  const known = identifiers.get(path);
  if (known) return known;
  const parts = path.split('.').map((part) => `"${part.replaceAll('"', '""')}"`);
  const quoted = raw(parts.join('.'));
  identifiers.set(path, quoted);
  return quoted;
}

/** A text of ours as it stands in a statement; a value that comes from outside is bound instead. */
export const literal = (text: string): Sql => raw(`'${text.replaceAll("'", "''")}'`);

/** Pieces one after the other; nothing where there are none. */
export const join = (pieces: readonly Sql[], separator = ', '): Sql =>
  pieces.length > 0 ? joined(pieces, separator) : empty;

/** A statement as it is sent: its text, made once, and the values it binds. */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The statement that pieces make: its text is put together here, once. */
export const sqlStatement = ({ text, values }: Sql): SqlStatement => ({ text, values });

/** A statement whose text was put together before. */
class WrittenSql extends Sql {
  readonly #text: string;

  constructor({ strings, text }: Pick<Sql, 'strings' | 'text'>, values: readonly unknown[]) {
    super(strings, values);
    this.#text = text;
  }

  override get text(): string {
    return this.#text;
  }
}

/**
 * Makes statements that differ in what stands in the place of a value; their text is put together once.
 * @param place a value like no other
 */
export function filledIn({ strings, text, values }: Sql, place: unknown): (value: unknown) => Sql {
  const written = { strings, text };
  return (value) =>
    new WrittenSql(
      written,
      values.map((one) => (one === place ? value : one)),
    );
}
