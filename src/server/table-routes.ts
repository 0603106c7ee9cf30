import type { FastifyInstance } from 'fastify';
import { openApi } from '../operations/openapi.js';
import { packageTableDescription, packageTables } from '../operations/package-table.js';
import { answerConditionally } from './conditional.js';
import { serveData, tableFormats } from './data-routes.js';
import { serveMetadata } from './metadata-routes.js';
import { type OperationParts, serveOperations } from './operation-routes.js';
import { cacheControl } from './table-reply.js';
import { takesRelease } from './taken-parameters.js';

/** The plain face of the graph: saved operations and the dataset, as tables at links of their own, and their description. */
export async function serveTables(http: FastifyInstance, parts: OperationParts): Promise<void> {
  answerConditionally(http);
  const { served, packages, lifetimes, publicUrl } = parts;
  serveOperations(http, parts);
  serveData(http, packages, lifetimes, publicUrl);
  serveMetadata(http, parts);
  http.get('/openapi.json', takesRelease, async (_request, reply) => {
    const published = await packages.read(lifetimes.of(reply));
    const tables = published ? packageTables(published).map((name) => packageTableDescription(published, name)) : [];
    return reply.header('cache-control', cacheControl).send(
      openApi(
        served().operations,
        tables.filter((table) => table !== undefined),
        tableFormats,
        published?.version ?? '0.0.0',
        publicUrl,
        await packages.licences(lifetimes.of(reply)),
      ),
    );
  });
}
