import { createServer } from 'node:http';
import { PgAggregatesPreset } from '@graphile/pg-aggregates';
import { grafserv } from 'grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';
import { announce, databaseUrl, poolSize } from './contract.ts';

// PostGraphile as its manual has it for production: no watching, no explorer, no explanations; one process.
const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset, PgAggregatesPreset],
  // Its preset filters by columns with an index only.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  schema: { connectionFilterRelations: true },
  pgServices: [makePgService({ connectionString: databaseUrl(), poolConfig: { max: poolSize } })],
  grafast: { explain: false },
  grafserv: { graphqlPath: '/graphql', watch: false, graphiql: false, websockets: false },
});
const server = createServer();
const peer = instance.createServ(grafserv);
await peer.addTo(server);
server.listen(0, '127.0.0.1', () => announce(server));
