import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import yazl from 'yazl';
import type { PackageReader, PublishedPackage } from '../dataset/published-package.js';
import { noSuch } from '../graph/nearest.js';
import { csvMetadataSuffix } from '../operations/csvw.js';
import { formats, optionNames, takeOptions } from '../operations/formats.js';
import { packageTable, packageTables } from '../operations/package-table.js';
import { unknownParameters } from '../operations/parameter.js';
import { releaseName } from '../operations/release.js';
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

/** The formats a whole table can be had in. */
export const tableFormats = formats.filter(({ isOfDataset }) => isOfDataset);

/** The files of a package as a zip file, written as it is read. */
function zipOf({ files, release }: PublishedPackage): Readable {
  const zip = new yazl.ZipFile();
  for (const [path, bytes] of files) zip.addBuffer(bytes, path, { mtime: release.loadedAt });
  zip.end();
  return zip.outputStream as Readable;
}

/** The data package of the release in force: each of its tables, and the whole. */
export function serveData(
  http: FastifyInstance,
  readPackage: PackageReader,
  lifetimes: RequestLifetimes,
  publicUrl: string,
): void {
  const nothing = 'nothing is loaded';

  http.get('/data/package.zip', async (_request, reply) => {
    const published = await readPackage(lifetimes.of(reply).signal);
    if (!published) return sendProblem(reply, 404, nothing);
    return fileHeaders(reply, `${published.name}-${published.version}.zip`, true, releaseName(published.release))
      .header('etag', `W/"${published.hash}"`)
      .type('application/zip')
      .send(zipOf(published));
  });

  http.get<TableRequest>('/data/:file', async (request, reply) => {
    const { file } = request.params;
    const published = await readPackage(lifetimes.of(reply).signal);
    if (!published) return sendProblem(reply, 404, nothing);
    const { name, format, isMetadata } = splitTable(file, tableFormats);
    const table = packageTable(published, name, releaseName(published.release));
    if (!table) {
      const names = packageTables(published);
      return sendProblem(reply, 404, `${noSuch('table', name, names)}; there are ${names.join(', ')}`);
    }
    if (!format) return sendProblem(reply, 404, noFormat(name, tableFormats));
    if (isMetadata) return sendCsvMetadata(reply, table, published.licences);
    const { options, rest, faults } = takeOptions(format, request.query);
    const wrong = [...faults, ...unknownParameters(name, Object.keys(rest), optionNames(format))];
    if (wrong.length > 0) return sendFaults(reply, wrong);
    const server = serverAddress(request, publicUrl);
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
      { base: publicUrl, next: null, page: null, metadata: `/data/${name}.csv${csvMetadataSuffix}` },
    );
  });
}
