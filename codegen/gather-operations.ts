import { cp, rm } from 'node:fs/promises';

// Those of every graph and those of the dataset stand side by side for who imports them by their names.
await rm('dist/operations', { recursive: true, force: true });
for (const folder of ['codegen/operations', 'seeds/operations'])
  await cp(folder, 'dist/operations', { recursive: true });
