import { coerceInputValue } from 'graphql';
import { expectationOf, type ParameterFault, unknownParameters } from './parameter.js';
import type { OperationVariable, WithVariables } from './variable.js';

/** Values of variables as JSON has them, of which nothing is known yet. */
export type GivenArguments = Readonly<Record<string, unknown>>;

/** A value as it was given, as far as a sentence has room for it. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);

function faultOf(variable: OperationVariable, given: unknown): ParameterFault | null {
  const { name, type, required } = variable;
  const expected = expectationOf(variable);
  const fault = (detail: string) => ({ parameter: name, detail: `${name} ${detail}`, expected });
  if (given === undefined) return required ? fault(`is missing; it expects ${expected}`) : null;
  let isWrong = false;
  coerceInputValue(given, type, () => {
    isWrong = true;
  });
  return isWrong ? fault(`expects ${expected}, not ${shown(given)}`) : null;
}

/** The values of an operation's variables, or every fault of what was given for them. */
export function readArguments(
  { name: operation, variables }: WithVariables,
  given: GivenArguments,
):
  | { readonly values: GivenArguments; readonly faults?: never }
  | { readonly faults: readonly ParameterFault[]; readonly values?: never } {
  // What is null is not given.
  const values = new Map(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));
  const faults = [
    ...unknownParameters(
      operation,
      values.keys(),
      variables.map(({ name }) => name),
    ),
    ...variables.map((variable) => faultOf(variable, values.get(variable.name))).filter((fault) => fault !== null),
  ];
  return faults.length > 0 ? { faults } : { values: Object.fromEntries(values) };
}
