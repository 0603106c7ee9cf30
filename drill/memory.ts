import { readFile } from 'node:fs/promises';

/** The memory a process has in use, in megabytes. Linux only. */
export async function residentMemory(id: number): Promise<number> {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024);
}
