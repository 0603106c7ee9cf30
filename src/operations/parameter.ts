import {
  coerceInputValue,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { isIntegerText, isNumberText } from '../dataset/package/number-text.js';
import { knownValues } from './enum-values.js';
import type { OperationVariable, WithVariables } from './variable.js';

/** The parameters of a URL; one that is given several times has several values. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A parameter that cannot be used, and what was expected instead. */
export interface ParameterFault {
  readonly parameter: string;
  /** What is wrong with it, as a sentence. */
  readonly detail: string;
  /** What it expects, such as `a whole number`; null for a parameter there is none of. */
  readonly expected: string | null;
}

/** The values of an operation's variables, or every fault of the parameters. */
type VariableValues =
  | { readonly values: Readonly<Record<string, unknown>>; readonly faults?: never }
  | { readonly faults: readonly ParameterFault[]; readonly values?: never };

// Of what is in the data, or has to be, an example of another operation would be refused.
const expectations: Readonly<Record<string, string | { readonly words: string; readonly example: string | null }>> = {
  ID: { words: 'a global id', example: null },
  String: 'a text',
  Int: 'a whole number, such as 20',
  Float: 'a number, such as 2.5',
  Boolean: 'true or false',
  Date: { words: 'a day of the calendar', example: '2017-01-01' },
};

/** What a variable expects, in words; of ids and days with one that it takes, where one is known. */
export function expectationOf({ type, example }: Pick<OperationVariable, 'type' | 'example'>): string {
  const nullable = getNullableType(type);
  const [one] = [example].flat();
  if (isListType(nullable))
    return `${expectationOf({ type: nullable.ofType, example: one })}; may be given several times`;
  const named = getNamedType(nullable);
  if (isEnumType(named)) {
    const names = named.getValues().map(({ name }) => name);
    return `one of ${names.join(', ')}`;
  }
  const known = knownValues(named);
  if (known) return `a code such as ${known.values.slice(0, 3).join(', ')}`;
  if (isInputObjectType(named)) return `a ${named.name} as JSON`;
  const expected = expectations[named.name];
  if (typeof expected === 'string') return expected;
  if (!expected) return `a ${named.name}`;
  const shown = typeof one === 'string' ? one : expected.example;
  return shown === null ? expected.words : `${expected.words}, such as ${shown}`;
}

/** A text as the JSON value a type is made from; as it is where it cannot be, so that the type refuses it. */
function fromText(text: string, type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (named.name === 'Int') return isIntegerText(text) ? Number(text) : text;
  if (named.name === 'Float') return isNumberText(text) ? Number(text) : text;
  if (named.name === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (!isInputObjectType(named)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function faultOf(variable: OperationVariable, given: readonly string[]): ParameterFault | null {
  const { name, type, required } = variable;
  const expected = expectationOf(variable);
  const fault = (detail: string) => ({ parameter: name, detail: `${name} ${detail}`, expected });
  if (given.length === 0) return required ? fault(`is missing; it expects ${expected}`) : null;
  if (!isListType(getNullableType(type)) && given.length > 1) return fault(`is given ${given.length} times`);
  // No database holds one, and the graph would not say of which parameter it is.
  if (given.some((text) => text.includes('\0'))) return fault('expects a text without NUL characters');
  let isWrong = false;
  coerceInputValue(jsonValue(type, given), type, () => {
    isWrong = true;
  });
  const shown = given.map((text) => `"${text.slice(0, 60)}"`).join(', ');
  return isWrong ? fault(`expects ${expected}, not ${shown}`) : null;
}

function jsonValue(type: GraphQLInputType, given: readonly string[]): unknown {
  const values = given.map((text) => fromText(text, type));
  return isListType(isNonNullType(type) ? type.ofType : type) ? values : values[0];
}

/** A fault for each parameter that nothing of this name takes. */
export const unknownParameters = (owner: string, names: Iterable<string>, known: readonly string[]): ParameterFault[] =>
  [...names]
    .filter((name) => !known.includes(name))
    .map((parameter) => ({
      parameter,
      detail: `${owner} takes no ${parameter}; it takes ${known.join(', ') || 'no parameters'}`,
      expected: null,
    }));

/**
 * The variables of an operation from the parameters of a URL: `?first=20&audits=…&audits=…`; input objects as JSON.
 * @param others further parameters the URL may have, which are read by others
 */
export function readVariables(
  { name: operation, variables }: WithVariables,
  parameters: Parameters,
  others: readonly string[],
): VariableValues {
  const given = new Map<string, readonly string[]>();
  // What a form leaves empty is not given.
  for (const [name, value = []] of Object.entries(parameters))
    given.set(
      name,
      [value].flat().filter((text) => text !== ''),
    );
  const faults = [
    ...unknownParameters(operation, given.keys(), [...variables.map(({ name }) => name), ...others]),
    ...variables.map((variable) => faultOf(variable, given.get(variable.name) ?? [])).filter((fault) => fault !== null),
  ];
  if (faults.length > 0) return { faults };
  const values = variables.flatMap(({ name, type }) => {
    const texts = given.get(name) ?? [];
    return texts.length > 0 ? [[name, jsonValue(type, texts)] as const] : [];
  });
  return { values: Object.fromEntries(values) };
}

/** The parameters by which a URL asks with these values. */
export const parametersOf = (values: Readonly<Record<string, unknown>>): Parameters =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      [value].flat().map((item) => (typeof item === 'object' ? JSON.stringify(item) : String(item))),
    ]),
  );

/** A path with parameters behind it; what is undefined or empty is left out. */
export function pathWith(path: string, parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const text of [value ?? ''].flat()) if (text !== '') search.append(name, text);
  return search.size > 0 ? `${path}?${search}` : path;
}

/** A refusal of the graph as the fault of the parameter that its sentence is about; none where it is about no variable. */
export const refusedParameters = ({ variables }: WithVariables, message: string): ParameterFault[] =>
  variables
    .filter(({ name }) => message.startsWith(`${name} `) || message.includes(`\`${name}\``))
    .map((variable) => ({
      parameter: variable.name,
      detail: message,
      // What has its type and is refused all the same is too large.
      expected: message.startsWith(variable.name) ? expectationOf(variable) : 'a smaller number',
    }));
