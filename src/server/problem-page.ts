import type { FastifyInstance } from 'fastify';
import { refusalPage } from '../pages/missing.page.js';
import type { PageSender } from './page-sender.js';
import { problemType } from './problem.js';

/** Shows people as a page what programs are told as RFC 9457 has it: to whom asks for a page first. */
export function showProblems(http: FastifyInstance, pages: PageSender): void {
  http.addHook('onSend', (request, reply, payload, done) => {
    if (reply.getHeader('content-type') !== problemType || typeof payload !== 'string') return done(null, payload);
    reply.header('vary', [reply.getHeader('vary'), 'Accept'].filter(Boolean).join(', '));
    if (request.method !== 'GET' || !/^text\/html\b/.test(request.headers.accept ?? '')) return done(null, payload);
    const path = request.url.slice(1).split('?')[0] ?? '';
    const { status, detail } = JSON.parse(payload) as { readonly status: number; readonly detail: string };
    pages.htmlOf(refusalPage(path, status, detail), request, reply).then(
      (page) => done(null, page),
      (error: Error) => done(error),
    );
  });
}
