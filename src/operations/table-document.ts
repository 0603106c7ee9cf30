import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { pageFolders } from './page-path.js';
import { releaseSelections, selectionsOf } from './release.js';
import type { RowSteps } from './row-path.js';
import { isChoice } from './selected.js';
import type { TablePart } from './table.js';

const pageInfo = selectionsOf('{ pageInfo { hasNextPage endCursor } }');
const wholeSize = selectionsOf('{ totalCount }');

/** A connection on a row path, as it is asked for. */
interface RowConnection {
  /** Keys of the answer that lead to it. */
  readonly keys: readonly string[];
  /** Whether the variables decide where its page begins. */
  readonly isPaged: boolean;
}

/** What is executed for a table. */
export interface TableDocument {
  readonly document: DocumentNode;
  /** The connection whose pages are those of the table; null where the table has one page. */
  readonly paged: RowConnection | null;
  /** Connections that have to be whole, for nothing can ask for the rest of them. */
  readonly whole: readonly RowConnection[];
}

const selectionKey = ({ alias, name }: FieldNode) => (alias ?? name).value;

const hasVariable = ({ arguments: given = [] }: FieldNode, name: string) =>
  given.some((argument) => argument.name.value === name && argument.value.kind === Kind.VARIABLE);

/** The selection set with one field replaced. */
function replaceField(set: SelectionSetNode, key: string, replace: (field: FieldNode) => FieldNode): SelectionSetNode {
  const field = set.selections.find((node) => node.kind === Kind.FIELD && selectionKey(node) === key);
  if (!field) throw new SyntaxError(`the rows are in a fragment; select ${key} where it stands`);
  return {
    ...set,
    selections: set.selections.map((node) => (node === field && node.kind === Kind.FIELD ? replace(node) : node)),
  };
}

/** What a table asks for besides: the ids of what is shown at a path of its own, to which it leads, and the pages of what is cited. */
const besides: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.keys(pageFolders).map((type) => [type, ['id']])),
  Citation: ['page', 'lastPage'],
};

/** The document with what a table asks for besides, wherever that is not selected. */
function withBesides(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet(set): SelectionSetNode | undefined {
        const keys = new Set(set.selections.map((node) => (node.kind === Kind.FIELD ? selectionKey(node) : null)));
        const missing = (besides[types.getParentType()?.name ?? ''] ?? []).filter((name) => !keys.has(name));
        if (missing.length === 0) return undefined;
        return { ...set, selections: [...set.selections, ...selectionsOf(`{ ${missing.join(' ')} }`)] };
      },
    }),
  );
}

const nothing: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

/**
 * The document of a table: the operation, which also asks for the release and, of each connection on the row path, whether
 * there is more.
 * @throws SyntaxError where rows beyond a page could not be asked for
 */
export function tableDocument(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  rowPath: readonly RowSteps[],
): TableDocument {
  const connections: RowConnection[] = [];
  const withPages = (
    set: SelectionSetNode,
    [steps, ...rest]: readonly RowSteps[],
    above: readonly string[],
  ): SelectionSetNode => {
    const [key, nodes] = steps ?? [];
    if (key === undefined) return set;
    const keys = [...above, key];
    return replaceField(set, key, (field) => {
      const below = field.selectionSet ?? nothing;
      if (nodes === undefined) return { ...field, selectionSet: withPages(below, rest, keys) };
      const isPaged = hasVariable(field, 'after');
      if (hasVariable(field, 'first') && !isPaged)
        throw new SyntaxError(`${key} takes $first and no $after: the rows after the page could not be asked for`);
      if (!isChoice(field)) connections.push({ keys, isPaged });
      const whole = replaceField(below, nodes, (inner) => ({
        ...inner,
        selectionSet: withPages(inner.selectionSet ?? nothing, rest, [...keys, nodes]),
      }));
      return {
        ...field,
        selectionSet: { ...whole, selections: [...whole.selections, ...pageInfo, ...(isPaged ? wholeSize : [])] },
      };
    });
  };
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return node;
    const selectionSet = withPages(node.selectionSet, rowPath, []);
    return {
      ...node,
      selectionSet: { ...selectionSet, selections: [...selectionSet.selections, ...releaseSelections] },
    };
  });
  const paged = connections.filter(({ isPaged }) => isPaged);
  if (paged.length > 1 || paged.some(({ keys }) => keys.includes('nodes')))
    throw new SyntaxError('the pages of a table are those of one list, which is in no other');
  if (paged.length === 0 && variableDefinitions.some(({ variable }) => variable.name.value === 'after'))
    throw new SyntaxError('$after is not the cursor of the rows');
  return {
    document: withBesides(schema, { ...document, definitions }),
    paged: paged[0] ?? null,
    whole: connections.filter(({ isPaged }) => !isPaged),
  };
}

interface Page {
  readonly nodes: readonly unknown[];
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

/** The cursor after which the next page of a table begins; null where there is none. */
export function nextCursor({ paged }: Pick<TableDocument, 'paged'>, answer: unknown): string | null {
  const [page] = paged ? pagesAt(answer, paged.keys) : [];
  return page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
}

const nameInWords = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** What of the whole list the rows of an answer are; null where they are all of it. */
export function tablePart({ paged }: Pick<TableDocument, 'paged'>, answer: unknown): TablePart | null {
  const [page] = paged ? pagesAt(answer, paged.keys) : [];
  if (!paged || !page || page.nodes.length === page.totalCount) return null;
  return { shown: page.nodes.length, total: page.totalCount, of: nameInWords(paged.keys.at(-1) ?? '') };
}

/** The first list that is longer than the operation reads; null where every list is whole. */
export function cutList({ whole }: Pick<TableDocument, 'whole'>, answer: unknown): string | null {
  const cut = whole.find(({ keys }) => [...pagesAt(answer, keys)].some((page) => page.pageInfo.hasNextPage));
  return cut ? cut.keys.filter((key) => key !== 'nodes').join('.') : null;
}
