import type { Loaders } from '../loading/loaders.js';

/** What a resolver is given besides its field. */
export interface RequestContext {
  readonly loaders: Loaders;
}
