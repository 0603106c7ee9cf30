import { graphSchema } from '../src/domain/graph.js';
import { once } from '../src/graph/once.js';
import { readOperations } from '../src/operations/operation.js';

/** The saved operations of the project, read once for all test files that follow each other. */
export const savedOperations = once(() => readOperations(graphSchema(), 'codegen/operations', 'seeds/operations'));
