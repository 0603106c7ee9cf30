import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const explorerFolder = fileURLToPath(new URL('../../explorer', import.meta.url));

// GraphiQL writes style elements and embeds its fonts and icons; nothing comes from another host.
const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  'img-src data:',
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL at /. */
export async function serveExplorer(http: FastifyInstance): Promise<void> {
  // Absent when run from the sources: the page is built with the rest.
  if (!existsSync(explorerFolder)) return;
  await http.register(fastifyStatic, {
    root: explorerFolder,
    setHeaders: (reply, path) => {
      reply.setHeader('content-security-policy', explorerPolicy);
      // The names of the assets change with their content.
      if (path.includes('/assets/')) reply.setHeader('cache-control', 'public, max-age=31536000, immutable');
    },
  });
}
