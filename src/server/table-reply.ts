import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { DatasetPlace } from '../metadata/site.js';
import { type CsvKeys, csvMetadata, csvMetadataSuffix } from '../operations/csvw.js';
import { csv } from '../operations/format/csv.js';
import type { Format, TableOrigin } from '../operations/format/format.js';
import type { Parameters } from '../operations/parameter.js';
import type { Table, TableDescription } from '../operations/table.js';
import { releaseIn } from './request-lifetimes.js';

/** A link to a table: its name and format in one, and parameters. */
export interface TableRequest {
  readonly Params: { readonly file: string };
  readonly Querystring: Parameters;
}

/** The name and the format in the file of a link; no format where it has none of those given. */
export function splitFile<Named extends { readonly name: string }>(file: string, formats: readonly Named[]) {
  const dot = file.lastIndexOf('.');
  const name = dot < 0 ? file : file.slice(0, dot);
  return { name, format: formats.find((one) => file === `${name}.${one.name}`) };
}

/** Says that a link has none of the formats there are. */
export const noFormat = (name: string, formats: readonly Format[]): string =>
  `the format is missing or unknown; expected ${formats.map((one) => `${name}.${one.name}`).join(', ')}`;

/** For how many seconds an answer may be shown again without asking: a new release is seen after that. */
const lifetime = 60;

/** How long what is sent may be shown again. */
export const cacheControl = `public, max-age=${lifetime}`;

// A former release stays as it is; what this program makes of it may be made better.
const lastingControl = 'public, max-age=86400, immutable';

/**
 * How long what is sent may be shown again.
 * @param asOf names the release it is from, where it was asked for
 */
export const cacheControlOf = (asOf: string | null | undefined): string => (asOf ? lastingControl : cacheControl);

/** The headers of something to be saved under a name, or shown, and of the release it is from. */
export function fileHeaders(reply: FastifyReply, name: string, isFile: boolean, release: string): FastifyReply {
  return reply
    .header('cache-control', cacheControlOf(releaseIn(reply.request)))
    .header('dataset-release', release)
    .header('content-disposition', `${isFile ? 'attachment' : 'inline'}; filename="${name}"`);
}

/** What the address of this server begins with, as others reach it: no proxy is believed what host it was asked for by. */
export const serverAddress = ({ protocol, headers: { host }, socket }: FastifyRequest, publicUrl: string): string =>
  publicUrl || `${protocol}://${host || `localhost:${socket.localPort}`}`;

/**
 * Where a dataset is served.
 * @param name its name; where absent, it is the one that is meant where none is named
 */
export const datasetPlace = (request: FastifyRequest, publicUrl: string, name?: string): DatasetPlace => ({
  site: serverAddress(request, publicUrl),
  path: name === undefined ? '/data' : `/data/${name}`,
});

type Licences = Awaited<ReturnType<TableOrigin['licences']>>;

/** The name and the format in the file of a link to a table, or to the metadata of one. */
export function splitTable(file: string, formats: readonly Format[]) {
  const isMetadata = file.endsWith(csvMetadataSuffix);
  const ofTable = isMetadata ? file.slice(0, -csvMetadataSuffix.length) : file;
  return { ...splitFile(ofTable, isMetadata ? [csv] : formats), isMetadata };
}

/** Where a table leads to: paths of this server. */
export interface TableLinks {
  /** What they begin with, as others reach the server. */
  readonly base: string;
  /** The rows behind these; null where there are none. */
  readonly next: string | null;
  /** The page that shows it; null where it has none. */
  readonly page: string | null;
  /** What describes its columns, as CSV on the Web has it. */
  readonly metadata: string;
}

/** Leads from a table to the rows behind, what is allowed with it, how it is cited, and what describes it. */
function addLinks(reply: FastifyReply, { base, next, page, metadata }: TableLinks, [licence]: Licences): void {
  const links = [
    ['next', next && base + next],
    ['license', licence?.path],
    ['cite-as', page && base + page],
    ['describedby', base + metadata],
  ];
  const told = links.flatMap(([relation, address]) => (address ? [`<${address}>; rel="${relation}"`] : []));
  reply.header('link', told.join(', '));
}

/** Answers with what a CSV file has, column by column. */
export const sendCsvMetadata = (
  reply: FastifyReply,
  table: TableDescription,
  [licence]: Licences,
  keys?: CsvKeys,
): FastifyReply =>
  reply
    .header('cache-control', cacheControl)
    .type('application/csvm+json; charset=utf-8')
    .send(JSON.stringify(csvMetadata(table, `${table.name}.${csv.name}`, licence?.path, keys)));

/** Answers with a table in a format. */
export async function sendTable(
  reply: FastifyReply,
  table: Table,
  format: Format,
  options: Readonly<Record<string, string>>,
  origin: TableOrigin,
  links: TableLinks,
): Promise<FastifyReply> {
  fileHeaders(reply, `${table.name}.${format.name}`, format.isFile, table.release).type(format.mediaType);
  // No table is cut without a word: what has no place for one among its rows says it here.
  const { length } = table.rows;
  const { shown, total, of } = table.part ?? { shown: length, total: length, of: 'rows' };
  reply.header('table-rows', `${shown} of ${total} ${of}`);
  addLinks(reply, links, await origin.licences());
  // Other bytes of the same rows are the same answer.
  if (!format.isReproducible)
    reply.header('etag', `W/"${createHash('sha256').update(JSON.stringify(table)).digest('base64url')}"`);
  return reply.send(await format.write(table, options, origin));
}
