import { readAnswer } from './answer.js';
import { allNodes, type Connection, type NeedsAfter } from './connection.js';
import { documentId, type TypedDocument, type VariablesAndOptions } from './document.js';
import { QueryFailed, type QueryResult } from './error.js';

/** How a client asks. */
export interface ClientSettings {
  /** Where the graph is served: `http://localhost:4000/graphql`. */
  readonly url: string;
  /** Sends the requests. Absent: the `fetch` of the platform. */
  readonly fetch?: typeof fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether to send the id of a document instead of its text, where it has one. Absent: yes. */
  readonly persisted?: boolean;
}

/** How one document is run. */
export interface QueryOptions {
  /** Ends the request; its error is then of the kind `aborted`. */
  readonly signal?: AbortSignal;
}

/** What runs documents against one server: see `createClient`. */
export interface Client {
  /**
   * Runs a document once. Resolves whatever the network or the server does: to `data` that is whole, or to an `error`.
   * @param variablesAndOptions the variables, which may be left out where the document requires none; then options
   */
  query<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...variablesAndOptions: VariablesAndOptions<Variables, QueryOptions>
  ): Promise<QueryResult<Result>>;

  /**
   * The nodes of a connection over all its pages, each page asked for when the one before is used up: leave the loop, and
   * no more is asked. The size of a page is that of the document's own variable.
   * @param variables `after`, where given, is where to begin
   * @param connectionOf finds the connection in an answer; where it gives null, there is nothing more
   * @throws QueryFailed with the error of a page, in the middle of the iteration
   * @throws TypeError where `$after` is not the cursor of the connection found
   */
  paginate<Result, Variables, Node>(
    document: TypedDocument<Result, Variables> & NeedsAfter<Variables>,
    variables: NoInfer<Variables>,
    connectionOf: (data: Result) => Connection<Node> | null | undefined,
    options?: QueryOptions,
  ): AsyncGenerator<Node, void, undefined>;
}

// How something says that it cannot read a request, where its words are not GraphQL's.
const unreadable: readonly number[] = [400, 415, 422];

/**
 * What an answer says of the id it was asked by: the server does not have this one, as of another version; or it knows nothing of
 * ids, as many a gateway, and found no question in the request at all.
 */
function refusalOfId({ error }: QueryResult<unknown>): 'this' | 'any' | null {
  if (error?.kind === 'http') return unreadable.includes(error.status) ? 'any' : null;
  if (error?.kind !== 'graphql' || error.data !== null) return null;
  if (error.errors.some(({ code }) => code === 'PERSISTED_DOCUMENT_NOT_FOUND')) return 'this';
  const isOfRequest = error.errors.every(
    ({ path, code }) => path === undefined && (code === null || code === 'BAD_REQUEST'),
  );
  return isOfRequest && error.status < 500 && ![401, 403, 429].includes(error.status) ? 'any' : null;
}

/** Headers have one value, however they are spelt. */
function requestHeaders(given: ClientSettings['headers'] = {}): Headers {
  const headers = new Headers({
    accept: 'application/graphql-response+json, application/json',
    'content-type': 'application/json',
  });
  for (const [name, value] of Object.entries(given)) headers.set(name, value);
  return headers;
}

/** A client of one server. It has no cache: equal queries are asked again. */
export function createClient({ url, fetch: given, headers, persisted = true }: ClientSettings): Client {
  // Ids that the server has been found not to know; and whether it knows none.
  const unknown = new Set<string>();
  let knowsIds = persisted;

  async function post<Result>(request: object, { signal }: QueryOptions): Promise<QueryResult<Result>> {
    const body = JSON.stringify(request);
    try {
      // Not a method of the settings: a browser's fetch refuses any `this` but its window.
      const send = given ?? fetch;
      const response = await send(url, {
        method: 'POST',
        headers: requestHeaders(headers),
        body,
        signal: signal ?? null,
      });
      return readAnswer(response.status, await response.text());
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      return { data: undefined, error: { kind: signal?.aborted ? 'aborted' : 'network', message, cause } };
    }
  }

  async function ask<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables: Variables | undefined,
    options: QueryOptions = {},
  ): Promise<QueryResult<Result>> {
    const byText = () => post<Result>({ query: document.toString(), variables }, options);
    const id = knowsIds ? documentId(document) : undefined;
    if (id === undefined || unknown.has(id)) return byText();
    const result = await post<Result>({ documentId: id, variables }, options);
    const refused = refusalOfId(result);
    if (refused === null) return result;
    const answer = await byText();
    if (refused === 'this') unknown.add(id);
    // What reads the text as little as the id has said nothing of ids.
    else if (refusalOfId(answer) === null && answer.error?.kind !== 'network') knowsIds = false;
    return answer;
  }

  return {
    query: (document, ...[variables, options]) => ask(document, variables, options),
    paginate: (document, variables, connectionOf, options) =>
      allNodes(async (after) => {
        const { data, error } = await ask(document, after === undefined ? variables : { ...variables, after }, options);
        if (error) throw new QueryFailed(error);
        return connectionOf(data);
      }),
  };
}
