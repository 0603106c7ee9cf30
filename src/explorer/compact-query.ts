import { type ASTNode, Kind, parse, visit } from 'graphql';

// Longer lines than these are wrapped in the editor.
const widest = 80;

/** What only a program that reads page after page asks for: `pageInfo`, and the cursor it is given. */
const isOfCursors = (node: ASTNode): boolean =>
  (node.kind === Kind.FIELD && node.name.value === 'pageInfo') ||
  (node.kind === Kind.ARGUMENT && node.value.kind === Kind.VARIABLE && node.value.name.value === 'after') ||
  (node.kind === Kind.VARIABLE_DEFINITION && node.variable.name.value === 'after');

/** A query as somebody reads it who takes one page: without cursors. */
export function withoutCursors(query: string): string {
  const cuts: { readonly start: number; readonly end: number }[] = [];
  visit(parse(query), {
    enter(node) {
      if (!isOfCursors(node) || !node.loc) return undefined;
      cuts.push(node.loc);
      return false;
    },
  });
  const kept = cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), query);
  return kept
    .replace(/,[ \t]*(?=[,)])/g, '')
    .replace(/^[ \t]*,?[ \t]*\n/gm, '')
    .replace(/ *\(\s*\)/g, '');
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** The lines with what stands between braces on one line, where that is short: `citation { document { title } firstLine }`. */
export function compactLines(query: string): string {
  let lines = query.split('\n');
  for (let start = lines.length - 1; start > 0; start--) {
    const open = lines[start] ?? '';
    if (!open.endsWith('{')) continue;
    const end = lines.findIndex((line, index) => index > start && indentOf(line) === indentOf(open));
    const close = lines[end] ?? '';
    const inner = lines.slice(start + 1, end);
    if (!close.trim().startsWith('}') || inner.some((line) => line.includes('#') || line.endsWith('{'))) continue;
    // What is within braces is on lines of its own only where it is too long for one.
    const separator = /^\s*\w+:/.test(inner[0] ?? '') && /[:(]\s*\{$/.test(open) ? ', ' : ' ';
    const joined = `${open} ${inner.map((line) => line.trim()).join(separator)} ${close.trim()}`;
    if (joined.length <= widest) lines = [...lines.slice(0, start), joined, ...lines.slice(end + 1)];
  }
  return lines.join('\n');
}
