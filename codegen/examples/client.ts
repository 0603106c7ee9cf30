// The advisers of every service area, by the client of this package: npm install cafcass-graph
import { createClient, ServiceAreasDocument } from 'cafcass-graph/client';

const client = createClient({ url: process.argv[2] ?? 'http://localhost:4000/graphql' });

const areas = client.paginate(ServiceAreasDocument, { first: 5 }, (data) => data.serviceAreas);
for await (const { code, name, headcount } of areas) {
  const line = headcount && `${headcount.citation.document.title}, line ${headcount.citation.firstLine}`;
  console.log(`${code} ${name}: ${headcount ? `${headcount.value} (${line})` : 'not printed'}`);
}
