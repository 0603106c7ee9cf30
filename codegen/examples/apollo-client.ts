// The advisers of every service area, by Apollo Client: npm install cafcass-graph @apollo/client graphql rxjs
import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { ServiceAreasDocument, type TypedDocumentString } from 'cafcass-graph/client';

/** Apollo Client takes documents that are parsed. */
const parsed = <Result, Variables>(document: TypedDocumentString<Result, Variables>) =>
  gql(document.toString()) as TypedDocumentNode<Result, Variables>;

const client = new ApolloClient({
  link: new HttpLink({ uri: process.argv[2] ?? 'http://localhost:4000/graphql' }),
  cache: new InMemoryCache(),
});

const { data } = await client.query({ query: parsed(ServiceAreasDocument), variables: { first: 100 } });
if (!data?.serviceAreas) throw new Error('no answer');

for (const { code, name, headcount } of data.serviceAreas.nodes) {
  const line = headcount && `${headcount.citation.document.title}, line ${headcount.citation.firstLine}`;
  console.log(`${code} ${name}: ${headcount ? `${headcount.value} (${line})` : 'not printed'}`);
}
