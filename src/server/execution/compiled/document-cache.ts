import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { maximumCachedText, maximumText } from './bounds.js';

/**
 * The documents that Apollo has let pass, by their texts. To parse one and to check it against the schema takes several
 * times as long as a small answer, and comes out the same each time.
 */
export class DocumentCache {
  readonly #documents = new LRUCache<string, DocumentNode>({
    maxSize: maximumCachedText,
    sizeCalculation: (_, text) => text.length,
  });

  /** The document with just this text; undefined where Apollo has not let it pass. */
  get(text: string): DocumentNode | undefined {
    return this.#documents.get(text);
  }

  /** Lets Apollo tell of the documents it has let pass. */
  plugin(): ApolloServerPlugin {
    const documents = this.#documents;
    return {
      requestDidStart: async () => ({
        didResolveOperation: async ({ source, document }) => {
          if (source.length <= maximumText) documents.set(source, document);
        },
      }),
    };
  }
}
