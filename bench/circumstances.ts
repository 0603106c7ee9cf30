import { readFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { withClient } from './database.ts';
import { connections } from './measure.ts';

async function versions(databaseUrl: string): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(import.meta.dirname, 'package.json'), 'utf8'));
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ server_version: string }>('show server_version'),
  );
  return [
    `Node.js ${process.versions.node}`,
    `PostgreSQL ${rows[0]?.server_version}`,
    ...['postgraphile', 'grafserv', 'mercurius', 'pg'].map((name) => `${name} ${dependencies[name]}`),
  ].join(', ');
}

/** What was measured, and on what, as a table. */
export async function surroundings(databaseUrl: string): Promise<string> {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `| | |
|---|---|
| Date | ${new Date().toISOString().slice(0, 10)} |
| Machine | ${cpus().length} cores of ${processor?.model ?? 'unknown'}, ${memory} GB; load, server and database on it |
| Versions | ${await versions(databaseUrl)} |`;
}

/** What a reader needs to judge the numbers. */
export async function circumstances(databaseUrl: string, rounds: number): Promise<string> {
  return `${await surroundings(databaseUrl)}
| Load | ${connections} connections on loopback, one request at a time each |
| Rounds | ${rounds - 1}, after one that is thrown away; in turn, the order reversed each round; medians |`;
}
