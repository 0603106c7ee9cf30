/** A value of a table that is made of an answer. */
export type FlatCell = string | number | boolean | null;

export interface FlatColumn {
  /** What it is called: the field names (aliases where given) from a row to the value, joined by dots. */
  readonly name: string;
  /** Where its values stand in the answer: the same from its root; lists and connections are passed by their name alone. */
  readonly path: string;
  /** Whether it is of the rows themselves, and not of the row they stand in. */
  readonly isOwn: boolean;
}

/** A list of an answer as a table. */
export interface FlatTable {
  /** Where the list stands in the answer; empty for the answer itself, where it has no list. */
  readonly path: string;
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly (readonly FlatCell[])[];
}

/** How a table is made of an answer, for its readers. */
export const flatteningRule =
  'Every list of the answer is a table, and every item of it a row. What an item refers to is opened into columns: ' +
  'period.label is the label of its period. A list within an item is a table of its own, whose rows begin with the columns ' +
  'of the row they stand in; in that row stand their names, or their words where each is one text, and else how many they are.';

type AnswerValue = FlatCell | readonly AnswerValue[] | { readonly [name: string]: AnswerValue };
type Item = Readonly<Record<string, AnswerValue>>;

interface OpenedItem {
  readonly cells: Map<string, FlatCell>;
  /** The lists in an item, by their path from it. */
  readonly lists: Map<string, readonly Item[]>;
}

const isItem = (value: AnswerValue | undefined): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: AnswerValue | undefined): value is readonly AnswerValue[] => Array.isArray(value);
const joined = (prefix: string, name: string) => (prefix && name ? `${prefix}.${name}` : prefix || name);

/** The items of a list; a plain value is an item that has only that. */
const itemsOf = (list: readonly AnswerValue[]): readonly Item[] =>
  list.filter((one) => one !== null).map((one) => (isItem(one) ? one : { value: one }));

/** The items of a connection, and what else is said of it. */
function openConnection({
  nodes,
  edges,
  pageInfo: _,
  ...rest
}: Item): { list: readonly AnswerValue[]; rest: Item } | null {
  if (isList(nodes)) return { list: nodes, rest };
  if (!isList(edges)) return null;
  const list = edges.filter(isItem).map(({ node, cursor: _, ...edge }) => ({ ...edge, ...(isItem(node) ? node : {}) }));
  return { list, rest };
}

const names = ['name', 'label', 'title'];

/** The names of the items of a list, or their words where each is one text; null where one has neither, or there are none. */
function wordsOf(list: readonly Item[]): string | null {
  const words = list.map((item) => {
    // What a group is in names itself, or the thing it is.
    const name = [item, isItem(item.node) ? item.node : {}]
      .flatMap((one) => names.map((key) => one[key]))
      .find((value) => typeof value === 'string');
    if (typeof name === 'string') return name;
    const [word, ...more] = Object.values(item);
    return more.length === 0 && typeof word === 'string' ? word : null;
  });
  return words.length > 0 && words.every((word) => word !== null) ? words.join('; ') : null;
}

function openItem(item: Item, prefix = '', found: OpenedItem = { cells: new Map(), lists: new Map() }): OpenedItem {
  for (const [key, value] of Object.entries(item)) {
    const path = joined(prefix, key);
    const connection = isItem(value) ? openConnection(value) : null;
    const list = connection?.list ?? (isList(value) ? value : null);
    if (list) {
      const items = itemsOf(list);
      found.lists.set(path, items);
      found.cells.set(path, wordsOf(items) ?? items.length);
    }
    if (connection) openItem(connection.rest, path, found);
    else if (isItem(value)) openItem(value, path, found);
    else if (!isList(value)) found.cells.set(path, value ?? null);
  }
  return found;
}

/** The names of all, each after the one it comes after in its own row. */
function namesOf(all: readonly OpenedItem[]): string[] {
  const names: string[] = [];
  const known = new Set<string>();
  for (const { cells } of all) {
    let before = -1;
    for (const name of cells.keys()) {
      if (known.has(name)) before = names.indexOf(name);
      else {
        names.splice(++before, 0, name);
        known.add(name);
      }
    }
  }
  // Something is null in one row, and opened in others.
  return names.filter(
    (name) =>
      !(names.some((other) => other.startsWith(`${name}.`)) && all.every(({ cells }) => cells.get(name) == null)),
  );
}

