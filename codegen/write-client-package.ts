import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// The client as a package of its own, made of what was built for this one: `npm pack ./dist/client-package`.
const folder = 'dist/client-package';
const from = 'dist/codegen';

const manifest = JSON.parse(await readFile('codegen/client/package.json', 'utf8'));
const { version, license } = JSON.parse(await readFile('package.json', 'utf8'));

await rm(folder, { recursive: true, force: true });
for await (const file of glob(['client/*.{js,d.ts}', 'generated/**/*.{js,d.ts}'], { cwd: from })) {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await cp(join(from, file), join(folder, file));
}
await writeFile(join(folder, 'package.json'), `${JSON.stringify({ ...manifest, version, license }, null, 2)}\n`);
await cp('codegen/client/README.md', join(folder, 'README.md'));
await cp('LICENSE', join(folder, 'LICENSE'));
