/** A table of Markdown, whose first column has words and the others numbers. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A count with its thousands apart. */
export const grouped = (count: number) => count.toLocaleString('en-GB');
