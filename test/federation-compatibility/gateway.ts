import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

// A gateway over the subgraphs of its command line, `<port> <name>=<url>…`, composed of what each says of itself.

async function readSubgraph(name: string, url: string): Promise<string> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  const { data, errors } = await reply.json();
  if (!data) throw new Error(`${name} does not tell its schema: ${JSON.stringify(errors)}`);
  return data._service.sdl;
}

const [port, ...subgraphs] = process.argv.slice(2);
const services = await Promise.all(
  subgraphs.map(async (subgraph) => {
    const [name = '', url = ''] = subgraph.split('=');
    return { name, url, typeDefs: parse(await readSubgraph(name, url)) };
  }),
);
const { supergraphSdl, errors } = composeServices(services);
if (!supergraphSdl)
  throw new Error(`the subgraphs do not compose: ${errors?.map(({ message }) => message).join('; ')}`);

const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }) });
const { url } = await startStandaloneServer(server, { listen: { host: 'localhost', port: Number(port) } });
console.log(`gateway: ${url}`);
