import type { Loaders } from './loaders.js';

/** Makes something once for each request: what a request has read stays with it. */
export function perRequest<Made>(make: (loaders: Loaders) => Made): (loaders: Loaders) => Made {
  const made = new WeakMap<Loaders, Made>();
  return (loaders) => {
    const found = made.get(loaders) ?? make(loaders);
    made.set(loaders, found);
    return found;
  };
}
