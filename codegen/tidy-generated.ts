import { readFile, rm, writeFile } from 'node:fs/promises';

// A bundler keeps every `new` it cannot prove to be without effect, and with one document all others.
const file = 'codegen/generated/graphql.ts';
const text = await readFile(file, 'utf8');
// The package that the types would be taken from brings graphql along.
const ownType = "import type { DocumentTypeDecoration } from '../client/document-type.js';";
await writeFile(
  file,
  text
    .replaceAll(/(?<== )(?=new TypedDocumentString\()/g, '/*#__PURE__*/ ')
    .replace(/^import type { DocumentTypeDecoration } from '@graphql-typed-document-node\/core';$/m, ownType),
);

// The function graphql(), which nothing here uses, binds every document to every other.
await rm('src/pages/generated/gql.ts', { force: true });
