import { type ExecutionResult, type FormattedExecutionResult, Kind, parse } from 'graphql';

/** The code of an error that the page itself tells: the server was not reached, or what answered was not the graph. */
export const unreachableCode = 'UNREACHABLE';

/** Codes of errors that another attempt may not have. */
export const retriableCodes: ReadonlySet<unknown> = new Set([
  unreachableCode,
  'TIMEOUT',
  'OVERLOADED',
  'RATE_LIMITED',
  'RELEASE_CHANGED',
  'DATABASE_UNAVAILABLE',
  'SERVER_STOPPING',
]);

/** A request to the graph. */
export interface GraphRequest {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string | null | undefined;
}

// Longer than any server of ours lets a request last.
const longestWait = 60_000;

/** Seen from the page, also behind a path prefix. */
export const graphAddress = (): string => new URL('graphql', location.href).href;

const unreachable = (message: string): ExecutionResult & FormattedExecutionResult =>
  ({ errors: [{ message, extensions: { code: unreachableCode } }] }) as unknown as ExecutionResult &
    FormattedExecutionResult;

/** How many operations a document has; none where it cannot be read. */
function operationCount(query: string): number {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  } catch {
    return 0;
  }
}

/** Asks the graph. What goes wrong on the way is told as an error of the answer, in a sentence; it never throws. */
export async function askGraph({
  operationName,
  ...rest
}: GraphRequest): Promise<ExecutionResult & FormattedExecutionResult> {
  // Said only where there are several: the editor learns the name of another operation a moment after its text.
  const request = operationCount(rest.query) > 1 ? { ...rest, operationName } : rest;
  let answer: Response;
  let text: string;
  try {
    answer = await fetch(graphAddress(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(longestWait),
    });
    text = await answer.text();
  } catch (error) {
    return unreachable(
      error instanceof DOMException && error.name === 'TimeoutError'
        ? `The server has not answered within ${longestWait / 1000} seconds. Ask for less, or try again later.`
        : 'The server does not answer: it is away, or there is no connection to it. Nothing is wrong with the query.',
    );
  }
  try {
    return JSON.parse(text) as ExecutionResult & FormattedExecutionResult;
  } catch {
    const what = /^\s*</.test(text) ? 'a web page' : 'something other';
    return unreachable(
      `What answered is not the graph: it sent ${what} instead of data, with status ${answer.status}. Something between this page and the server may have answered in its place.`,
    );
  }
}
