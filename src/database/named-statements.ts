import { createHash } from 'node:crypto';

type Query = (
  text: string | { name: string; text: string; values: unknown[] },
  values?: unknown[],
  ...rest: unknown[]
) => unknown;

/** A connection of the `pg` driver, as far as it matters here. */
export interface StatementConnection {
  query: Query;
}

// A statement that is sent again and again is worth a name; the server keeps the plans of so many on each connection.
const worthwhile = 3;
const maximumNames = 300;
const maximumLength = 10_000;

const uses = new Map<string, number>();
const names = new Map<string, string>();

/** The name of a statement; undefined where it is not worth one. Equal texts have equal names on every connection. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= maximumNames || text.length > maximumLength) return known;
  const count = (uses.get(text) ?? 0) + 1;
  uses.set(text, count);
  if (uses.size > 10 * maximumNames) uses.clear();
  if (count < worthwhile) return undefined;
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  uses.delete(text);
  return name;
}

/** Whether a text is one statement that reads: several in one text can have no name. */
const isOneRead = (text: string) => /^\s*(select|with)\b[^;]*$/.test(text);

/** Lets a connection name the statements it sends often, so that PostgreSQL parses and plans them once. */
export function nameStatements(connection: StatementConnection): void {
  const query = connection.query.bind(connection);
  connection.query = (text, values, ...rest) => {
    if (typeof text !== 'string' || !values) return query(text, values, ...rest);
    const name = values.length > 0 || isOneRead(text) ? nameOf(text) : undefined;
    if (name === undefined) return query(text, values, ...rest);
    return query({ name, text, values }, ...(rest as []));
  };
}
