import type { ReadResourceResult, Resource } from '@modelcontextprotocol/server';
import { maximumPageSize } from '../graph/page-argument.js';
import type { Asking } from './asking.js';
import type { AssistantTool } from './tool.js';

/** Lists that are looked into before anything is asked: what there are documents and measures of. */
const listed: readonly string[] = ['documents', 'measures'];

const mimeType = 'application/json';
const addressOfList = (name: string) => `graph:${name}`;

/** The lists that an assistant may read whole: answers of tools that need no argument. */
export class ListedResources {
  readonly #tools: readonly AssistantTool[];

  constructor(tools: readonly AssistantTool[]) {
    this.#tools = tools.filter(({ name }) => listed.includes(name));
  }

  list(): Resource[] {
    return this.#tools.map(({ name, definition: { title = name, description = '' } }) => {
      return { uri: addressOfList(name), name, title, description, mimeType };
    });
  }

  /**
   * The list at an address; null where there is none.
   * @throws Refused where it cannot be answered
   */
  async read(uri: string, asking: Asking): Promise<ReadResourceResult | null> {
    const tool = this.#tools.find(({ name }) => addressOfList(name) === uri);
    if (!tool) return null;
    const { structuredContent } = await tool.call({ first: maximumPageSize }, asking);
    return { contents: [{ uri, mimeType, text: JSON.stringify(structuredContent) }] };
  }

  /** The addresses there are. */
  get addresses(): readonly string[] {
    return this.#tools.map(({ name }) => addressOfList(name));
  }
}
