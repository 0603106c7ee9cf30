import Fastify from 'fastify';
import mercurius from 'mercurius';
import { announce } from './contract.ts';
import { loaders } from './mercurius/loader.ts';
import { resolvers } from './mercurius/resolver.ts';
import { schema } from './mercurius/schema.ts';

const server = Fastify();
await server.register(mercurius, { schema, resolvers, loaders: loaders as never, jit: 1 });
await server.listen({ port: 0, host: '127.0.0.1' });
announce(server.server);
