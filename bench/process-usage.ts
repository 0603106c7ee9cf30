import { readFile } from 'node:fs/promises';
import type { Client } from 'pg';

/** The processor time a process has used since it started, in milliseconds. Linux only. */
export async function processorTime(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name of the program may hold spaces and ends with the last parenthesis; the times follow in hundredths.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The memory a process has in use, in megabytes. Linux only. */
export async function residentMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
}

/** The memory that all sessions of the database but this one have in use together, without what they share, in megabytes; 0 where PostgreSQL runs on another machine. */
export async function sessionMemory(client: Client): Promise<number> {
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  const used = await Promise.all(
    rows.map(({ pid }) =>
      readFile(`/proc/${pid}/status`, 'utf8').then(
        (status) => Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0),
        () => 0,
      ),
    ),
  );
  return Math.round(used.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024);
}

/** The processor time of each session of the database, by process; empty where PostgreSQL runs on another machine. */
export async function sessionTimes(client: Client): Promise<ReadonlyMap<number, number>> {
  const { rows } = await client.query<{ pid: number }>(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );
  const times = await Promise.all(
    rows.map(({ pid }) =>
      processorTime(pid).then(
        (time) => [[pid, time] as const],
        () => [],
      ),
    ),
  );
  return new Map(times.flat());
}

/** The processor time used between two readings. */
export const used = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number =>
  [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
