import { type DocumentNode, type FieldNode, Kind } from 'graphql';

/** Whether the rows of a list are all there are. */
export type HowMany = { readonly total: number } | { readonly mayBeMore: boolean };

function rootField(document: DocumentNode, name: string): FieldNode | undefined {
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const selection of definition.selectionSet.selections)
        if (selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === name) return selection;
  return undefined;
}

/** How many rows were asked for with `first`; null where that is not said. */
function firstOf(document: DocumentNode, name: string, variables: Readonly<Record<string, unknown>>): number | null {
  const value = rootField(document, name)?.arguments?.find((one) => one.name.value === 'first')?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind !== Kind.VARIABLE) return null;
  const given = variables[value.name.value];
  if (typeof given === 'number') return given;
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION)
      for (const { variable, defaultValue } of definition.variableDefinitions ?? [])
        if (variable.name.value === value.name.value && defaultValue?.kind === Kind.INT)
          return Number(defaultValue.value);
  return null;
}

// What a list has where no size is given.
const usual = 50;

/**
 * How many rows there are of a list at the root of an answer: told by `totalCount`, else it is only known whether as many came
 * as were asked for. Null for other lists.
 */
export function howMany(
  data: object,
  path: string,
  count: number,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): HowMany | null {
  const list = (data as Readonly<Record<string, unknown>>)[path];
  if (typeof list !== 'object' || list === null || Array.isArray(list)) return null;
  if ('totalCount' in list && typeof list.totalCount === 'number') return { total: list.totalCount };
  return { mayBeMore: count > 0 && count === (firstOf(document, path, variables) ?? usual) };
}
