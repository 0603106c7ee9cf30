import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect } from 'vitest';
import type { LiveServer } from '../live-server.js';

/** How assistants are answered in tests. */
export const mcp = { origins: [], version: '0.0.1' } as const;

/** The official client, as it speaks the revision in force, or those with sessions before it. */
export const assistant = (mode: 'auto' | 'legacy' = 'auto'): Client =>
  new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });

/** The official client, connected to a server over HTTP. */
export async function connected({ url }: Pick<LiveServer, 'url'>, mode?: 'auto' | 'legacy'): Promise<Client> {
  const client = assistant(mode);
  await client.connect(new StreamableHTTPClientTransport(new URL(`${url}/mcp`)));
  return client;
}

/** The answer of a tool, as a test reads it. */
export interface ToolAnswer {
  readonly isError: boolean;
  /** Its first text. */
  readonly words: string;
  // Tests state the shape they expect by comparing whole answers.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly structured: any;
}

/** What the tools say that they answer with, of those that were called. */
const validators = new Map<string, ValidateFunction>();

async function validatorOf(client: Client, name: string): Promise<ValidateFunction> {
  const { contents } = await client.readResource({ uri: `graph:answer/${name}` });
  const [{ text = '' } = {}] = contents as { text?: string }[];
  // Another server may have another tool of the name.
  const made = validators.get(text) ?? new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(text));
  validators.set(text, made);
  return made;
}

/** Calls a tool, and validates what it answers against what the tool says that it answers. */
export async function called(client: Client, name: string, given: Record<string, unknown> = {}): Promise<ToolAnswer> {
  const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: given });
  const [first] = content;
  if (structuredContent !== undefined) {
    const isValid = await validatorOf(client, name);
    expect(isValid(structuredContent), JSON.stringify(isValid.errors)).toBe(true);
  }
  return { isError, words: first?.type === 'text' ? first.text : '', structured: structuredContent };
}
