// `npm run profile`: writes what follows from the code and the profile: profile/codes.json, profile/datapackage.json, and the tables
// in docs/profile.md.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const texts: typeof import('./profile-text.js') = await import(resolve(root, 'dev/profile-text.ts'));
const built = (path: string) => import(resolve(root, 'dist/src/dataset', path));
const { descriptor }: typeof import('../src/dataset/package/descriptor.js') = await built('package/descriptor.js');
const { ownProfile }: typeof import('../src/dataset/profile/profile.js') = await built('profile/profile.js');

const { codeLists }: typeof import('../src/domain/code-lists.js') = await import(
  resolve(root, 'dist/src/domain/code-lists.js')
);

await writeFile(resolve(root, 'profile/codes.json'), texts.codeListText(codeLists));
await writeFile(resolve(root, 'profile/datapackage.json'), texts.descriptorSchema(descriptor, ownProfile()));
const file = resolve(root, 'docs/profile.md');
const head = '\n## The tables\n\n';
const text = await readFile(file, 'utf8');
await writeFile(file, text.slice(0, text.indexOf(head) + head.length) + texts.tableReference(ownProfile()));
