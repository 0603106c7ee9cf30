import type { Command } from 'commander';

/** The commands by their names; of most the program needs few of its parts, so each is read when it is called. */
export const commands: ReadonlyMap<string, () => Promise<Command>> = new Map(
  Object.entries({
    serve: async () => (await import('./serve.js')).serveCommand,
    mcp: async () => (await import('./mcp.js')).mcpCommand,
    migrate: async () => (await import('./migrate.js')).migrateCommand,
    load: async () => (await import('./load.js')).loadCommand,
    unload: async () => (await import('./unload.js')).unloadCommand,
    rollback: async () => (await import('./rollback.js')).rollbackCommand,
    init: async () => (await import('./init.js')).initCommand,
    add: async () => (await import('./add.js')).addCommand,
    suggest: async () => (await import('./suggest.js')).suggestCommand,
    check: async () => (await import('./check.js')).checkCommand,
    rename: async () => (await import('./rename.js')).renameCommand,
    diff: async () => (await import('./diff.js')).diffCommand,
    verify: async () => (await import('./verify.js')).verifyCommand,
    explain: async () => (await import('./explain.js')).explainCommand,
    'print-schema': async () => (await import('./print-schema.js')).printSchemaCommand,
  }),
);
