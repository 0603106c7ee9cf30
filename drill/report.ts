import { readFile, writeFile } from 'node:fs/promises';
import { seconds } from './asking.ts';
import type { Fault, Finding } from './fault.ts';

const file = new URL('../docs/reliability.md', import.meta.url);
const head = '| Fault | What goes wrong | What clients saw | Lost | Whole after | |';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

/** A fault and what came of it, as a row. */
export function row({ name, what }: Fault, { seen, lost, wholeAfter, amiss }: Finding): string {
  const whole = wholeAfter === undefined ? '' : wholeAfter < 50 ? 'at once' : seconds(wholeAfter);
  const verdict = amiss.length === 0 ? 'borne' : `**${amiss.join('; ')}**`;
  return `| ${[`\`${name}\``, what, seen, lost, whole, verdict].map(cell).join(' | ')} |`;
}

const nameOf = (line: string) => line.split('`')[1] ?? '';

/** Writes rows into the table of the page, in the place of those of the same faults; what else the page says stays. */
export async function writeReport(order: readonly string[], rows: readonly string[]): Promise<void> {
  const page = await readFile(file, 'utf8');
  const lines = page.split('\n');
  const start = lines.indexOf(head) + 2;
  if (start < 2) throw new Error(`docs/reliability.md has no table with the head ${head}`);
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('|'));
  const kept = new Map([...lines.slice(start, end), ...rows].map((line) => [nameOf(line), line]));
  const table = order.flatMap((name) => kept.get(name) ?? []);
  await writeFile(file, [...lines.slice(0, start), ...table, ...lines.slice(end)].join('\n'));
}
