import {
  type CallToolResult,
  ProtocolError,
  ProtocolErrorCode,
  ResourceNotFoundError,
  Server,
} from '@modelcontextprotocol/server';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { noSuch } from '../graph/nearest.js';
import { oncePer } from '../graph/once.js';
import type { GivenArguments } from '../operations/argument.js';
import { type OperationSite, operationPages } from '../operations/catalogue.js';
import type { SavedOperation } from '../operations/operation.js';
import { logFailure } from '../server/execution/failure.js';
import { answerAddresses, answerSchemas, readAnswerSchema } from './answer-schema.js';
import { type Asking, Refused } from './asking.js';
import { figureTool } from './figure-tool.js';
import { ListedResources } from './listed-resource.js';
import { operationTool } from './operation-tool.js';
import type { AssistantTool } from './tool.js';

/**
 * What is said once, so that no tool repeats it.
 * @param site where people find what the tools answer
 */
const instructions = (site: OperationSite): string => {
  const { page, explorer } = operationPages({ name: '<tool>' }, site);
  return [
    'Figures and statements of public documents, each with the document and the lines it is printed at.',
    'Find things with `search`, measures with `measures`, documents with `documents`; ids in answers are arguments of other tools.',
    'Whenever you state a number, cite its document and lines, and name the release.',
    'Heed `cautions`: numbers of several units, measures, lengths of time or documents are not compared plainly.',
    'Before you quote or compare a number, ask `figure` for its words, other printings and contradictions: nothing is corrected here, what is printed stays as printed.',
    'Values that are absent are empty; do not guess them.',
    `What the parts of an answer mean: the resource ${answerSchemas.uriTemplate}.`,
    `People see the tools, but for \`figure\`, at ${page}${explorer === null ? '' : `, and in GraphQL at ${explorer}`}.`,
  ].join(' ');
};

/** What assistants are served from. */
export interface AssistantParts {
  readonly schema: GraphQLSchema;
  /** The saved operations that are served now: the same array as long as they are the same. */
  readonly operations: () => readonly SavedOperation[];
  /** Whether there is an explorer to ask with. */
  readonly hasExplorer: boolean;
  /** The version of the program. */
  readonly version: string;
  readonly log: Pick<Logger, 'error'>;
}

/** What one connection, or one request, is answered with. */
export interface AssistantConnection {
  /** What addresses begin with. */
  readonly server: string;
  /** How a call asks, as long as its signal lets it. */
  readonly askWithin: (signal: AbortSignal) => Asking['ask'];
}

/** Makes the server of one connection, or of one request. */
export type MakeMcpServer = (connection: AssistantConnection) => Server;

const refusal = (sentence: string): CallToolResult => ({ content: [{ type: 'text', text: sentence }], isError: true });

/** Every tool there is: one of our own in the place of the saved operation of its name. */
function toolsOf(
  operations: readonly SavedOperation[],
  { schema }: AssistantParts,
): ReadonlyMap<string, AssistantTool> {
  const own = [figureTool];
  const names = new Set([...own, ...operations].map(({ name }) => name));
  const all = [...operations.map((operation) => operationTool(operation, { schema, tools: names })), ...own];
  return new Map(all.map((tool) => [tool.name, tool]));
}

/** The graph in the Model Context Protocol: saved operations and a figure's evidence as tools, lists as resources. */
export function mcpServers(parts: AssistantParts): MakeMcpServer {
  const offered = oncePer((operations: readonly SavedOperation[]) => {
    const tools = toolsOf(operations, parts);
    return { tools, resources: new ListedResources([...tools.values()]) };
  });
  /** What is offered to one message. */
  const offer = () => offered(parts.operations());
  /** What is wrong, as a sentence: a failure of ours is logged, and told without its story. */
  const sentenceOf = (error: unknown): string => {
    if (error instanceof Refused) return error.message;
    return logFailure(parts.log, error, 'answer').sentence;
  };
  const callTool = (name: string, given: GivenArguments, asking: Asking): Promise<CallToolResult> => {
    const { tools } = offer();
    const tool = tools.get(name);
    if (!tool)
      throw new ProtocolError(
        ProtocolErrorCode.InvalidParams,
        `${noSuch('tool', name.slice(0, 100), tools.keys())}; tools/list tells all`,
      );
    return tool.call(given, asking).catch((error: unknown) => refusal(sentenceOf(error)));
  };
  const readResource = async (uri: string, asking: Asking) => {
    const { tools, resources } = offer();
    const found = await resources.read(uri, asking).catch((error: unknown) => {
      throw new ProtocolError(ProtocolErrorCode.InternalError, sentenceOf(error));
    });
    const read = found ?? readAnswerSchema(uri, tools);
    if (read) return read;
    const addresses = [...resources.addresses, answerSchemas.uriTemplate];
    throw new ResourceNotFoundError(
      uri,
      `${noSuch('resource', uri.slice(0, 100), [...resources.addresses, ...answerAddresses(tools)])}; there are ${addresses.join(', ')}`,
    );
  };
  return ({ server: address, askWithin }) => {
    const asking = (signal: AbortSignal): Asking => ({ server: address, ask: askWithin(signal) });
    const server = new Server(
      { name: 'cafcass-graph', version: parts.version },
      {
        capabilities: { tools: {}, resources: {} },
        instructions: instructions({ publicUrl: address, hasExplorer: parts.hasExplorer }),
      },
    );
    server.setRequestHandler('tools/list', () => ({
      tools: [...offer().tools.values()].map(({ definition }) => definition),
    }));
    server.setRequestHandler('tools/call', ({ params: { name, arguments: given = {} } }, { mcpReq: { signal } }) =>
      callTool(name, given, asking(signal)),
    );
    server.setRequestHandler('resources/list', () => ({ resources: offer().resources.list() }));
    server.setRequestHandler('resources/templates/list', () => ({ resourceTemplates: [answerSchemas] }));
    server.setRequestHandler('resources/read', ({ params: { uri } }, { mcpReq: { signal } }) =>
      readResource(uri, asking(signal)),
    );
    return server;
  };
}
