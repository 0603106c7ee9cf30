import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from 'graphql';
import { fragmentsOf } from '../graph/fragment.js';

/** A selection of a type; one field may have several, for the types a fragment divides it into. */
interface TypedSelection {
  readonly parent: GraphQLCompositeType;
  readonly set: SelectionSetNode;
}

interface FieldsFound {
  readonly parent: GraphQLCompositeType;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly below: TypedSelection[];
  isSure: boolean;
  isChoice: boolean;
}

/** A field of an answer, as an operation selects it. */
export interface SelectedField {
  /** The key it has in the answer. */
  readonly key: string;
  /** Its name in the schema, with the type it is a field of: `Observation.value`. */
  readonly coordinate: string;
  readonly type: GraphQLNamedOutputType;
  readonly description: string;
  readonly isList: boolean;
  /** Whether one row of a connection is asked for: the latest, or the first, and not a page of them. */
  readonly isChoice: boolean;
  /** Whether it may be null, or missing for some types of what it is in. */
  readonly isNullable: boolean;
  /** What is selected below it, by key; empty for a value. */
  readonly fields: SelectedFields;
}

/** The fields selected of a thing, by the keys they have in the answer. */
export type SelectedFields = ReadonlyMap<string, SelectedField>;

/** Whether one row is asked for: the latest, or the first, and not a page of them. */
export const isChoice = ({ arguments: given = [] }: FieldNode): boolean =>
  given.some(({ name, value }) => name.value === 'first' && value.kind === Kind.INT && value.value === '1');

/** What a document with one operation selects, by the keys of its answer, with the types of the schema. Fragments are written out. */
export function selectedFields(schema: GraphQLSchema, document: DocumentNode): SelectedFields {
  const fragments = fragmentsOf(document);

  const compositeType = (name: string | undefined, parent: GraphQLCompositeType): GraphQLCompositeType => {
    const type = name === undefined ? parent : schema.getType(name);
    return isCompositeType(type) ? type : parent;
  };
  const definitionOf = (parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined => {
    if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  };

  const gather = (selections: readonly TypedSelection[]): SelectedFields => {
    const found = new Map<string, FieldsFound>();
    const collect = ({ parent, set }: TypedSelection, isSure: boolean): void => {
      for (const node of set.selections) {
        const isAsked = isSure && !node.directives?.length;
        if (node.kind === Kind.FIELD) {
          const definition = definitionOf(parent, node.name.value);
          if (!definition) continue;
          const key = (node.alias ?? node.name).value;
          const field = found.get(key) ?? { parent, definition, below: [], isSure: false, isChoice: true };
          field.isSure ||= isAsked;
          field.isChoice &&= isChoice(node);
          found.set(key, field);
          const type = getNamedType(definition.type);
          if (node.selectionSet && isCompositeType(type)) field.below.push({ parent: type, set: node.selectionSet });
        } else {
          const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
          if (!fragment) continue;
          const type = compositeType(fragment.typeCondition?.name.value, parent);
          const applies =
            type === parent || (isAbstractType(type) && !isUnionType(parent) && schema.isSubType(type, parent));
          collect({ parent: type, set: fragment.selectionSet }, isAsked && applies);
        }
      }
    };
    for (const selection of selections) collect(selection, true);
    return new Map(
      [...found].map(([key, { parent, definition, below, isSure, isChoice }]) => [
        key,
        {
          key,
          coordinate: `${parent.name}.${definition.name}`,
          type: getNamedType(definition.type),
          description: definition.description ?? '',
          isList: isListType(getNullableType(definition.type)),
          isChoice,
          isNullable: !isSure || !isNonNullType(definition.type),
          fields: gather(below),
        },
      ]),
    );
  };

  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  return operation && root ? gather([{ parent: root, set: operation.selectionSet }]) : new Map();
}

/** Passes a connection by its nodes: where it is one, the field of its rows is what a path means. */
export function rowFieldsOf(field: SelectedField): readonly SelectedField[] {
  const nodes = field.type.name.endsWith('Connection') ? field.fields.get('nodes') : undefined;
  return nodes ? [field, nodes] : [field];
}
