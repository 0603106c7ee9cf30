import { Kind, parse, visit } from 'graphql';
import { expectationOf, type ParameterFault } from './parameter.js';
import type { OperationVariable } from './variable.js';

/** Values of the variables a text was asked with. */
export type AskedValues = Readonly<Record<string, unknown>>;

/** A refusal of the graph in the words of whoever gave the parameters. */
export interface ParameterRefusal {
  /** 404 where a thing was named that there is not. */
  readonly status: 400 | 404;
  readonly detail: string;
  /** The parameters it is about; none where that is not known. */
  readonly parameters: readonly string[];
}

/** Where the variables of a text stand, such as `where.ifGiven.citation.document.id.eq`; one may stand in several places. */
function* variablePlaces(text: string): Generator<readonly [place: string, variable: string]> {
  const found: [string, string][] = [];
  visit(parse(text), {
    Variable({ name }, _key, parent, _path, ancestors) {
      const place = [...ancestors, parent].flatMap((above) => {
        // A list of siblings is no place.
        if (above === undefined || !('kind' in above)) return [];
        return above.kind === Kind.ARGUMENT || above.kind === Kind.OBJECT_FIELD ? [above.name.value] : [];
      });
      if (place.length > 0) found.push([place.join('.'), name.value]);
    },
  });
  yield* found;
}

const isGiven = (value: unknown) => value !== undefined && value !== null;

/** The texts in a value, however deep. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

/**
 * What a refusal of the graph is about: it names the place in the query that was wrong, which nobody sees who gave a parameter.
 * @param text that was asked
 * @param values of its variables, which are named as the parameters are
 * @param message of the graph
 */
export function parameterRefusal(text: string, values: AskedValues, message: string): ParameterRefusal {
  const place = /^[a-z]\w*(?:\.\w+|\[\d+\])*(?=[ :])/.exec(message)?.[0] ?? '';
  // A test stands in an operator, which the graph does not name.
  const standing = [...variablePlaces(text)].flatMap(([at, variable]) =>
    isGiven(values[variable]) && (at === place || at.replace(/\.\w+$/, '') === place) ? [variable] : [],
  );
  const named = Object.entries(values).flatMap(([variable, value]) =>
    textsIn(value).some((one) => message.includes(JSON.stringify(one))) ? [variable] : [],
  );
  const told = standing.filter((variable) => named.includes(variable));
  const parameters = [...new Set(told.length > 0 ? told : standing.length > 0 ? standing : named)];
  const isMissing = message.startsWith('there is no ');
  if (parameters.length === 0) return { status: isMissing ? 404 : 400, detail: message, parameters };
  const names = parameters.join(' or ');
  if (isMissing) return { status: 404, detail: `${names}: ${message}`, parameters };
  // What begins with a place in the query begins with the parameter that stands there.
  const isPlace = standing.length > 0 || place.includes('.');
  return { status: 400, detail: isPlace ? names + message.slice(place.length) : message, parameters };
}

/** The same as faults of the parameters. */
export const refusalFaults = (
  { detail, parameters }: ParameterRefusal,
  variables: readonly OperationVariable[],
): ParameterFault[] =>
  variables
    .filter(({ name }) => parameters.includes(name))
    .map((variable) => ({ parameter: variable.name, detail, expected: expectationOf(variable) }));