/** Of a list that is told by its words in one row, one without items has none in another. */
function withoutZeros(all: readonly OpenedItem[]): void {
  for (const name of new Set(all.flatMap(({ lists }) => [...lists.keys()])))
    if (all.some(({ cells }) => typeof cells.get(name) === 'string'))
      for (const { cells, lists } of all) if (lists.get(name)?.length === 0) cells.set(name, null);
}

interface Outer {
  readonly columns: readonly FlatColumn[];
  readonly cells: readonly FlatCell[];
}
const nothingAround: Outer = { columns: [], cells: [] };

/** The table of a list whose items stand in several rows, and those of the lists in them. */
function tablesOf(
  parts: readonly { readonly outer: Outer; readonly items: readonly Item[] }[],
  path: string,
  prefix: string,
): FlatTable[] {
  const rows = parts.flatMap(({ outer, items }) => items.map((item) => ({ outer, found: openItem(item) })));
  const all = rows.map(({ found }) => found);
  withoutZeros(all);
  const lists = new Set(all.flatMap((found) => [...found.lists.keys()]));
  const own = namesOf(all).map(
    (name): FlatColumn => ({ name: joined(prefix, name), path: joined(path, name), isOwn: true }),
  );
  const around = (parts[0]?.outer.columns ?? []).map((column): FlatColumn => ({ ...column, isOwn: false }));
  const cellsOf = ({ cells }: OpenedItem) =>
    own.map((column) => cells.get(column.path.slice(path === '' ? 0 : path.length + 1)) ?? null);
  const table = {
    path,
    columns: [...around, ...own],
    rows: rows.map(({ outer, found }) => [...outer.cells, ...cellsOf(found)]),
  };
  // What is counted of a list says nothing beside each of its items.
  const isCount = (name: string) =>
    [...lists].some((list) => name === joined(path, list) || name === joined(path, `${list}.totalCount`));
  const handedOn = own.map((column, index) => ({ column, index })).filter(({ column }) => !isCount(column.path));
  const inner = [...lists].flatMap((list) => {
    const within = rows.map(({ outer, found }) => {
      const cells = cellsOf(found);
      return {
        outer: {
          columns: [...around, ...handedOn.map(({ column }) => column)],
          cells: [...outer.cells, ...handedOn.map(({ index }) => cells[index] ?? null)],
        },
        items: found.lists.get(list) ?? [],
      };
    });
    return within.some(({ items }) => items.length > 0) || rows.length === 0
      ? tablesOf(within, joined(path, list), path === '' && handedOn.length === 0 ? '' : joined(prefix, list))
      : [];
  });
  return [table, ...inner];
}

/** The tables of an answer, outer lists before those within them. An answer without a list is one row. */
export function flatTables(data: object): readonly FlatTable[] {
  let root = data as Item;
  let path = '';
  // One thing that was asked for by itself is the row.
  for (
    let [first, ...more] = Object.entries(root);
    first && more.length === 0;
    [first, ...more] = Object.entries(root)
  ) {
    const [name, value] = first;
    if (!isItem(value) || openConnection(value)) break;
    root = value;
    path = joined(path, name);
  }
  const [whole, ...lists] = tablesOf([{ outer: nothingAround, items: [root] }], path, '');
  if (!whole) return [];
  const { lists: own, cells } = openItem(root);
  // Where there are lists, and nothing beside them but how long they are, there is nothing to be seen of the whole.
  const counts = [...own.keys()].flatMap((name) => [name, `${name}.totalCount`]);
  const isMore = [...cells.keys()].some((name) => !counts.includes(name));
  if (own.size > 0 && lists.length === 0 && !isMore)
    return [...own.keys()].map((name) => ({ path: joined(path, name), columns: [], rows: [] }));
  return own.size === 0 || isMore ? [whole, ...lists] : lists;
}

/** The table to show first: of the list that a saved question names, else of the first whose rows have a line, else the first. */
export function firstTable(tables: readonly FlatTable[], rows?: string): FlatTable | undefined {
  const hasLine = ({ columns }: FlatTable) => columns.some(({ name, isOwn }) => isOwn && /(^|\.)citation\./.test(name));
  return tables.find(({ path }) => path === rows) ?? tables.find(hasLine) ?? tables[0];
}
