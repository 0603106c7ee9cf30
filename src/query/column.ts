import type { AttributeType } from '../graph/attribute-type.js';
import { columnName } from '../graph/column-name.js';
import { type EntityClass, membersOf, optionsOf, type Reference } from '../graph/entity-metadata.js';
import { oncePer } from '../graph/once.js';

/** A column of a table, and where its value stands in a row object. */
export interface Column {
  /** Names from the row to the value: `['period', 'start']`. A reference is kept as `measureId`, apart from the row it names. */
  readonly path: readonly string[];
  readonly column: string;
  readonly type: AttributeType;
  readonly nullable: boolean;
  /** Of a foreign key: what it refers to. */
  readonly reference?: Reference;
}

function columnsWithin(entity: EntityClass, path: readonly string[], prefix: string, nullable: boolean): Column[] {
  return [...membersOf(entity).values()].flatMap((member): Column[] => {
    switch (member.kind) {
      case 'attribute':
        return [
          {
            path: [...path, member.name],
            column: prefix + member.column,
            type: member.type,
            nullable: nullable || member.nullable,
          },
        ];
      case 'reference':
        return [
          {
            path: [...path, `${member.name}Id`],
            column: prefix + member.column,
            type: 'id',
            nullable: nullable || member.nullable,
            reference: member,
          },
        ];
      case 'embedded':
        return columnsWithin(
          member.target(),
          [...path, member.name],
          `${prefix}${columnName(member.name)}_`,
          nullable || member.nullable,
        );
      default:
        return [];
    }
  });
}

/** The columns of an entity, those of its embedded values among them, in the order of declaration. */
export const columnsOf = oncePer((entity: EntityClass): readonly Column[] => columnsWithin(entity, [], '', false));

/** The column a dotted path leads to, such as `citation.document` or `position`. */
export function columnAt(entity: EntityClass, path: string): Column {
  const names = path.split('.');
  const last = names.at(-1);
  const isAt = ({ path: at }: Column) =>
    at.length === names.length &&
    at.every((name, index) => name === names[index] || (index === at.length - 1 && name === `${last}Id`));
  const column = columnsOf(entity).find(isAt);
  if (!column) throw new Error(`${optionsOf(entity).table} has no column at ${path}`);
  return column;
}
