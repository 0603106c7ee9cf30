import type { CallToolResult, Tool as ToolDefinition } from '@modelcontextprotocol/server';
import type { GivenArguments } from '../operations/argument.js';
import type { JsonSchema } from '../operations/variable-schema.js';
import type { Asking } from './asking.js';

/** Something that an assistant may call. */
export interface AssistantTool {
  readonly name: string;
  readonly definition: ToolDefinition;
  /** What the structured part of its answers is; not in its definition, for all of them together are what fills the room of an assistant. */
  readonly answerSchema: () => JsonSchema;
  /** @throws Refused where it cannot answer */
  readonly call: (given: GivenArguments, asking: Asking) => Promise<CallToolResult>;
}

/** What a schema of an object is made of. */
export const objectSchema = (
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[] = Object.keys(properties),
): JsonSchema & { readonly type: 'object' } => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required: [...required] }),
  additionalProperties: false,
});

interface ToolText {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonSchema & { readonly type: 'object' };
}

/** A tool as the protocol describes it: none changes anything, and all answer from this graph alone. */
export const toolDefinition = (text: ToolText): ToolDefinition =>
  ({
    ...text,
    annotations: { readOnlyHint: true, openWorldHint: false },
  }) as ToolDefinition;

/** An answer as words, and as what programs read: as text too, for clients that read nothing else. */
export const toolAnswer = (
  words: readonly string[],
  structured: Readonly<Record<string, unknown>>,
): CallToolResult => ({
  content: [
    { type: 'text', text: words.join('\n') },
    { type: 'text', text: JSON.stringify(structured) },
  ],
  structuredContent: { ...structured },
});
