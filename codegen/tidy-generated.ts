import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';

const client = 'codegen/client';
const files = ['codegen/generated/graphql.ts', 'codegen/generated/lists/graphql.ts'];

// The literal that the preset has for values to come would have to be a key of every record of an enum, and pass as a variable.
const futureValue = `'%future added value'`;
// The members of a union, a line each.
const members = /(?:^ *\| \{.*\}\n)+/gm;
const onlyMember = /(?<=[:<])\n *\| (\{.*\})\n(?! *\| \{) */g;

/** Types of an interface that have the same fields are one: what holds them is a line then, and may be a member itself. */
function withoutRepetition(text: string): string {
  const shorter = text
    .replaceAll(members, (union) => [...new Set(union.split('\n'))].join('\n'))
    .replaceAll(onlyMember, ' $1 ');
  return shorter === text ? text : withoutRepetition(shorter);
}

/** A member for the types to come, which the preset knows nothing of: it has what all of today have, where that is the same. */
function withOther(union: string): string {
  const lines = union.trimEnd().split('\n');
  if (!lines.every((line) => /\| \{ __typename: '/.test(line))) return union;
  const others = new Set(lines.map((line) => line.replace(/(?<=__typename: ')\w+/, '%other')));
  const [other = ''] = others;
  return `${union}${others.size === 1 ? other : other.replace(/(?<='%other').*/, ' }')}\n`;
}

for (const file of files) {
  const text = await readFile(file, 'utf8');
  const folder = relative(dirname(file), client);
  // The package that the types would be taken from brings graphql along.
  const ownTypes = [
    `import type { DocumentTypeDecoration } from '${folder}/document-type.js';`,
    `import type { FutureValue } from '${folder}/future-value.js';`,
  ].join('\n');
  await writeFile(
    file,
    withoutRepetition(text)
      // A bundler keeps every `new` it cannot prove to be without effect, and with one document all others.
      .replaceAll(/(?<== )(?=new TypedDocumentString\()/g, '/*#__PURE__*/ ')
      .replaceAll(futureValue, 'FutureValue')
      .replaceAll(members, withOther)
      .replace(/^import type { DocumentTypeDecoration } from '@graphql-typed-document-node\/core';$/m, ownTypes),
  );
}

// The function graphql(), which nothing here uses, binds every document to every other.
for (const folder of ['codegen/generated/lists', 'src/pages/generated']) await rm(`${folder}/gql.ts`, { force: true });
