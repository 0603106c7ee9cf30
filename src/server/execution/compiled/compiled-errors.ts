import { type ExecutionResult, type GraphQLError, locatedError } from 'graphql';

type Path = readonly (string | number)[];

/** An error as graphql-js tells it; graphql-jit has a class of its own. */
function asTold({ path, locations, originalError }: GraphQLError): GraphQLError {
  const told = locatedError(originalError, undefined, path);
  return told.locations || !locations ? told : Object.assign(told, { locations });
}

/** Where the answer became null for an error: the field itself, or the nearest one around it that may be null. */
function lostWith(path: Path, data: unknown): Path {
  let value = data;
  const depth = path.findIndex((step) => {
    if (value === null) return true;
    value = (value as Record<string | number, unknown>)[step];
    return false;
  });
  return depth < 0 ? path : path.slice(0, depth);
}

/** Whether an item of a list stands where it belongs: graphql-jit puts null at the end for a promise in a list that is rejected. */
function isInPlace(path: Path, data: unknown): boolean {
  const place = path.at(-1);
  if (typeof place !== 'number') return true;
  let list = data;
  for (const step of path.slice(0, -1)) list = (list as Record<string | number, unknown> | null)?.[step];
  return !Array.isArray(list) || place in list;
}

/** The field an error is of, whatever the rows around it. */
const fieldOf = (path: Path): string => path.filter((step) => typeof step === 'string').join(' ');

/**
 * The answer of compiled code, with its errors as graphql-js tells them; null where graphql-js has to find out itself:
 * - where no resolver failed, but what it gave is not of the type of the field: graphql-jit has other words for it;
 * - where errors of several fields took the same part of the answer with them: graphql-js tells the one it met first. Of one
 *   field that failed in several rows, that is the first row.
 */
export function withToldErrors({ errors, data = null }: ExecutionResult): ExecutionResult | null {
  if (!errors) return { data };
  const byLoss = new Map<string, GraphQLError>();
  for (const error of errors) {
    const { path, originalError } = error;
    if (!path || originalError === undefined || !isInPlace(path, data)) return null;
    const loss = lostWith(path, data).join(' ');
    const first = byLoss.get(loss);
    if (first && fieldOf(first.path ?? []) !== fieldOf(path)) return null;
    if (!first) byLoss.set(loss, error);
  }
  return { errors: [...byLoss.values()].map(asTold), data };
}
