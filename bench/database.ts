import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { growTo } from './scale.ts';

/** Runs something with a connection that is closed behind it. */
export async function withClient<Result>(url: string, run: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

const filesBelow = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();

/** Tells what a benchmark database is made from: another fingerprint, another database. */
async function fingerprint(dist: string): Promise<string> {
  const migrations = (await filesBelow(join(dist, 'migrations'))).filter((file) => file.endsWith('.js'));
  const seeds = await filesBelow(join(dist, '../seeds'));
  const profile = await filesBelow(join(dist, '../profile'));
  const hash = createHash('sha256');
  for (const file of [...migrations, ...profile, ...seeds, join(import.meta.dirname, 'scale.ts')])
    hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 8);
}

/** Drops the databases of a scale that were made from something else, but for those that somebody uses. */
async function dropOutdated(client: Client, scale: number, current: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname like $1 and datname <> $2
       and not exists (select from pg_stat_activity where pg_stat_activity.datname = pg_database.datname)`,
    [`cafcass_bench_${scale}\\_%`, current],
  );
  for (const { name } of rows) await client.query(`drop database ${name}`);
}

/**
 * Makes the benchmark database of a scale on the server of the URL, or finds it from an earlier run.
 * @param dist the built server, whose migrations and dataset are used
 * @returns the URL of the benchmark database
 */
export async function prepareDatabase(serverUrl: string, dist: string, scale: number): Promise<string> {
  const name = `cafcass_bench_${scale}_${await fingerprint(dist)}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await withClient(serverUrl, async (client) => {
    await dropOutdated(client, scale, name);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${name}`);
  });
  const isWhole = await withClient(url.href, async (client) => {
    const { rows } = await client.query<{ loaded: boolean }>(`select to_regclass('observation') is not null as loaded`);
    if (!rows[0]?.loaded) return false;
    const observations = await client.query<{ count: number }>('select count(*)::int as count from observation');
    return (observations.rows[0]?.count ?? 0) >= scale;
  });
  if (isWhole) return url.href;
  const env = { ...process.env, DATABASE_URL: url.href };
  await promisify(execFile)(process.execPath, [join(dist, 'src/cli/main.js'), 'load'], { env });
  await withClient(url.href, (client) => growTo(client, scale));
  return url.href;
}
