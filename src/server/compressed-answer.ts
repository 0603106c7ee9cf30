import fastifyCompress from '@fastify/compress';
import type { FastifyInstance } from 'fastify';

/** Compresses what is worth it for clients that can read it, with brotli or gzip. What they can read is told to caches. */
export async function compressAnswers(http: FastifyInstance): Promise<void> {
  await http.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    // A smaller answer fits in one packet as it is.
    threshold: 1024,
    // Bodies are read by a reader of our own, which has the limit of what comes out.
    globalDecompression: false,
  });
  http.addHook('onSend', (_request, reply, payload, done) => {
    const vary = String(reply.getHeader('vary') ?? '');
    if (!/accept-encoding/i.test(vary)) reply.header('vary', [vary, 'accept-encoding'].filter(Boolean).join(', '));
    done(null, payload);
  });
}
