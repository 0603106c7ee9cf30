import type { IncomingMessage } from 'node:http';

const absoluteForm = /^https?:\/\/(?:[^/?#]*@)?([^/?#]*)([^#]*)/i;

/** Reads a target with the whole address in it, as who asks a proxy sends it, as any other: a path, and the host, which counts for more than the header of that name. */
export function readAbsoluteTarget(request: IncomingMessage): void {
  const [, host, rest = ''] = absoluteForm.exec(request.url ?? '') ?? [];
  if (host === undefined) return;
  request.headers.host = host;
  request.url = rest.startsWith('/') ? rest : `/${rest}`;
}
