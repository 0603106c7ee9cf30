import type { IncomingHttpHeaders } from 'node:http';
import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { FastifyInstance, RequestPayload } from 'fastify';

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};
const accepted = 'gzip, deflate, br';

const encodingOf = ({ 'content-encoding': encoding = 'identity' }: IncomingHttpHeaders) =>
  encoding.trim().toLowerCase();

/** The body as it was before it was compressed. It counts what it was sent, as Fastify compares that with the length announced. */
function decoded(body: RequestPayload, decoder: Transform, encoding: string): RequestPayload {
  const readable: RequestPayload = Object.assign(decoder, { receivedEncodedLength: 0 });
  body.on('data', (part: Buffer) => {
    readable.receivedEncodedLength = (readable.receivedEncodedLength ?? 0) + part.length;
  });
  // In place of the words of the decoder; who reads the body is told after this.
  decoder.once('error', (error) =>
    Object.assign(error, { statusCode: 400, message: `the body is not what \`content-encoding: ${encoding}\` says` }),
  );
  pipeline(body, decoder, () => {});
  return readable;
}

/** Reads bodies that are compressed; within the same limit, which counts what comes out. Others than these are refused with 415. */
export function readCompressedBodies(http: FastifyInstance): void {
  http.addHook('preParsing', (request, reply, body, done) => {
    const encoding = encodingOf(request.headers);
    if (encoding === 'identity') return done(null, body);
    const decoder = decoders[encoding];
    if (decoder) return done(null, decoded(body, decoder(), encoding));
    reply.header('accept-encoding', accepted);
    done(
      Object.assign(new Error(`a body expects no \`content-encoding\`, or one of ${accepted}`), {
        name: 'FastifyError',
        code: 'UNKNOWN_ENCODING',
        statusCode: 415,
      }),
    );
  });
}
