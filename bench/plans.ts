import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import pino from 'pino';
import type { PlanChoice } from '../src/database/plan-choice.js';
import { surroundings } from './circumstances.ts';
import { prepareDatabase, withClient } from './database.ts';
import { listOption, numberOption } from './option.ts';
import type { Question } from './question.ts';
import { questions } from './questions.ts';

const usage = `Shows how PostgreSQL executes what this server sends it for each question.

  DATABASE_URL=postgresql://postgres@127.0.0.1:5432/postgres npm run bench:plans -- [options]

  --scale <n>        observations in the database, 100000 where absent
  --questions <a,b>  all where absent
  --dist <folder>    the built server; dist where absent
  --report <file>    bench/plans.md where absent; - for the terminal
`;

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '100000' },
    questions: { type: 'string' },
    dist: { type: 'string', default: resolve(import.meta.dirname, '../dist') },
    report: { type: 'string', default: resolve(import.meta.dirname, 'plans.md') },
    help: { type: 'boolean', default: false },
  },
});

const scale = numberOption('scale', options.scale);
const asked = listOption('questions', options.questions, questions);
const dist = resolve(options.dist);
const built = <Module>(path: string): Promise<Module> => import(pathToFileURL(resolve(dist, path)).href);

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

// Pages and plans are in memory after the first; the server finds out by the eighth that one is long, and has tried another way by the twenty-fourth.
const executions = 24;

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]`;
  return `'${String(value).replaceAll("'", "''")}'`;
};

/** How a statement is executed by a connection that has executed it before: `$1` stands where the plan is for any value. */
async function planOf(client: Client, { text, values }: Statement, choice: PlanChoice): Promise<string> {
  const given = values.length > 0 ? `(${values.map((value) => literal(value)).join(', ')})` : '';
  await client.query(`prepare often as ${text}`);
  for (let time = 0; time < executions; time++) {
    const { mode } = choice;
    await client.query(`set plan_cache_mode = ${mode}`);
    const began = performance.now();
    await client.query(`execute often${given}`);
    choice.took(performance.now() - began, mode);
  }
  await client.query(`set plan_cache_mode = ${choice.mode}`);
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off) execute often${given}`);
  await client.query('deallocate often; set plan_cache_mode = force_generic_plan');
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

/** What asks a question, and tells of the statements that were sent for it. */
async function asker(databaseUrl: string) {
  const [{ readConfig }, { startApollo }, { databaseOf, openDatabase, readingParameters }, { graphSchema }] =
    await Promise.all([
      built<typeof import('../src/config.js')>('src/config.js'),
      built<typeof import('../src/server/execution/apollo.js')>('src/server/execution/apollo.js'),
      built<typeof import('../src/database/database.js')>('src/database/database.js'),
      built<typeof import('../src/domain/graph.js')>('src/domain/graph.js'),
    ]);
  const orm = await openDatabase({ DATABASE_URL: databaseUrl, DATA_DIR: '' });
  const database = databaseOf(orm);
  const sent: Statement[] = [];
  const { apollo, ask } = await startApollo({
    schema: graphSchema(),
    database: {
      read: (text, values, signal) => {
        sent.push({ text, values });
        return database.read(text, values, signal);
      },
    },
    texts: { lines: () => null },
    log: pino({ level: 'silent' }),
    introspection: true,
    limits: readConfig({}),
    tracing: null,
    trusted: false,
    compiling: false,
  });
  return {
    /** What the connections of requests set. */
    parameters: readingParameters,
    statementsOf: async ({ ours, toOurs }: Question, variables: Readonly<Record<string, unknown>>) => {
      // The first answer of a server asks for the release too.
      for (let round = 0; round < 2; round++) {
        sent.length = 0;
        const { errors } = await ask(ours, toOurs ? toOurs(variables) : variables);
        if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      }
      return [...sent];
    },
    close: async () => {
      await apollo.stop();
      await orm.close(true);
    },
  };
}

const block = (language: string, text: string) => `\n\`\`\`${language}\n${text.trim()}\n\`\`\`\n`;

async function run(serverUrl: string): Promise<void> {
  const databaseUrl = await prepareDatabase(serverUrl, dist, scale);
  const { PlanChoice } = await built<typeof import('../src/database/plan-choice.js')>('src/database/plan-choice.js');
  const { statementsOf, parameters, close } = await asker(databaseUrl);
  const parts: string[] = [];
  try {
    await withClient(databaseUrl, async (client) => {
      for (const parameter of parameters) await client.query(`set ${parameter}`);
      for (const question of asked) {
        const turns = question.isPaged ? [{ after: null }] : await question.variables(client);
        const variables = turns[Math.floor(turns.length / 2)] ?? {};
        parts.push(`\n## ${question.title}\n\nWith \`${JSON.stringify(variables)}\`:\n`);
        for (const statement of await statementsOf(question, variables))
          parts.push(block('sql', statement.text), block('', await planOf(client, statement, new PlanChoice())));
      }
    });
  } finally {
    await close();
  }
  const text = `# How PostgreSQL executes the questions

Written by \`npm run bench:plans\`; see \`bench/plans.ts\`.

${await surroundings(databaseUrl)}

Each statement is shown as a connection of the server executes it that has done so before: by the plan that it has kept, for any
values, where \`$1\` stands in it; where that takes long, by the one that PostgreSQL chooses.
${parts.join('')}`;
  if (options.report === '-') process.stdout.write(text);
  else await writeFile(options.report, text);
}

const serverUrl = process.env.DATABASE_URL;
if (options.help || !serverUrl) {
  process.stdout.write(usage);
  process.exitCode = options.help ? 0 : 1;
} else await run(serverUrl);
