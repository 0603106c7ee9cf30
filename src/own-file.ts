import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// By the name of the package, so that it does not matter whether the program runs from its sources or was built.
const folder = dirname(createRequire(import.meta.url).resolve('cafcass-graph/package.json'));

/** The path of a file that comes with the program, such as `seeds`. */
export const ownFile = (path: string): string => join(folder, path);
