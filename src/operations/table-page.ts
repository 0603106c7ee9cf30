import { isRecord } from '../graph/is-record.js';
import type { SavedOperation } from './operation.js';
import { expectationOf, type ParameterFault } from './parameter.js';
import type { AskedValues } from './parameter-refusal.js';
import type { TablePart } from './table.js';
import { type TableDocument, withinVariable } from './table-document.js';

/** A page of a connection, as a table asks for it. */
interface Page {
  readonly nodes: readonly unknown[];
  readonly edges?: readonly { readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function* pagesAt(value: unknown, [key, ...rest]: readonly string[]): Generator<Page> {
  if (Array.isArray(value)) for (const item of value) yield* pagesAt(item, key === undefined ? [] : [key, ...rest]);
  else if (value !== null && value !== undefined) {
    if (key === undefined) yield value as Page;
    else yield* pagesAt((value as Record<string, unknown>)[key], rest);
  }
}

/** The value with what stands at the end of a path of keys replaced. */
function replacedAt(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined || !isRecord(value)) return replacement;
  return { ...value, [key]: replacedAt(value[key], rest, replacement) };
}

// Stands between the cursor of the list and the one within its next row; no cursor has it.
const separator = '.';

/**
 * What the document of a table is asked with. Where `after` is in the middle of a row, as the table before has told, that row alone
 * is asked for, from there on.
 */
export function pageValues({ within }: Pick<TableDocument, 'within'>, values: AskedValues): AskedValues {
  const { after, ...others } = values;
  if (!within || typeof after !== 'string' || !after.includes(separator)) return values;
  const [list = '', row = ''] = after.split(separator);
  return { ...others, first: 1, ...(list && { after: list }), [withinVariable]: row };
}

/** An answer with the rows that a page of the table has, and what part of all they are. */
interface TablePage {
  readonly answer: unknown;
  /** Null where they are all of the list. */
  readonly part: TablePart | null;
}

const nameInWords = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** How many values there are of what was counted by, where some are left out: nothing asks for those. */
function facetPart({ rowPath }: Pick<SavedOperation, 'rowPath'>, answer: unknown): TablePart | null {
  const keys = rowPath.flat();
  if (keys.at(-1) !== 'values') return null;
  const counts = [...pagesAt(answer, keys.slice(0, -1))] as unknown[];
  const sum = (count: (facet: Readonly<Record<string, unknown>>) => number) =>
    counts.reduce<number>((total, facet) => total + (isRecord(facet) ? count(facet) : 0), 0);
  const shown = sum(({ values }) => (Array.isArray(values) ? values.length : 0));
  const total = sum(({ totalCount }) => Number(totalCount ?? 0));
  return shown < total ? { shown, total, of: 'values', after: null } : null;
}

/**
 * The rows of a page. It ends before the first row of its list in which a list is longer than is read at once, or within it where
 * that is the first of the page.
 * @param values of the request, with its `after`
 */
export function pageOfTable(
  operation: Pick<SavedOperation, 'paged' | 'within' | 'rowPath'>,
  values: AskedValues,
  answer: unknown,
): TablePage {
  const { paged, within } = operation;
  const [page] = paged ? pagesAt(answer, paged.keys) : [];
  if (!paged || !page) return { answer, part: facetPart(operation, answer) };
  const { nodes, edges = [], totalCount: total, pageInfo } = page;
  const of = nameInWords(paged.keys.at(-1) ?? '');
  const goesOn = Object.hasOwn(pageValues(operation, values), withinVariable);
  const inner = within?.keys.slice(paged.keys.length + 1) ?? [];
  const lists = within ? nodes.map((node) => [...pagesAt(node, inner)][0]?.pageInfo) : [];
  const long = lists.findIndex((list) => list?.hasNextPage);
  const shown = long < 0 ? nodes.length : Math.max(long, 1);
  const after = pageInfo.hasNextPage || shown < nodes.length ? (edges[shown - 1]?.cursor ?? pageInfo.endCursor) : null;
  if (long < 0 && !goesOn) return { answer, part: shown === total ? null : { shown, total, of, after } };
  const begun = String(values.after ?? '').split(separator)[0];
  const part: TablePart = {
    shown,
    total,
    of: long === 0 || goesOn ? `${of}, the last in part` : of,
    after: long === 0 ? begun + separator + lists[0]?.endCursor : after,
  };
  return { answer: replacedAt(answer, paged.keys, { ...page, nodes: nodes.slice(0, shown) }), part };
}

/** What is wrong where a list is longer than the operation reads, and nothing asks for the rest; null where every list is whole. */
export function cutFault(
  { name, variables, whole }: Pick<SavedOperation, 'name' | 'variables' | 'whole'>,
  answer: unknown,
): ParameterFault | null {
  const cut = whole.find(({ keys }) => [...pagesAt(answer, keys)].some((page) => page.pageInfo.hasNextPage));
  if (!cut) return null;
  const list = cut.keys.filter((key) => key !== 'nodes').join('.');
  const narrowing = variables.filter((variable) => variable.name !== 'first' && variable.name !== 'after');
  const names = narrowing.map((variable) => variable.name).join(' or ');
  return {
    parameter: narrowing[0]?.name ?? '',
    detail: `${list} is longer than ${name} reads, and rows would be missing; ${names ? `ask for less with ${names}, or ` : ''}ask the graph itself`,
    expected: narrowing[0] ? expectationOf(narrowing[0]) : null,
  };
}
