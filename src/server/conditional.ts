import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, onSendHookHandler } from 'fastify';
import fresh from 'fresh';

/** An entity tag of what is sent, weak because it may be compressed on its way. */
export const weakTag = (payload: string | Buffer): string =>
  `W/"${createHash('sha256').update(payload).digest('base64url')}"`;

/** Answers with 304 where the client has what it asks for, as its tag tells. */
export const answerKnown: onSendHookHandler = (request, reply, payload, done) => {
  // What is wrong with a request is no version of what was asked for.
  const etag = reply.getHeader('etag');
  if (reply.statusCode !== 200 || etag === undefined) return done(null, payload);
  // Not its other headers: fetch says `no-cache` whenever a program gives a tag itself.
  const asked = { 'if-none-match': request.headers['if-none-match'] };
  if (!fresh(asked, { etag })) return done(null, payload);
  if (payload instanceof Readable) payload.destroy();
  reply.status(304).removeHeader('content-length');
  // Not null: the handler that Fastify gives a HEAD takes that for a stream.
  done(null, '');
};

/** Gives answers a tag where they have none, and answers with 304 where the client has what it asks for. */
export function answerConditionally(http: FastifyInstance): void {
  http.addHook('onSend', (_request, reply, payload, done) => {
    const isTagged = reply.statusCode !== 200 || reply.hasHeader('etag');
    if (!isTagged && (typeof payload === 'string' || payload instanceof Buffer)) reply.header('etag', weakTag(payload));
    done(null, payload);
  });
  http.addHook('onSend', answerKnown);
}
