import { Command } from 'commander';

type CommandListing = readonly [usage: string, description: string, read: () => Promise<Command>];

// What the help of the program lists; of most the program needs few of its parts, so each is read when it is called.
const declared: readonly CommandListing[] = [
  ['serve', 'Migrate, load the dataset, and serve the graph.', async () => (await import('./serve.js')).serveCommand],
  [
    'mcp',
    'Load the dataset, and answer an assistant in the Model Context Protocol on standard input and output.',
    async () => (await import('./mcp.js')).mcpCommand,
  ],
  [
    'migrate',
    'Bring the tables of the database up to date.',
    async () => (await import('./migrate.js')).migrateCommand,
  ],
  [
    'load [folders...]',
    'Load data packages, each as a new release of its dataset, whole or not at all.',
    async () => (await import('./load.js')).loadCommand,
  ],
  [
    'unload <name>',
    'Take a dataset out of the graph, as a release of it that has nothing.',
    async () => (await import('./unload.js')).unloadCommand,
  ],
  [
    'rollback <release>',
    'Make the content of an earlier release the one in force again, as a new release; no release is lost.',
    async () => (await import('./rollback.js')).rollbackCommand,
  ],
  [
    'init <folder>',
    'Make a data package in which nothing stands yet.',
    async () => (await import('./init.js')).initCommand,
  ],
  [
    'add <file>',
    'Register a document in a data package: its text, hash, lines and pages.',
    async () => (await import('./add.js')).addCommand,
  ],
  [
    'suggest <document>',
    'List every number of a document for which no row accounts, as rows to fill, with what they may be by what was transcribed before. Nothing is written.',
    async () => (await import('./suggest.js')).suggestCommand,
  ],
  [
    'check [folder]',
    'Check a data package as a load does, without a database, and against the texts of its documents where they are known; tell its checks and contradictions.',
    async () => (await import('./check.js')).checkCommand,
  ],
  [
    'rename <old> <new>',
    'Give a row of a data package another id, wherever the package refers to it; the former one is kept.',
    async () => (await import('./rename.js')).renameCommand,
  ],
  [
    'diff <before> <after>',
    'Tell what a release would change, value by value, and which version it is to have.',
    async () => (await import('./diff.js')).diffCommand,
  ],
  [
    'verify <documents>',
    'Check every number, name and date against the texts of the documents, that every number of theirs is accounted for, and that nothing was copied out of them.',
    async () => (await import('./verify.js')).verifyCommand,
  ],
  [
    'explain <operation>',
    'Show the statements that a saved operation sends to the database, with their rows, times and plans.',
    async () => (await import('./explain.js')).explainCommand,
  ],
  ['print-schema', 'Print the schema of the API.', async () => (await import('./print-schema.js')).printSchemaCommand],
];

/** A command of the program. */
interface ListedCommand {
  /** As the help of the program lists it: its name, arguments and description. */
  readonly listed: Command;
  /** All of it, with what it needs. */
  readonly read: () => Promise<Command>;
}

/** The commands by their names. */
export const commands: ReadonlyMap<string, ListedCommand> = new Map(
  declared.map(([usage, description, read]) => {
    const [name = '', ...taken] = usage.split(' ');
    const listed = new Command(name).description(description);
    if (taken.length > 0) listed.arguments(taken.join(' '));
    return [name, { listed, read: async () => (await read()).description(description) }];
  }),
);
