import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PublishedPackages } from '../dataset/published-package.js';
import { noSuch } from '../graph/nearest.js';
import { releaseArgument } from '../graph/release-argument.js';
import { badInputCode, releaseNotFoundCode, timeoutCode, unavailableCode } from '../graph/request-error.js';
import type { RequestLifetime } from '../loading/request-lifetime.js';
import { answersNothing, answerTable } from '../operations/answer-table.js';
import { catalogueEntry, type OperationSite, operationPath } from '../operations/catalogue.js';
import { csvMetadataSuffix } from '../operations/csvw.js';
import { foundExample, withFoundExamples } from '../operations/example.js';
import { csv } from '../operations/format/csv.js';
import type { Format } from '../operations/format/format.js';
import { formats, optionNames, takeOptions } from '../operations/formats.js';
import type { SavedOperation } from '../operations/operation.js';
import {
  parametersOf,
  pathWith,
  readVariables,
  refusedParameters,
  unknownParameters,
} from '../operations/parameter.js';
import { type ParameterRefusal, parameterRefusal, refusalFaults } from '../operations/parameter-refusal.js';
import { knownIdRequest } from '../operations/sought-thing.js';
import { cutFault, pageValues } from '../operations/table-page.js';
import { withSearchOf } from './cache/url-parts.js';
import type { Ask } from './execution/apollo.js';
import { releaseChangedCode } from './execution/one-release.js';
import { overloadedCode } from './execution/turns.js';
import { sendFaults, sendProblem } from './problem.js';
import { rateLimitedCode } from './rate-limit.js';
import { type RequestLifetimes, serverStoppingCode } from './request-lifetimes.js';
import type { ServedOperations } from './served-operations.js';
import {
  cacheControl,
  noFormat,
  sendCsvMetadata,
  sendTable,
  serverAddress,
  splitTable,
  type TableRequest,
} from './table-reply.js';
import { takesRelease, takesReleaseAndOthers } from './taken-parameters.js';

/** What the links of saved operations are made of. */
export interface OperationParts extends OperationSite {
  readonly served: () => ServedOperations;
  readonly ask: Ask;
  readonly lifetimes: RequestLifetimes;
  readonly packages: PublishedPackages;
  /** Where readers say that something is wrong; null where nobody has said. */
  readonly contact: string | null;
}

/** Errors of an answer that another attempt may not have. */
const passingCodes: readonly unknown[] = [
  releaseChangedCode,
  timeoutCode,
  unavailableCode,
  serverStoppingCode,
  overloadedCode,
];

/** The path of the next page: the same one, after a cursor. */
function pathAfter({ url }: FastifyRequest, cursor: string): string {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.set('after', cursor);
  return `${pathname}?${searchParams}`;
}

const shown = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ');

/** Answers with what the graph refuses, told of the parameters. */
function sendRefusal(
  reply: FastifyReply,
  { variables, name }: SavedOperation,
  refusal: ParameterRefusal,
): FastifyReply {
  const { status, detail, parameters } = refusal;
  const errors =
    parameters.length > 0 ? refusalFaults(refusal, variables) : refusedParameters({ name, variables }, detail);
  return sendProblem(reply, status, detail, { errors });
}

