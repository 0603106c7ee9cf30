import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PublishedPackage } from '../dataset/published-package.js';
import { croissant, croissantVersion } from '../metadata/croissant.js';
import { csvGroup } from '../metadata/csv-group.js';
import { datasetIndex, type MetadataDocument, metadataDocuments, metadataLinks } from '../metadata/dataset-index.js';
import { dcatCatalogue, dcatPrefixes } from '../metadata/dcat.js';
import { describedDataset } from '../metadata/described-dataset.js';
import { jsonLd, type LinkedDocument, turtle } from '../metadata/linked-data.js';
import { schemaOrgDataset } from '../metadata/schema-org.js';
import type { DatasetPlace } from '../metadata/site.js';
import { tableChecksums } from '../metadata/table-checksum.js';
import { releaseName } from '../operations/release.js';
import { siteName } from '../pages/site.js';
import { indexFile, packageFinder, tableFormats } from './data-routes.js';
import type { OperationParts } from './operation-routes.js';
import { cacheControl, datasetPlace } from './table-reply.js';
import { takesRelease } from './taken-parameters.js';

interface DatasetRequest {
  readonly Params: { readonly dataset?: string };
}

/** What describes datasets for programs: for those that search, catalogue, load or learn. */
export function serveMetadata(
  http: FastifyInstance,
  {
    served,
    packages,
    lifetimes,
    publicUrl,
    contact,
  }: Pick<OperationParts, 'served' | 'packages' | 'lifetimes' | 'publicUrl' | 'contact'>,
): void {
  type Write = (published: PublishedPackage, place: DatasetPlace) => object | string | Promise<object | string>;
  const packageOf = packageFinder(packages, lifetimes);

  const send = (reply: FastifyReply, mediaType: string, place: DatasetPlace, written: object | string) =>
    reply
      .header('cache-control', cacheControl)
      .header('link', metadataLinks(place))
      .type(mediaType)
      .send(typeof written === 'string' ? written : JSON.stringify(written));

  /** Serves what is told of one dataset, of the one that is meant where none is named. */
  const serve = (paths: readonly string[], mediaType: string, write: Write) => {
    for (const path of paths)
      http.get<DatasetRequest>(path, takesRelease, async (request, reply) => {
        const { dataset } = request.params;
        const published = await packageOf(dataset, reply);
        if (!published) return reply;
        const place = datasetPlace(request, publicUrl, dataset);
        reply.header('dataset-release', releaseName(published.release));
        return send(reply, mediaType, place, await write(published, place));
      });
  };
  const serveDocument = ({ path, mediaType }: MetadataDocument, write: Write, sentAs = `${mediaType}; charset=utf-8`) =>
    serve([`/data/${path}`, `/data/:dataset/${path}`], sentAs, write);

  /** Serves what is told of all of them. */
  const serveCatalogue = (
    { path, mediaType }: MetadataDocument,
    write: (catalogue: LinkedDocument) => object | string,
  ) =>
    http.get(path, takesRelease, async (request, reply) => {
      const lifetime = lifetimes.of(reply);
      const names = await packages.names(lifetime);
      const published = await Promise.all(names.map((name) => packages.read(lifetime, name)));
      const found = published.filter((one) => one !== null);
      const place = datasetPlace(request, publicUrl);
      const catalogue = dcatCatalogue({
        title: siteName(found),
        site: place.site,
        datasets: found.map((one) => ({
          dataset: describedDataset(one),
          place: found.length === 1 ? place : datasetPlace(request, publicUrl, one.name),
        })),
        operations: served().operations,
        contact,
      });
      return send(reply, `${mediaType}; charset=utf-8`, place, write(catalogue));
    });

  serve(['/data', `/data/:dataset/${indexFile}`], 'application/json; charset=utf-8', (published, place) =>
    datasetIndex(describedDataset(published), tableFormats, place),
  );
  serveDocument(metadataDocuments.schemaOrg, (published, place) =>
    schemaOrgDataset(describedDataset(published), place),
  );
  serveDocument(
    metadataDocuments.croissant,
    async (published, place) => croissant(describedDataset(published), await tableChecksums(published), place),
    `${metadataDocuments.croissant.mediaType}; profile="${croissantVersion}"`,
  );
  serveDocument(metadataDocuments.csvw, (published) => csvGroup(describedDataset(published)));
  serveCatalogue(metadataDocuments.dcat, (catalogue) => jsonLd(dcatPrefixes, catalogue));
  serveCatalogue(metadataDocuments.dcatTurtle, (catalogue) => turtle(dcatPrefixes, catalogue));
}
