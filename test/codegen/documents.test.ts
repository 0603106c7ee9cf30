import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import {
  buildSchema,
  isAbstractType,
  parse,
  print,
  separateOperations,
  stripIgnoredCharacters,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import * as client from '../../codegen/client/index.js';
import * as lists from '../../codegen/client/lists.js';

const folders = ['codegen/operations', 'seeds/operations'];
const files = (await Promise.all(folders.map((folder) => readdir(folder))))
  .flat()
  .filter((name) => name.endsWith('.graphql'));
const persisted: Record<string, string> = JSON.parse(
  await readFile('codegen/generated/persisted-documents.json', 'utf8'),
);
const documents = Object.values(client)
  .filter((value) => value instanceof client.TypedDocumentString)
  // Fragments are exported beside the operations that spread them.
  .filter(({ __meta__ }) => !__meta__?.fragmentName);
const listDocuments = Object.values(lists)
  .filter((value) => value instanceof lists.TypedDocumentString)
  .filter(({ __meta__ }) => !__meta__?.fragmentName);
const nameOf = (text: string) => Object.keys(separateOperations(parse(text)))[0];
/** The letters of a document, whatever their order: saved documents have their fields sorted. */
const letters = (text: string) =>
  [...stripIgnoredCharacters(print(parse(text)))].toSorted().join('').replaceAll(/[\s,]/g, '');

describe('the documents of the package', () => {
  it('are the saved operations, under the names of their files', () => {
    const pascalCase = (name: string) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    const names = files.map((file) => pascalCase(file.replace('.graphql', '')));
    expect(documents.map((document) => nameOf(document.toString())).toSorted()).toEqual(names.toSorted());
    for (const name of names) expect(client).toHaveProperty(`${name}Document`);
  });

  it('have ids that are hashes of what is saved, and nothing else is saved', () => {
    expect(documents.map(({ __meta__ }) => __meta__?.documentId).toSorted()).toEqual(Object.keys(persisted).toSorted());
    for (const [id, text] of Object.entries(persisted))
      expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
  });

  it('have a member for types to come, wherever they ask what type something is', async () => {
    const info = new TypeInfo(buildSchema(await readFile('schema/schema.graphql', 'utf8')));
    let asked = 0;
    const Field = ({ name }: { name: { value: string } }) => {
      if (name.value === '__typename' && isAbstractType(info.getParentType())) asked += 1;
    };
    for (const document of [...documents, ...listDocuments])
      visit(parse(document.toString()), visitWithTypeInfo(info, { Field }));
    const files = ['codegen/generated/graphql.ts', 'codegen/generated/lists/graphql.ts'];
    const types = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join();
    expect(asked).toBeGreaterThan(0);
    expect(types.match(/__typename: '%other'/g)).toHaveLength(asked);
    expect(types).not.toContain('%future');
  });

  it.each(documents)('are saved with nothing changed but the order of fields: %s', (document) => {
    const text = persisted[String(document.__meta__?.documentId)] ?? '';
    expect(nameOf(text)).toBe(nameOf(document.toString()));
    expect(letters(text)).toBe(letters(document.toString()));
  });
});
