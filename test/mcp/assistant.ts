import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
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

/** Calls a tool: the client has validated what it answers against what the tool says that it answers. */
export async function called(client: Client, name: string, given: Record<string, unknown> = {}): Promise<ToolAnswer> {
  const { content, structuredContent, isError = false } = await client.callTool({ name, arguments: given });
  const [first] = content;
  return { isError, words: first?.type === 'text' ? first.text : '', structured: structuredContent };
}
