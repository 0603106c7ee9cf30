import { errorCode, type GraphQLFault, type QueryResult } from './error.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function fault({ message, path, locations, extensions }: Fields): GraphQLFault {
  const said = isFields(extensions) ? extensions : {};
  return {
    message: String(message),
    code: errorCode(said.code),
    ...(Array.isArray(path) && { path }),
    ...(Array.isArray(locations) && { locations }),
    extensions: said,
  };
}

/** Reads what a server sent: it is GraphQL where it has `data`, or `errors` that are a list of objects. */
export function readAnswer<Result>(status: number, body: string): QueryResult<Result> {
  const answer = parsed(body);
  if (isFields(answer)) {
    const { data, errors } = answer;
    if (Array.isArray(errors) && errors.length > 0 && errors.every(isFields)) {
      const faults = errors.map(fault);
      const message = faults.map((each) => each.message).join('; ');
      // The server has checked the document, whose type this is.
      return {
        data: undefined,
        error: { kind: 'graphql', message, status, errors: faults, data: (data ?? null) as Result | null },
      };
    }
    if (isFields(data)) return { data: data as Result, error: undefined };
  }
  return {
    data: undefined,
    error: { kind: 'http', message: `the answer, of HTTP status ${status}, is not GraphQL`, status, body },
  };
}