async function sendAnswer(
  { ask, publicUrl, packages }: OperationParts,
  operation: SavedOperation,
  format: Format,
  request: FastifyRequest<TableRequest>,
  reply: FastifyReply,
  lifetime: RequestLifetime,
) {
  const { options, rest, faults: wrong } = takeOptions(format, request.query);
  const { values } = readVariables(operation, rest, optionNames(format));
  const telling = () => withFoundExamples(operation, async (query) => (await ask(query, {}, lifetime)).data);
  if (!values || wrong.length > 0) {
    const { faults = [] } = readVariables(await telling(), rest, optionNames(format));
    return sendFaults(reply, [...faults, ...wrong]);
  }
  const { data, errors } = await ask(operation.tableDocument, pageValues(operation, values), lifetime);
  const [error] = errors;
  if (error?.extensions?.code === badInputCode)
    return sendRefusal(reply, await telling(), parameterRefusal(operation.tableDocument, values, error.message));
  if (error?.extensions?.code === releaseNotFoundCode) return sendProblem(reply, 404, error.message);
  if (error?.extensions?.code === rateLimitedCode) return sendProblem(reply, 429, error.message);
  if (error && passingCodes.includes(error.extensions?.code)) return sendProblem(reply, 503, error.message);
  if (error || !data) return sendProblem(reply, 500, error?.message ?? 'there is no answer');
  if (answersNothing(operation, data)) {
    const sought = knownIdRequest(operation, values);
    const refused = sought ? (await ask(sought.query, sought.variables, lifetime)).errors[0] : undefined;
    // What the graph says of an id that a filter tests, it says of this one too.
    if (sought && refused?.extensions?.code === badInputCode)
      return sendRefusal(reply, await telling(), parameterRefusal(sought.query, values, refused.message));
    return sendProblem(reply, 404, `there is nothing with ${shown(values)}`);
  }
  const cut = cutFault(operation, data);
  if (cut) return sendFaults(reply, [cut]);
  const table = answerTable(operation, data, values);
  const next = table.part?.after ? pathAfter(request, table.part.after) : null;
  const server = serverAddress(request, publicUrl);
  return sendTable(
    reply,
    table,
    format,
    options,
    {
      server,
      table: server + request.url,
      next: next && server + next,
      licences: () => packages.licences(lifetime),
    },
    {
      base: publicUrl,
      next,
      page: pathWith(`/questions/${operation.name}`, { ...parametersOf(values), [releaseArgument]: table.release }),
      metadata: operationPath(operation.name, csv.name) + csvMetadataSuffix,
    },
  );
}

/** The saved operations: a list of them, and each as a table at a link of its own. */
export function serveOperations(http: FastifyInstance, parts: OperationParts): void {
  const { served, ask, packages, lifetimes, publicUrl } = parts;
  const entriesFor = async (reply: FastifyReply) => {
    const { operations, documentIds, menus } = served();
    // Where it cannot be told which values occur, all are offered.
    const document = menus.document();
    const dataOf = async (query: string) => (await ask(query, {}, lifetimes.of(reply))).data;
    const data = document ? await dataOf(document) : {};
    return Promise.all(
      operations.map(async (operation) =>
        catalogueEntry(
          operation,
          documentIds.get(operation.name) ?? null,
          {
            exampleValues: await foundExample(operation, dataOf),
            menus: menus.read(operation.name, data ?? {}),
          },
          parts,
        ),
      ),
    );
  };
  const list = async (reply: FastifyReply) => reply.header('cache-control', cacheControl).send(await entriesFor(reply));

  http.get('/operations', takesRelease, async ({ url, headers: { accept = '' } }, reply) => {
    reply.header('vary', 'accept');
    // People have pages of them.
    return accept.includes('text/html') ? reply.redirect(withSearchOf('questions', url)) : list(reply);
  });
  http.get('/operations.json', takesRelease, async (_request, reply) => list(reply));

  http.get<TableRequest>('/operations/:file', takesReleaseAndOthers, async (request, reply) => {
    const { name, format, isMetadata } = splitTable(request.params.file, formats);
    const { byName } = served();
    const operation = byName.get(name);
    if (!operation)
      return sendProblem(
        reply,
        404,
        `${noSuch('operation', name, byName.keys())}; they are listed at ${publicUrl}/operations`,
      );
    if (!format) return sendProblem(reply, 404, noFormat(name, isMetadata ? [csv] : formats));
    if (isMetadata) {
      const wrong = unknownParameters(request.params.file, Object.keys(request.query), [releaseArgument]);
      if (wrong.length > 0) return sendFaults(reply, wrong);
      return sendCsvMetadata(reply, operation, await packages.licences(lifetimes.of(reply)));
    }
    return sendAnswer(parts, operation, format, request, reply, lifetimes.of(reply));
  });
}
