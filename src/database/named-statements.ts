import { LRUCache } from 'lru-cache';

type Query = (
  text: string | { name: string; text: string; values: unknown[] },
  values?: unknown[],
  ...rest: unknown[]
) => unknown;

/** A connection of the `pg` driver, as far as it matters here. */
export interface StatementConnection {
  query: Query;
  /** Where it keeps the texts of what has a name. */
  readonly connection: { readonly parsedStatements: Record<string, string> };
}

// A statement that is sent again and again is worth a name. PostgreSQL keeps its plans on each connection that has named it,
// which take about fifty times the memory of its text: so many characters may have names on one connection.
const worthwhile = 3;
const maximumNamed = 100_000;
const maximumLength = 10_000;
const maximumCounted = 3000;

// Counted for all connections together: what is worth a name on one is on every other.
const uses = new LRUCache<string, { count: number }>({
  max: maximumCounted,
  maxSize: 10 * maximumNamed,
  sizeCalculation: (_, text) => text.length,
});
// A name is never given twice, so that one that is being forgotten cannot be taken for another.
let lastName = 0;

function isWorthwhile(text: string): boolean {
  if (text.length > maximumLength) return false;
  const known = uses.get(text) ?? { count: 0 };
  if (known.count === 0) uses.set(text, known);
  known.count++;
  return known.count >= worthwhile;
}

/** Whether a text is one statement that reads: several in one text can have no name. */
const isOneRead = (text: string) => /^\s*(select|with)\b[^;]*$/.test(text);

/** Lets a connection name the statements it sends often, so that PostgreSQL parses and plans them once; those used longest ago are forgotten. */
export function nameStatements(client: StatementConnection): void {
  const query = client.query.bind(client);
  const forget = async (name: string) => {
    await query(`deallocate ${name}`);
    delete client.connection.parsedStatements[name];
  };
  const names = new LRUCache<string, string>({
    maxSize: maximumNamed,
    sizeCalculation: (_, text) => text.length,
    // Sent before what takes its place. Where it fails, the connection is lost, and the statement with it.
    dispose: (name) => void forget(name).catch(() => {}),
  });
  client.query = (text, values, ...rest) => {
    if (typeof text !== 'string' || !values) return query(text, values, ...rest);
    if (values.length === 0 && !isOneRead(text)) return query(text, values, ...rest);
    let name = names.get(text);
    if (name === undefined && isWorthwhile(text)) {
      name = `often_${++lastName}`;
      names.set(text, name);
    }
    return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...(rest as []));
  };
}
