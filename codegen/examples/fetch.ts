// The advisers of every service area, by fetch alone; the types are those of the document.
import { ServiceAreasDocument, type ServiceAreasQuery, type ServiceAreasQueryVariables } from 'cafcass-graph/client';

const url = process.argv[2] ?? 'http://localhost:4000/graphql';
const variables: ServiceAreasQueryVariables = { first: 100 };

const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: ServiceAreasDocument.toString(), variables }),
});
const { data, errors }: { data?: ServiceAreasQuery; errors?: { message: string }[] } = await response.json();
if (!data?.serviceAreas) throw new Error(errors?.map(({ message }) => message).join('; '));

for (const { code, name, headcount } of data.serviceAreas.nodes) {
  const line = headcount && `${headcount.citation.document.title}, line ${headcount.citation.firstLine}`;
  console.log(`${code} ${name}: ${headcount ? `${headcount.value} (${line})` : 'not printed'}`);
}
