import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { pageFolders } from './page-path.js';
import { releaseSelections, selectionsOf } from './release.js';
import type { RowSteps } from './row-path.js';
import { isChoice } from './selected.js';

const pageInfo = selectionsOf('{ pageInfo { hasNextPage endCursor } }');
const wholeSize = selectionsOf('{ totalCount }');
const cursors = selectionsOf('{ edges { cursor } }');

/** The variable with the cursor within the first row of a page, where the page goes on in the middle of that row. */
export const withinVariable = 'withinRow';

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
  /** The list in each row of the paged one whose rest can be asked for too; null where there is none. */
  readonly within: RowConnection | null;
  /** Connections that have to be whole, for nothing can ask for the rest of them. */
  readonly whole: readonly RowConnection[];
}

const selectionKey = ({ alias, name }: FieldNode) => (alias ?? name).value;

const hasArgument = ({ arguments: given = [] }: FieldNode, names: readonly string[]) =>
  given.some(({ name }) => names.includes(name.value));

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
  Facet: ['totalCount'],
};

// Which of its ends a list goes on behind: what is joined into a cell says that it is cut.
const endsOf = (field: FieldNode) =>
  selectionsOf(`{ pageInfo { ${hasArgument(field, ['last']) ? 'hasPreviousPage' : 'hasNextPage'} } }`);

/** The document with what a table asks for besides, wherever that is not selected. */
function withBesides(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field(field): FieldNode | undefined {
        const { selectionSet: set } = field;
        const isConnection = getNamedType(types.getType())?.name.endsWith('Connection');
        // One that is asked for its number only has no rows to be cut.
        const hasRows = set?.selections.some(
          (node) => node.kind !== Kind.FIELD || ['nodes', 'edges'].includes(node.name.value),
        );
        if (!set || !isConnection || !hasRows || isChoice(field)) return undefined;
        return { ...field, selectionSet: { ...set, selections: [...set.selections, ...endsOf(field)] } };
      },
      SelectionSet(set): SelectionSetNode | undefined {
        const keys = new Set(set.selections.map((node) => (node.kind === Kind.FIELD ? selectionKey(node) : null)));
        const missing = (besides[types.getParentType()?.name ?? ''] ?? []).filter((name) => !keys.has(name));
        if (missing.length === 0) return undefined;
        return { ...set, selections: [...set.selections, ...selectionsOf(`{ ${missing.join(' ')} }`)] };
      },
    }),
  );
}

/** The field, which begins after the cursor that a variable has. */
const beginningAfter = (field: FieldNode, variable: string): FieldNode => ({
  ...field,
  arguments: [
    ...(field.arguments ?? []),
    {
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'after' },
      value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } },
    },
  ],
});

const textVariable = (name: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } },
});

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
  let within: RowConnection | null = null;
  let isSized = false;
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
      const list = { keys, isPaged };
      const [outer] = connections;
      if (!isChoice(field)) connections.push(list);
      if (isPaged) isSized = hasVariable(field, 'first');
      // Only of the innermost rows can some be left to the next page, of one row of the paged list.
      const goesOn =
        outer?.isPaged === true &&
        isSized &&
        connections.length === 2 &&
        above.length === outer.keys.length + 1 &&
        rest.length === 0 &&
        !hasArgument(field, ['after', 'before', 'last']);
      if (goesOn) within = list;
      const whole = replaceField(below, nodes, (inner) => ({
        ...inner,
        selectionSet: withPages(inner.selectionSet ?? nothing, rest, [...keys, nodes]),
      }));
      const asked = [...pageInfo, ...(isPaged ? [...wholeSize, ...(rest.length > 0 ? cursors : [])] : [])];
      return {
        ...(goesOn ? beginningAfter(field, withinVariable) : field),
        selectionSet: { ...whole, selections: [...whole.selections, ...asked] },
      };
    });
  };
  const definitions = document.definitions.map((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return node;
    const selectionSet = withPages(node.selectionSet, rowPath, []);
    return {
      ...node,
      ...(within && { variableDefinitions: [...variableDefinitions, textVariable(withinVariable)] }),
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
    within,
    whole: connections.filter((list) => !list.isPaged && list !== within),
  };
}
