import { Command } from 'commander';
import { apiSchema, subgraphText } from '../domain/graph.js';
import { printGraph } from '../resolvers/schema.js';

export const printSchemaCommand = new Command('print-schema')
  .option('--subgraph', 'as a gateway of Apollo Federation reads it')
  .action(({ subgraph }: { readonly subgraph?: true }) => {
    process.stdout.write(subgraph ? subgraphText() : printGraph(apiSchema()));
  });
