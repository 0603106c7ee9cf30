import {
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  print,
  typeFromAST,
} from 'graphql';

/** A variable of a question, as a field of a form. */
export interface VariableField {
  readonly name: string;
  /** `list` takes several values with commas between them, `object` takes JSON. */
  readonly kind: 'text' | 'number' | 'date' | 'flag' | 'choice' | 'list' | 'object';
  /** The values of a choice, or those that the items of a list may have; empty where any may be. */
  readonly values: readonly string[];
  /** Whether the question cannot be asked without it. */
  readonly isRequired: boolean;
  /** What is taken where it is left empty, as a reader would write it; empty where there is nothing. */
  readonly usual: string;
}

type GivenVariables = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<string, VariableField['kind']>> = {
  Int: 'number',
  Float: 'number',
  Boolean: 'flag',
  Date: 'date',
};

const plainText = (text: string) => text.replace(/^\[(.*)\]$/s, '$1').replaceAll('"', '');

/** The variables of the first operation in a document; those of unknown types are left out. */
export function variableFields(document: DocumentNode, schema: GraphQLSchema): readonly VariableField[] {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return (operation?.variableDefinitions ?? []).flatMap(({ variable, type: node, defaultValue }) => {
    const given = typeFromAST(schema, node);
    if (!given) return [];
    const type = isNonNullType(given) ? given.ofType : given;
    const item = isListType(type) ? (isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType) : type;
    const kind = isListType(type)
      ? 'list'
      : isInputObjectType(type)
        ? 'object'
        : isEnumType(type)
          ? 'choice'
          : (kinds[String(type)] ?? 'text');
    return {
      name: variable.name.value,
      kind: isInputObjectType(item) ? 'object' : kind,
      values: isEnumType(item) ? item.getValues().map(({ name }) => name) : [],
      isRequired: isNonNullType(given) && !defaultValue,
      usual: defaultValue ? plainText(print(defaultValue)) : '',
    };
  });
}

/** What stands in the field of a variable. */
export function fieldText({ name, kind }: VariableField, variables: GivenVariables): string {
  const value = variables[name];
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && kind === 'list') return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function fieldValue({ kind }: VariableField, text: string): unknown {
  if (kind === 'number') return Number(text);
  if (kind === 'flag') return text === 'true';
  if (kind === 'list')
    return text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  if (kind !== 'object') return text;
  try {
    return JSON.parse(text);
  } catch {
    // As it is typed: the server says what is wrong with it.
    return text;
  }
}

/** The variables, as JSON, after a field was filled, or emptied: what is empty is not sent, and has its usual value. */
export function withField(variables: GivenVariables, field: VariableField, text: string): string {
  const { [field.name]: _, ...others } = variables;
  const changed = text.trim() === '' ? others : { ...variables, [field.name]: fieldValue(field, text.trim()) };
  return Object.keys(changed).length === 0 ? '' : JSON.stringify(changed, null, 2);
}
