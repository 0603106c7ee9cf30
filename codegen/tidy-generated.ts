import { readFile, rm, writeFile } from 'node:fs/promises';

// A bundler keeps every `new` it cannot prove to be without effect, and with one document all others.
const file = 'codegen/generated/graphql.ts';
const text = await readFile(file, 'utf8');
// The literal that the preset has for values to come would have to be a key of every record of an enum, and pass as a variable.
const futureValue = `'%future added value'`;
// Of the types of an interface, the preset has those of today only.
const ofTypes = /(?:^ *\| \{ __typename: '\w+'.*\}\n)+/gm;
/** A member for the types to come: it has what all of today have, where that is the same. */
function withOther(members: string): string {
  const others = new Set(
    members
      .trimEnd()
      .split('\n')
      .map((member) => member.replace(/(?<=__typename: ')\w+/, '%other')),
  );
  const [other = ''] = others;
  return `${members}${others.size === 1 ? other : other.replace(/(?<='%other').*/, ' }')}\n`;
}
// The package that the types would be taken from brings graphql along.
const ownTypes = [
  "import type { DocumentTypeDecoration } from '../client/document-type.js';",
  "import type { FutureValue } from '../client/future-value.js';",
].join('\n');
await writeFile(
  file,
  text
    .replaceAll(/(?<== )(?=new TypedDocumentString\()/g, '/*#__PURE__*/ ')
    .replaceAll(futureValue, 'FutureValue')
    .replaceAll(ofTypes, withOther)
    .replace(/^import type { DocumentTypeDecoration } from '@graphql-typed-document-node\/core';$/m, ownTypes),
);

// The function graphql(), which nothing here uses, binds every document to every other.
await rm('src/pages/generated/gql.ts', { force: true });
