import { Pool } from 'pg';
import { databaseUrl, poolSize } from '../contract.ts';

const pool = new Pool({ connectionString: databaseUrl(), max: poolSize });
const names = new Map<string, string>();

/** The name under which a connection keeps a statement prepared. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return name;
}

/** Runs a prepared statement; its rows are arrays. */
export async function read(text: string, values: readonly unknown[]): Promise<readonly (readonly unknown[])[]> {
  const { rows } = await pool.query<readonly unknown[]>({ name: nameOf(text), text, values, rowMode: 'array' });
  return rows;
}
