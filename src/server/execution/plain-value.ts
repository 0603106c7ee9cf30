import {
  type GraphQLInputType,
  type GraphQLSchema,
  isAbstractType,
  isInputType,
  isObjectType,
  type NamedTypeNode,
  parseType,
  parseValue,
  typeFromAST,
  valueFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { isTypeSubTypeOf } from 'graphql/utilities/typeComparators.js';
import { typeNameOf } from '../../graph/node.js';

/** A value without fields, as it may be written where one with fields was expected. */
export interface PlainValue {
  readonly text: string;
  /** Whether it is one of a type that has no fields. */
  readonly fits: (type: GraphQLInputType) => boolean;
  /** Whether it may be the id of a row of a type. */
  readonly mayName: (typeName: string) => boolean;
  /** Whether it may be words to look for. */
  readonly isText: boolean;
}

/** A value that is not known, and may be any. */
export const openValue: PlainValue = { text: '…', fits: () => true, mayName: () => true, isText: true };

function isOf(schema: GraphQLSchema, name: string | undefined, general: string): boolean {
  const [type, kind] = [schema.getType(name ?? ''), schema.getType(general)];
  return name === general || (isObjectType(type) && isAbstractType(kind) && schema.isSubType(kind, type));
}

function literalValue(schema: GraphQLSchema, text: string): PlainValue | undefined {
  try {
    const node = parseValue(text);
    const ids: readonly unknown[] = [valueFromASTUntyped(node)].flat();
    return {
      text,
      fits: (type) => valueFromAST(node, type) !== undefined,
      isText: ids.every((id) => typeof id !== 'string' || typeNameOf(id) === undefined),
      mayName: (typeName) => ids.every((id) => typeof id === 'string' && isOf(schema, typeNameOf(id), typeName)),
    };
  } catch {
    // Such as a part of a text that was cut.
    return undefined;
  }
}

// A longer one is not told twice.
const longestTold = 100;

/** What a value may have been meant as: as it is written, without quotes or brackets, in quotes, as a code; else as any. */
export function valuesMeant(schema: GraphQLSchema, written: string): readonly PlainValue[] {
  if (written.length > longestTold) return [openValue];
  // A list of filters, say, is no value of a filter.
  if (written.includes('{')) return [];
  const item = /^\[([^,{]*)\]$/.exec(written)?.[1] ?? written;
  const bare = item.replaceAll('"', '');
  const quoted = bare.startsWith('[') ? [] : [JSON.stringify(bare)];
  const texts = new Set([written, item, bare, ...quoted, bare.toUpperCase()]);
  return [...[...texts].flatMap((text) => literalValue(schema, text) ?? []), openValue];
}

/** The input type that is written so, such as `[ID!]`; undefined where there is none. */
export function inputTypeWritten(schema: GraphQLSchema, written: string): GraphQLInputType | undefined {
  const type = typeFromAST(schema, parseType(written) as NamedTypeNode);
  return isInputType(type) ? type : undefined;
}

/** A variable, by its type. */
export function variableMeant(schema: GraphQLSchema, name: string, typeText: string): PlainValue {
  const own = inputTypeWritten(schema, typeText);
  return {
    text: `$${name}`,
    fits: (type) => own !== undefined && isTypeSubTypeOf(schema, own, type),
    mayName: () => true,
    isText: true,
  };
}
