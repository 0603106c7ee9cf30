import { type EntityClass, type LinkTable, membersOf, optionsOf, subtypesOf } from '../graph/entity-metadata.js';
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

/**
 * What is wrong with the declarations of classes: names that two have, collections that lead nowhere, names that would be
 * looked for nowhere, and rows that would belong to no dataset.
 */
export const faultsOfDeclarations = (entities: readonly EntityClass[]): readonly string[] => [
  ...namedTwice(entities),
  ...leadingNowhere(entities),
  ...namedUnseen(entities),
  ...ofNoDataset(entities),
];
