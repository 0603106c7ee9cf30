import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Format, FormatOptions } from '../operations/format/format.js';
import type { Table } from '../operations/table.js';

/** For how many seconds an answer may be shown again without asking: a new release is seen after that. */
const lifetime = 60;

export const cacheControl = `public, max-age=${lifetime}`;

/** The headers of something to be saved under a name, or shown, and of the release it is from. */
export function fileHeaders(reply: FastifyReply, name: string, isFile: boolean, release: string): FastifyReply {
  return reply
    .header('cache-control', cacheControl)
    .header('dataset-release', release)
    .header('content-disposition', `${isFile ? 'attachment' : 'inline'}; filename="${name}"`);
}

/** Answers with a table in a format. */
export async function sendTable(
  reply: FastifyReply,
  table: Table,
  format: Format,
  options: FormatOptions,
): Promise<FastifyReply> {
  fileHeaders(reply, `${table.name}.${format.name}`, format.isFile, table.release).type(format.mediaType);
  // A workbook has the time of its making in it: the same rows are the same workbook, though not in every byte.
  if (format.name === 'xlsx')
    reply.header('etag', `W/"${createHash('sha256').update(JSON.stringify(table)).digest('base64url')}"`);
  return reply.send(await format.write(table, options));
}
