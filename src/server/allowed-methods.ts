import { METHODS } from 'node:http';
import type { FastifyInstance, RouteOptions } from 'fastify';

/** What is at a path. */
interface Place {
  readonly methods: Set<string>;
  readonly errorHandler: RouteOptions['errorHandler'];
}

// CONNECT never becomes a request. OPTIONS is answered for every path.
const others = METHODS.filter((method) => !['CONNECT', 'OPTIONS'].includes(method));

/**
 * Keeps account of what there is at each path, so that other methods can be refused.
 * @returns what to call when everything is declared: a method that a path does not take is then refused with 405, and OPTIONS
 * tells those it takes
 */
export function accountOfMethods(http: FastifyInstance): () => void {
  const places = new Map<string, Place>();
  http.addHook('onRoute', ({ method, url, errorHandler }) => {
    // Of files in a folder it is not known which there are; what is at the folder itself is.
    const path = url.replace(/\*$/, '');
    const place = places.get(path) ?? { methods: new Set(), errorHandler };
    for (const one of [method].flat()) place.methods.add(one);
    places.set(path, place);
  });
  // There is one route for the OPTIONS of pages of other sites, whether or not there is something at their paths.
  http.addHook('onRequest', ({ routeOptions: { url } }, reply, done) => {
    if (url === '*') reply.callNotFound();
    else done();
  });
  return () => {
    for (const method of others) if (!http.supportedMethods.includes(method)) http.addHttpMethod(method);
    for (const [url, { methods, errorHandler }] of [...places].filter(([path]) => path.startsWith('/'))) {
      const allow = [...methods].join(', ');
      const own = { url, ...(errorHandler && { errorHandler }) };
      http.route({
        ...own,
        method: 'OPTIONS',
        handler: (_request, reply) => reply.header('allow', `${allow}, OPTIONS`).status(204).send(),
      });
      http.route({
        ...own,
        method: others.filter((method) => !methods.has(method)),
        // Before its body is read: what is in it does not matter.
        onRequest: (_request, reply, done) => {
          reply.header('allow', `${allow}, OPTIONS`);
          done(
            Object.assign(new Error(`what is here takes ${allow}`), {
              statusCode: 405,
              code: 'METHOD_NOT_ALLOWED',
              name: 'FastifyError',
            }),
          );
        },
        handler: () => {},
      });
    }
  };
}
