import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// By the name of the package, so that it does not matter whether the program runs from its sources or was built.
const require = createRequire(import.meta.url);
const manifest = 'cafcass-graph/package.json';
const folder = dirname(require.resolve(manifest));

/** The version of the program. */
export const ownVersion: string = require(manifest).version;

/** The path of a file that comes with the program, such as `seeds`. */
export const ownFile = (path: string): string => join(folder, path);
