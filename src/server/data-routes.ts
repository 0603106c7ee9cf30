import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import yazl from 'yazl';
import type { PublishedPackage, PublishedPackages } from '../dataset/published-package.js';
import { selfContained } from '../dataset/self-contained.js';
import { noSuch } from '../graph/nearest.js';
import { oncePer } from '../graph/once.js';
import { releaseArgument } from '../graph/release-argument.js';
import { describedDataset } from '../metadata/described-dataset.js';
import { csvMetadataSuffix } from '../operations/csvw.js';
import { formats, optionNames, takeOptions } from '../operations/formats.js';
import { packageTable, packageTables } from '../operations/package-table.js';
import { unknownParameters } from '../operations/parameter.js';
import { releaseName } from '../operations/release.js';
import { withSearchOf } from './cache/url-parts.js';
import { sendFaults, sendProblem } from './problem.js';
import type { RequestLifetimes } from './request-lifetimes.js';
import {
  fileHeaders,
  noFormat,
  sendCsvMetadata,
  sendTable,
  serverAddress,
  splitTable,
  type TableRequest,
} from './table-reply.js';
import { takesRelease, takesReleaseAndOthers } from './taken-parameters.js';

/** The formats a whole table can be had in. */
export const tableFormats = formats.filter(({ isOfDataset }) => isOfDataset);

/** The files of a package and the schemas of its tables as a zip file, written as it is read. */
async function zipOf(published: PublishedPackage): Promise<Readable> {
  const zip = new yazl.ZipFile();
  for (const [path, bytes] of await selfContained(published))
    zip.addBuffer(bytes, path, { mtime: published.release.loadedAt });
  zip.end();
  return zip.outputStream as Readable;
}

// To zip a package takes longer than any other answer: that of a few documents is kept, as long as the package is.
const mostBytesKept = 32 * 1024 * 1024;

const zipBytes = oncePer(async (published: PublishedPackage) => buffer(await zipOf(published)));

function zipToSend(published: PublishedPackage): Promise<Buffer | Readable> {
  const size = [...published.files.values()].reduce((sum, { length }) => sum + length, 0);
  return size > mostBytesKept ? zipOf(published) : zipBytes(published);
}

interface DatasetRequest extends TableRequest {
  readonly Params: TableRequest['Params'] & { readonly dataset?: string };
}

/** What tells the tables of a dataset, below its name. */
export const indexFile = 'index.json';

/** Finds the package of the dataset that an address names; null, and told, where there is none. */
export const packageFinder =
  (packages: PublishedPackages, lifetimes: RequestLifetimes) =>
  async (name: string | undefined, reply: FastifyReply): Promise<PublishedPackage | null> => {
    const lifetime = lifetimes.of(reply);
    const published = await packages.read(lifetime, name);
    if (published) return published;
    const names = await packages.names(lifetime);
    sendProblem(
      reply,
      404,
      name === undefined || names.length === 0
        ? 'nothing is loaded'
        : `${noSuch('dataset', name, names)}; there are ${names.join(', ')}`,
    );
    return null;
  };

/** The data packages in force: each of their tables, and the whole. Where no dataset is named, of the one that is meant. */
export function serveData(
  http: FastifyInstance,
  packages: PublishedPackages,
  lifetimes: RequestLifetimes,
  publicUrl: string,
): void {
  const packageOf = packageFinder(packages, lifetimes);

  const sendPackage = async ({ params }: FastifyRequest<DatasetRequest>, reply: FastifyReply) => {
    const published = await packageOf(params.dataset, reply);
    if (!published) return reply;
    return fileHeaders(reply, `${published.name}-${published.version}.zip`, true, releaseName(published.release))
      .header('etag', `W/"${published.hash}"`)
      .type('application/zip')
      .send(await zipToSend(published));
  };

  const sendFile = async (request: FastifyRequest<DatasetRequest>, reply: FastifyReply) => {
    const { file, dataset } = request.params;
    if (dataset === undefined && (await packages.names(lifetimes.of(reply))).includes(file))
      return reply.redirect(withSearchOf(`${publicUrl}/data/${file}/${indexFile}`, request.url));
    const published = await packageOf(dataset, reply);
    if (!published) return reply;
    const { name, format, isMetadata } = splitTable(file, tableFormats);
    const table = packageTable(published, name, releaseName(published.release));
    if (!table) {
      const names = packageTables(published);
      return sendProblem(reply, 404, `${noSuch('table', name, names)}; there are ${names.join(', ')}`);
    }
    if (!format) return sendProblem(reply, 404, noFormat(name, tableFormats));
    if (isMetadata) {
      const wrong = unknownParameters(file, Object.keys(request.query), [releaseArgument]);
      if (wrong.length > 0) return sendFaults(reply, wrong);
      const keys = describedDataset(published).tables.find((one) => one.name === name);
      return sendCsvMetadata(reply, table, published.licences, keys);
    }
    const { options, rest, faults } = takeOptions(format, request.query);
    const wrong = [...faults, ...unknownParameters(name, Object.keys(rest), optionNames(format))];
    if (wrong.length > 0) return sendFaults(reply, wrong);
    const server = serverAddress(request, publicUrl);
    const folder = dataset === undefined ? '/data' : `/data/${dataset}`;
    return sendTable(
      reply,
      table,
      format,
      options,
      {
        server,
        table: server + request.url,
        next: null,
        licences: async () => published.licences,
      },
      { base: publicUrl, next: null, page: null, metadata: `${folder}/${name}.csv${csvMetadataSuffix}` },
    );
  };

  for (const folder of ['/data', '/data/:dataset']) {
    http.get<DatasetRequest>(`${folder}/package.zip`, takesRelease, sendPackage);
    http.get<DatasetRequest>(`${folder}/:file`, takesReleaseAndOthers, sendFile);
  }
}
