// The advisers of every service area, by urql and by the id of the document: npm install cafcass-graph @urql/core
import { Client, fetchExchange, gql, makeOperation, mapExchange, type TypedDocumentNode } from '@urql/core';
import { ServiceAreasDocument, type TypedDocumentString } from 'cafcass-graph/client';

/** urql takes documents that are parsed, and their id with them. */
const parsed = <Result, Variables>(document: TypedDocumentString<Result, Variables>) =>
  Object.assign(gql(document.toString()), {
    documentId: document.__meta__?.documentId,
  }) as TypedDocumentNode<unknown> as TypedDocumentNode<Result, Variables>;

/** urql sends the id of a document whose definitions are gone. Leave this out to send the text. */
const sendIds = mapExchange({
  onOperation: (operation) =>
    makeOperation(operation.kind, { ...operation, query: { ...operation.query, definitions: [] } }),
});

const client = new Client({
  url: process.argv[2] ?? 'http://localhost:4000/graphql',
  preferGetMethod: false,
  exchanges: [sendIds, fetchExchange],
});

const { data, error } = await client.query(parsed(ServiceAreasDocument), { first: 100 });
if (!data?.serviceAreas) throw error;

for (const { code, name, headcount } of data.serviceAreas.nodes) {
  const line = headcount && `${headcount.citation.document.title}, line ${headcount.citation.firstLine}`;
  console.log(`${code} ${name}: ${headcount ? `${headcount.value} (${line})` : 'not printed'}`);
}
