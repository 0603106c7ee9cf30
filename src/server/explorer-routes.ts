import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { withSearchOf } from './cache/url-parts.js';
import { readsItself } from './taken-parameters.js';

// Where the build puts it, seen from the built program and from the sources.
const explorerFolder = ['../../explorer', '../../dist/explorer']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((folder) => existsSync(folder));

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

/** GraphiQL at /explorer. */
export async function serveExplorer(http: FastifyInstance): Promise<void> {
  // Absent before a build.
  if (explorerFolder === undefined) return;
  await http.register(fastifyStatic, {
    root: `${explorerFolder}/explorer/assets`,
    prefix: '/explorer/assets/',
    // Their names change with their content.
    maxAge: '1y',
    immutable: true,
    // Beside each file are the same, compressed.
    preCompressed: true,
    index: false,
    setHeaders: (reply) => reply.setHeader('content-security-policy', explorerPolicy),
  });
  http.get('/explorer', readsItself, (_request, reply) =>
    reply
      .header('content-security-policy', explorerPolicy)
      .sendFile('index.html', explorerFolder, { immutable: false, maxAge: 0 }),
  );
  // Seen from there, the relative links of the page would lead elsewhere.
  http.get('/explorer/', readsItself, ({ url }, reply) => reply.redirect(withSearchOf('../explorer', url)));
}
