import { Command } from 'commander';
import { type Logger, pino } from 'pino';
import { readConfig } from '../config.js';
import { databaseOf, openDatabase } from '../database/database.js';
import type { Database } from '../database/database-source.js';
import { graphSchema } from '../domain/graph.js';
import { isRecord } from '../graph/is-record.js';
import { noSuch } from '../graph/nearest.js';
import { foundExample } from '../operations/example.js';
import type { SavedOperation } from '../operations/operation.js';
import { startApollo } from '../server/execution/apollo.js';
import type { Variables } from '../server/execution/request.js';
import { observed, type SentStatement } from '../server/execution/statement-log.js';
import { OperationsInForce } from '../server/operations-in-force.js';
import { UserError } from '../user-error.js';

interface Options {
  /** Values of the operation's variables as JSON; its example where absent. */
  readonly variables?: string;
  /** Whether PostgreSQL's plans are told. */
  readonly plan: boolean;
}

function parseObject(json: string): Variables {
  const wrong = () => new UserError(`--variables expects a JSON object, such as {"first": 5}, not ${json}`);
  try {
    const value: unknown = JSON.parse(json);
    if (isRecord(value)) return value;
  } catch {
    throw wrong();
  }
  throw wrong();
}

function variablesOf({ name: operation, variables }: SavedOperation, json: string): Variables {
  const given = parseObject(json);
  const names = variables.map(({ name }) => name);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new UserError(`${noSuch('variable', unknown, names)} of ${operation}; it has ${names.join(', ') || 'none'}`);
  return given;
}

/** The statements that an answer sends, in the order in which they are answered, and what it was asked with. */
interface Explained {
  readonly variables: Variables;
  readonly sent: readonly SentStatement[];
}

/**
 * Answers an operation, and notes the statements.
 * @param given its variables; those of its example where null
 * @throws UserError where there is no answer
 */
async function explained(
  database: Database,
  operation: SavedOperation,
  given: Variables | null,
  log: Logger,
): Promise<Explained> {
  const sent: SentStatement[] = [];
  const { apollo, ask } = await startApollo({
    schema: graphSchema(),
    database: observed(database, (statement) => sent.push(statement)),
    texts: { lines: () => null },
    log,
    limits: readConfig(),
    tracing: null,
    introspection: true,
    trusted: false,
    compiling: false,
  });
  try {
    const variables = given ?? (await foundExample(operation, async (query) => (await ask(query, {})).data));
    // The first answer of a server asks for the release too, and finds the database's memory empty.
    for (let round = 0; round < 2; round++) {
      sent.length = 0;
      const { errors } = await ask(operation.text, variables);
      if (errors.length > 0) throw new UserError(errors.map(({ message }) => message).join('\n'));
    }
    return { variables, sent };
  } finally {
    await apollo.stop();
  }
}

async function planOf(database: Database, { text, values }: SentStatement): Promise<string> {
  const rows = await database.read<{ 'QUERY PLAN': string }>(`explain (analyze, buffers) ${text}`, values);
  return rows.map((row) => `  ${row['QUERY PLAN']}\n`).join('');
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`;
const spent = (time: number) => `${time.toFixed(1)} ms`;

const statementLines = ({ text, values, rows, time }: SentStatement, number: number) => `
-- ${number}: ${count(rows ?? 0, 'row')} in ${spent(time)}
${text}
${values.map((value, index) => `  $${index + 1} = ${JSON.stringify(value)}\n`).join('')}`;

/**
 * How a saved operation is answered: each statement with its values, rows and time, and PostgreSQL's plan for it.
 * @throws UserError where there is no such operation, its variables are wrong, or the database has no dataset
 */
export async function explain(
  database: Database,
  name: string,
  { variables: json, plan }: Options,
  log: Logger,
): Promise<string> {
  const [loaded] = await database.read<{ yes: boolean }>(`select to_regclass('release') is not null as yes`, []);
  if (!loaded?.yes) throw new UserError('the database has no dataset; load it first, with the command load');
  const { current: operations } = await OperationsInForce.open({ schema: graphSchema(), database, log });
  const operation = operations.find((one) => one.name === name);
  if (!operation) {
    const names = operations.map((one) => one.name);
    throw new UserError(
      `${noSuch('operation', name, names)}; they are those of every graph and of the datasets that are loaded`,
    );
  }
  const given = json === undefined ? null : variablesOf(operation, json);
  const { variables, sent } = await explained(database, operation, given, log);
  const parts = [`${operation.title}\n${name} ${JSON.stringify(variables)}\n`];
  for (const [index, statement] of sent.entries())
    parts.push(statementLines(statement, index + 1), plan ? `\n${await planOf(database, statement)}` : '');
  const rows = sent.reduce((sum, statement) => sum + (statement.rows ?? 0), 0);
  const time = sent.reduce((sum, statement) => sum + statement.time, 0);
  parts.push(`\n${count(sent.length, 'statement')}, ${count(rows, 'row')}, ${spent(time)}\n`);
  return parts.join('');
}

async function run(name: string, options: Options): Promise<void> {
  const { DATABASE_URL, DATA_DIR, LOG_LEVEL } = readConfig();
  const log = pino({ level: LOG_LEVEL }, pino.destination(2));
  // Without limits: what takes too long is what one wants to see.
  const orm = await openDatabase({ DATABASE_URL, DATA_DIR });
  try {
    process.stdout.write(await explain(databaseOf(orm), name, options, log));
  } finally {
    await orm.close(true);
  }
}

export const explainCommand = new Command('explain')
  .argument('<operation>', 'its name, such as documents')
  .option('-v, --variables <json>', 'values of its variables; its example where absent')
  .option('--no-plan', 'without the plans of PostgreSQL')
  .action(run);
