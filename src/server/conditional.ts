import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import fresh from 'fresh';

/** Gives answers an entity tag where they have none, weak because what is sent may be compressed, and answers with 304 where the client has what it asks for. */
export function answerConditionally(http: FastifyInstance): void {
  http.addHook('onSend', (request, reply, payload, done) => {
    // What is wrong with a request is no version of what was asked for.
    if (reply.statusCode !== 200) return done(null, payload);
    if (!reply.hasHeader('etag') && (typeof payload === 'string' || payload instanceof Buffer))
      reply.header('etag', `W/"${createHash('sha256').update(payload).digest('base64url')}"`);
    // Not its other headers: fetch says `no-cache` whenever a program gives a tag itself.
    const asked = { 'if-none-match': request.headers['if-none-match'] };
    if (!fresh(asked, { etag: reply.getHeader('etag') })) return done(null, payload);
    if (payload instanceof Readable) payload.destroy();
    reply.status(304).removeHeader('content-length');
    // Not null: the handler that Fastify gives a HEAD takes that for a stream.
    done(null, '');
  });
}
