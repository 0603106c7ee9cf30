import type { ReadResourceResult, ResourceTemplateType } from '@modelcontextprotocol/server';
import type { AssistantTool } from './tool.js';

const beginning = 'graph:answer/';
const mimeType = 'application/schema+json';

/** The schemas of what tools answer, of which each is read where it is needed: they are four fifths of all that is said of tools. */
export const answerSchemas: ResourceTemplateType = {
  uriTemplate: `${beginning}{tool}`,
  name: 'answer',
  title: 'What a tool answers',
  description: 'The JSON Schema of what the tool of this name answers with, and what each of its columns means.',
  mimeType,
};

/** The addresses of the schemas. */
export const answerAddresses = (tools: ReadonlyMap<string, AssistantTool>): readonly string[] =>
  [...tools.keys()].map((tool) => beginning + tool);

/** The schema at an address; null where there is none. */
export function readAnswerSchema(uri: string, tools: ReadonlyMap<string, AssistantTool>): ReadResourceResult | null {
  const tool = uri.startsWith(beginning) ? tools.get(uri.slice(beginning.length)) : undefined;
  return tool ? { contents: [{ uri, mimeType, text: JSON.stringify(tool.answerSchema()) }] } : null;
}
