import { Command } from 'commander';
import { graphSchema } from '../domain/graph.js';
import { printGraph } from '../graph/schema.js';

export const printSchemaCommand = new Command('print-schema').description('Print the schema of the API.').action(() => {
  process.stdout.write(printGraph(graphSchema()));
});
