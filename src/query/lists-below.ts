import type { EntityClass } from '../graph/entity-metadata.js';
import {
  type ArgumentsBelow,
  argumentsOf,
  belowConnection,
  belowRows,
  hasNoLists,
  type ListField,
  type ListsBelow,
  type ListsInfo,
} from '../graph/lists-below.js';
import { oncePer, oncePerPair } from '../graph/once.js';
import { isBadInput } from '../graph/request-error.js';
import { oncePerField, selectionOf, selectsPage } from '../graph/selection.js';
import type { PageArguments } from './keyset.js';
import { pageQuery } from './page.js';
import { cachePlans } from './plan-cache.js';
import { type ConnectionShape, connectionShapeOf, type SelectedList, type Shape, shapeOf } from './shape.js';
import { join, type Sql, sql } from './sql.js';

// A statement that is longer has no name, and so is planned whenever it is sent: the lists that do not fit have their own.
const roomForLists = 8_000;

/** The room that is left in a statement. */
class Room {
  #left = roomForLists;

  /** Whether there is room for this, which is then taken. */
  take({ text }: Sql): boolean {
    if (text.length > this.#left) return false;
    this.#left -= text.length;
    return true;
  }
}

/**
 * The list as part of the statement of the rows that have it; none where there is no room, or its arguments are refused: its
 * resolver says so.
 */
function selectedList(
  { collection, nodes, selection, below }: ListField,
  given: ArgumentsBelow['lists'][number] | undefined,
  room: Room,
): readonly SelectedList[] {
  if (!given) return [];
  const args: PageArguments = given.args;
  const { shape: own, withCursors } = connectionShapeOf(collection.target(), selection);
  const query = (shape: Shape) => pageQuery({ shape, withCursors }, args);
  const { ofRows, countOfRows, keyNames } = query(own);
  const pages: SelectedList['pages'] = selectsPage(selection) ? (parents) => ofRows(collection, parents) : null;
  const counts: SelectedList['counts'] = selection.fields.has('totalCount')
    ? (parents) => countOfRows(collection, parents)
    : null;
  if (!room.take(join([pages, counts].flatMap((read) => (read ? [read(sql``)] : []))))) return [];
  const shape = withLists(own, below, given.below, room);
  const { connection } = query(shape);
  return [
    { fieldNodes: nodes, shape, pages, keyNames, counts, isFiltered: Boolean(args.where ?? args.orderBy), connection },
  ];
}

/** A list, or none where its arguments are refused. */
function listUnlessRefused(...list: Parameters<typeof selectedList>): readonly SelectedList[] {
  try {
    return selectedList(...list);
  } catch (error) {
    if (isBadInput(error)) return [];
    throw error;
  }
}

function withLists(shape: Shape, { lists, references }: ListsBelow, args: ArgumentsBelow, room: Room): Shape {
  const below = [...references];
  const own = lists.flatMap((list, index) => listUnlessRefused(list, args.lists[index], room));
  return {
    ...shape,
    lists: own,
    references: shape.references.map((reference) => {
      const path = [...reference.within, reference.name].join('.');
      const at = below.findIndex(([other]) => other === path);
      const [lists, given] = [below[at]?.[1], args.references[at]];
      return reference.shape && lists && given
        ? { ...reference, shape: withLists(reference.shape, lists, given, room) }
        : reference;
    }),
  };
}

/** What a field reads, before the arguments of the lists below it are known. */
interface FieldShape {
  readonly shape: Shape;
  /** Null where there are none. */
  readonly below: ListsBelow | null;
}

// The arguments of many lists are long together.
const capacity = 800_000;
const longestArguments = 20_000;

const planned = cachePlans(
  ({ shape, below }: FieldShape, args: ArgumentsBelow): Shape =>
    below ? withLists(shape, below, args, new Room()) : shape,
  capacity,
  longestArguments,
);

// Rows of one request that are asked for one by one have one shape, also where the arguments are too long to be remembered.
const forRequest = oncePerPair(
  (variables: ListsInfo['variableValues'], field: FieldShape): Shape =>
    field.below ? planned(field, argumentsOf(field.below, variables)) : field.shape,
);

const withArguments = (field: FieldShape, { variableValues }: ListsInfo): Shape =>
  field.below ? forRequest(variableValues, field) : field.shape;

const unlessEmpty = (below: ListsBelow): ListsBelow | null => (hasNoLists(below) ? null : below);

const ofField = oncePer((entity: EntityClass) =>
  oncePerField((info: ListsInfo): FieldShape => {
    const shape = shapeOf(entity, selectionOf(info));
    return { shape, below: unlessEmpty(belowRows(entity, info.fieldNodes, info)) };
  }),
);

/** What a field reads of rows, with the lists below them. */
export const shapeWithLists = (entity: EntityClass, info: ListsInfo): Shape =>
  withArguments(ofField(entity)(info), info);

const ofConnection = oncePer((entity: EntityClass) =>
  oncePerField((info: ListsInfo): FieldShape & Pick<ConnectionShape, 'withCursors'> => {
    const { shape, withCursors } = connectionShapeOf(entity, selectionOf(info));
    return { shape, withCursors, below: unlessEmpty(belowConnection(entity, info.fieldNodes, info)) };
  }),
);

const connectionShapes = oncePer((shape: Shape) => ({
  plain: { shape, withCursors: false },
  withCursors: { shape, withCursors: true },
}));

/** What a connection reads, with the lists below its rows. */
export function connectionWithLists(entity: EntityClass, info: ListsInfo): ConnectionShape {
  const field = ofConnection(entity)(info);
  return connectionShapes(withArguments(field, info))[field.withCursors ? 'withCursors' : 'plain'];
}

/** Whether a statement may be refused for one of the lists in it: without it, the others can be read. */
export const mayBeRefused = ({ lists, references }: Shape): boolean =>
  lists.some(({ isFiltered, shape }) => isFiltered || mayBeRefused(shape)) ||
  references.some(({ shape }) => shape !== null && mayBeRefused(shape));
