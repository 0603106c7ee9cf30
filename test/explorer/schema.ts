import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';

/** The schema of the graph, as printed. */
export const schema = buildSchema(await readFile('schema/schema.graphql', 'utf8'));
