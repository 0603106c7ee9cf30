import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answerTable, nextCursor } from '../operations/answer-table.js';
import { catalogueEntry } from '../operations/catalogue.js';
import { formats } from '../operations/format.js';
import type { Operation } from '../operations/operation.js';
import { operationsPage, pagePolicy } from '../operations/page.js';
import { type Parameters, readVariables } from '../operations/parameter.js';
import type { Ask } from './apollo.js';
import { noSuch, sendProblem } from './problem.js';
import { cacheControl, sendTable } from './table-reply.js';

const formatNames = formats.map(({ name }) => name);

/** The parameter every CSV takes. */
const bomParameter = 'bom';

interface FileRequest {
  readonly Params: { readonly file: string };
  readonly Querystring: Parameters;
}

type Request = FastifyRequest<FileRequest>;

/** The link to the next page: the same one, after a cursor. */
function linkAfter({ url }: FastifyRequest, cursor: string): string {
  const [path, search] = url.split('?', 2);
  const parameters = new URLSearchParams(search);
  parameters.set('after', cursor);
  return `<${path}?${parameters}>; rel="next"`;
}

async function sendAnswer(
  ask: Ask,
  operation: Operation,
  format: (typeof formats)[number],
  request: Request,
  reply: FastifyReply,
) {
  const known = format.name === 'csv' ? [bomParameter] : [];
  const { values, faults } = readVariables(operation, request.query, known);
  if (faults) return sendProblem(reply, 400, faults.map(({ detail }) => detail).join('; '), faults);
  const { data, errors } = await ask(operation.tableDocument, values);
  const [error] = errors;
  if (error) return sendProblem(reply, error.extensions?.code === 'BAD_USER_INPUT' ? 400 : 500, error.message);
  const cursor = nextCursor(operation, data);
  if (cursor) reply.header('link', linkAfter(request, cursor));
  return sendTable(reply, answerTable(operation, data), format, { bom: request.query[bomParameter] === '1' });
}

/** The saved operations: a list of them, and each as a table at a link of its own. */
export function serveOperations(http: FastifyInstance, operations: readonly Operation[], ask: Ask): void {
  const entries = operations.map(catalogueEntry);
  const page = operationsPage(entries);
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const list = (reply: FastifyReply) => reply.header('cache-control', cacheControl).send(entries);

  http.get('/operations', async ({ headers: { accept = '' } }, reply) => {
    reply.header('vary', 'accept');
    if (!accept.includes('text/html')) return list(reply);
    return reply
      .header('cache-control', cacheControl)
      .header('content-security-policy', pagePolicy)
      .type('text/html; charset=utf-8')
      .send(page);
  });
  http.get('/operations.json', async (_request, reply) => list(reply));

  http.get<FileRequest>('/operations/:file', async (request, reply) => {
    const { file } = request.params;
    const dot = file.lastIndexOf('.');
    const [name, extension] = dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot + 1)];
    const operation = byName.get(name);
    if (!operation) {
      return sendProblem(reply, 404, `${noSuch('operation', name, byName.keys())}; they are listed at /operations`);
    }
    const format = formats.find((one) => one.name === extension);
    if (!format)
      return sendProblem(
        reply,
        404,
        `"${file}" has no format; expected ${formatNames.map((one) => `${name}.${one}`).join(', ')}`,
      );
    return sendAnswer(ask, operation, format, request, reply);
  });
}
