import {
  computedOf,
  type EntityClass,
  type LinkTable,
  membersOf,
  optionsOf,
  type ReadPath,
  subtypesOf,
} from '../graph/entity-metadata.js';
import { columnAt } from '../query/column.js';

/** The options whose values name one class each. */
const names = ['prefix', 'table', 'one', 'many'] as const;

const sharesTable = (entity: EntityClass, all: readonly EntityClass[]) =>
  all.some((other) => subtypesOf(other).includes(entity));

function* namedTwice(entities: readonly EntityClass[]): Generator<string> {
  for (const name of names) {
    const owners = new Map<string, EntityClass>();
    for (const entity of entities) {
      const value = optionsOf(entity)[name];
      if (value === undefined || (name === 'table' && sharesTable(entity, entities))) continue;
      const owner = owners.get(value);
      if (owner) yield `${entity.name} and ${owner.name} have the same ${name}, "${value}"`;
      owners.set(value, entity);
    }
  }
}

const isOther = (one: LinkTable, other: LinkTable) =>
  one.table === other.table && one.from === other.to && one.to === other.from;

function* leadingNowhere(entities: readonly EntityClass[]): Generator<string> {
  const links = entities.flatMap((entity) =>
    [...membersOf(entity).values()].flatMap((member) =>
      member.kind === 'collection' && typeof member.by !== 'string' ? [member.by] : [],
    ),
  );
  for (const entity of entities)
    for (const member of membersOf(entity).values()) {
      if (member.kind !== 'collection') continue;
      const { by, name } = member;
      const target = member.target();
      if (typeof by === 'string') {
        const key = [...membersOf(target).keys()].includes(by.split('.')[0] ?? '') ? columnAt(target, by) : undefined;
        if (!key?.reference && key?.type !== 'id')
          yield `${entity.name}.${name} is by ${target.name}.${by}, which refers to nothing`;
      } else if (!by.owner && !links.some((link) => link.owner && isOther(link, by)))
        yield `${entity.name}.${name} is by the table ${by.table}, which no collection of ${target.name} owns`;
    }
}

/** Classes whose rows have a name and its citation, and do not say that it is printed there: nothing would look for it. */
function* namedUnseen(entities: readonly EntityClass[]): Generator<string> {
  for (const entity of entities) {
    const members = membersOf(entity);
    if (members.has('name') && members.has('citation') && !optionsOf(entity).printedName)
      yield `${entity.name} has a name and a citation; expected \`printedName\`, the member that is printed there`;
  }
}

/** Classes whose rows stand in a package, and do not say in which: a load of one would not know its own from others. */
function* ofNoDataset(entities: readonly EntityClass[]): Generator<string> {
  for (const entity of entities)
    if (optionsOf(entity).source !== null && !membersOf(entity).has('dataset'))
      yield `${entity.name} stands in packages; expected \`dataset\`, declared by OfDataset`;
}

/** Whether a path leads to a value that is read with a row: one of its own, or of what it refers to. */
function leadsToValue(entity: EntityClass, [name, inner]: ReadPath): boolean {
  const member = membersOf(entity).get(name);
  if (inner === undefined) return member !== undefined && member.kind !== 'collection';
  return member?.kind === 'reference' && membersOf(member.target()).get(inner)?.kind === 'attribute';
}

/** Fields that are computed from what is not read with the row, in entities and what is embedded in them. */
function* computedFromNothing(entities: readonly EntityClass[]): Generator<string> {
  const embedded = entities.flatMap((entity) =>
    [...membersOf(entity).values()].flatMap((member) => (member.kind === 'embedded' ? [member.target()] : [])),
  );
  for (const entity of new Set([...entities, ...embedded]))
    for (const [name, from] of computedOf(entity))
      for (const path of from)
        if (!leadsToValue(entity, path))
          yield `${entity.name}.${name} is computed from ${path.join('.')}, which is not read with the row`;
}

/**
 * What is wrong with the declarations of classes: names that two have, collections that lead nowhere, fields that are
 * computed from nothing, names that would be looked for nowhere, and rows that would belong to no dataset.
 */
export const faultsOfDeclarations = (entities: readonly EntityClass[]): readonly string[] => [
  ...namedTwice(entities),
  ...leadingNowhere(entities),
  ...computedFromNothing(entities),
  ...namedUnseen(entities),
  ...ofNoDataset(entities),
];
