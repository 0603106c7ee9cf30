import { answers } from '../generated/answers.js';
import * as saved from '../generated/graphql.js';
import { documentId, type TypedDocument } from './document.js';

/** What MSW's `http` is here: it makes the handler of a request. */
export interface HandlerMaker<Handler> {
  post(path: string, resolver: (info: { readonly request: Request }) => Promise<Response | undefined>): Handler;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const queryName = (text: unknown): string | undefined => /\bquery\s+(\w+)/.exec(String(text))?.[1];

/** A copy of what an operation answered: who changes it, changes it for nobody else. */
const answerOf = (name: string | undefined): unknown =>
  name !== undefined && Object.hasOwn(answers, name)
    ? structuredClone(answers[name as keyof typeof answers])
    : undefined;

/**
 * What a saved operation answers: rows of a release, with a few of each page.
 * @throws TypeError for a document that is no saved operation
 */
export function savedAnswer<Result, Variables>(document: TypedDocument<Result, Variables>): Result {
  const name = queryName(document);
  const answer = answerOf(name);
  if (answer === undefined)
    throw new TypeError(`${name ?? 'the document'} is no saved operation: no answer of it is kept`);
  return answer as Result;
}

/** An answer without rows in the list whose last cursor is given: behind what is kept comes nothing more. */
function behind(value: unknown, cursor: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => behind(item, cursor));
  if (!isFields(value)) return value;
  const { pageInfo } = value;
  if (isFields(pageInfo) && pageInfo.endCursor === cursor)
    return { ...value, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, behind(field, cursor)]));
}

const namesById = new Map<unknown, string | undefined>();

/** The name of the operation that a request asks for, by its id or in its text. */
function requestedName({ documentId: id, operationName, query }: Fields): string | undefined {
  if (typeof operationName === 'string') return operationName;
  if (id === undefined) return queryName(query);
  if (namesById.size === 0)
    for (const document of Object.values(saved))
      if (document instanceof saved.TypedDocumentString) namesById.set(documentId(document), queryName(document));
  return namesById.get(id);
}

/**
 * A handler of MSW that answers every saved operation, asked by its id or its text, with what `savedAnswer` has of it, whatever its
 * variables. It lets pass what is none, for the handlers behind it.
 * @param http `http` of `msw`
 * @param url where the client asks
 */
export const savedAnswers = <Handler>(http: HandlerMaker<Handler>, url: string): Handler =>
  http.post(url, async ({ request }) => {
    const body: unknown = await request
      .clone()
      .json()
      .catch(() => undefined);
    if (!isFields(body)) return undefined;
    const data = answerOf(requestedName(body));
    if (data === undefined) return undefined;
    const { after } = isFields(body.variables) ? body.variables : {};
    return Response.json({ data: typeof after === 'string' ? behind(data, after) : data });
  });
