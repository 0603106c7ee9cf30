import { LRUCache } from 'lru-cache';
import { PlanChoice, type PlanMode } from './plan-choice.js';
import { waitingTime } from './waiting-time.js';

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
const maximumLength = 20_000;
const maximumCounted = 3000;

/** How often a statement was sent, and how it is best planned. */
interface Uses {
  count: number;
  readonly plans: PlanChoice;
}

/** A statement that has a name on a connection. */
interface NamedStatement {
  readonly name: string;
  readonly plans: PlanChoice;
}

// Counted for all connections together: what is worth a name on one is on every other.
const uses = new LRUCache<string, Uses>({
  max: maximumCounted,
  maxSize: 10 * maximumNamed,
  sizeCalculation: (_, text) => text.length,
});
// Over all connections.
let onTheirWay = 0;
// A name is never given twice, so that one that is being forgotten cannot be taken for another.
let lastName = 0;

/** A name for a statement that is worth one. */
function named(text: string): NamedStatement | undefined {
  if (text.length > maximumLength) return undefined;
  const known = uses.get(text) ?? { count: 0, plans: new PlanChoice() };
  if (known.count === 0) uses.set(text, known);
  known.count++;
  return known.count < worthwhile ? undefined : { name: `often_${++lastName}`, plans: known.plans };
}

/** Whether a text is one statement that reads: several in one text can have no name. */
const isOneRead = (text: string) => /^\s*(select|with)\b[^;]*$/.test(text);

/**
 * Lets a connection name the statements it sends often, so that PostgreSQL parses them once, and plans them once but for those that
 * take less time planned for their values; the names used longest ago are forgotten.
 */
export function nameStatements(client: StatementConnection): void {
  const query = client.query.bind(client);
  const forget = async (name: string) => {
    await query(`deallocate ${name}`);
    delete client.connection.parsedStatements[name];
  };
  const names = new LRUCache<string, NamedStatement>({
    maxSize: maximumNamed,
    sizeCalculation: (_, text) => text.length,
    // Sent before what takes its place. Where it fails, the connection is lost, and the statement with it.
    dispose: ({ name }) => void forget(name).catch(() => {}),
  });
  let planning: PlanMode | undefined;
  const plan = (wanted: PlanMode) => {
    if (planning === wanted) return;
    planning = wanted;
    const told = query(`set plan_cache_mode = ${wanted}`) as Promise<unknown>;
    // It may be ended in place of what was sent before it.
    told.catch(() => {
      planning = undefined;
    });
  };
  let answered = 0;
  /** Finds out for how long a statement is waited for, and tells it. */
  const timed = (answer: unknown, tell?: (time: number) => void) => {
    const sent = waitingTime();
    const atFirst = ++onTheirWay;
    const done = () => {
      // What was sent before is answered first, and what is on its way at the same time takes its share of the processors.
      const began = Math.max(sent, answered);
      answered = waitingTime();
      const shared = (atFirst + onTheirWay--) / 2;
      tell?.((answered - began) / shared);
    };
    (answer as Promise<unknown>).then(done, done);
    return answer;
  };
  client.query = (text, values, ...rest) => {
    if (typeof text !== 'string' || !values || rest.length > 0) return query(text, values, ...rest);
    if (values.length === 0 && !isOneRead(text)) return query(text, values);
    let known = names.get(text);
    if (known === undefined) {
      known = named(text);
      if (known) names.set(text, known);
    }
    if (known === undefined) {
      // It is planned anew in any case.
      plan('force_custom_plan');
      return timed(query(text, values));
    }
    const { name, plans } = known;
    const { mode } = plans;
    plan(mode);
    return timed(query({ name, text, values }), (time) => plans.took(time, mode));
  };
}
