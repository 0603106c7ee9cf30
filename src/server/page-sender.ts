import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { render } from 'preact-render-to-string';
import type { PublishedPackages } from '../dataset/published-package.js';
import { badInputCode } from '../graph/request-error.js';
import type { RequestLifetime } from '../loading/request-lifetime.js';
import { describedDataset } from '../metadata/described-dataset.js';
import { schemaOrgDataset } from '../metadata/schema-org.js';
import type { Parameters } from '../operations/parameter.js';
import { parameterRefusal } from '../operations/parameter-refusal.js';
import { releaseName } from '../operations/release.js';
import type { AskPage, AskText } from '../pages/ask.js';
import { withDimensions } from '../pages/dimensions.js';
import { SitePageDocument, type SitePageQuery } from '../pages/generated/graphql.js';
import { keepRelease } from '../pages/keep-release.js';
import { Layout, permanentPath } from '../pages/layout.js';
import type { PageRequest, ReaderPage } from '../pages/page.js';
import { type Site, siteLicences, siteName } from '../pages/site.js';
import { pageStyle } from '../pages/style.js';
import type { Ask } from './execution/apollo.js';
import { statusOf } from './problem.js';
import { type RequestLifetimes, releaseIn } from './request-lifetimes.js';
import type { ServedOperations } from './served-operations.js';
import { cacheControl, datasetPlace, serverAddress } from './table-reply.js';

const styleHash = createHash('sha256').update(pageStyle).digest('base64');

/**
 * What a page may do: show its own style and pictures, and send its forms to this server. No script runs.
 * @param framedBy which sites may show it in a frame
 */
export const readingPolicy = (framedBy: string) =>
  [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "img-src 'self' data:",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${framedBy}`,
  ].join('; ');

/** What pages are made from. */
export interface PageParts
  extends Pick<PageRequest, 'schema' | 'texts'>,
    Pick<Site, 'introspection' | 'hasExplorer' | 'contact' | 'repository'> {
  readonly ask: Ask;
  readonly served: () => ServedOperations;
  readonly lifetimes: RequestLifetimes;
  readonly packages: PublishedPackages;
  /** Where others reach the server, without a stroke at its end; empty where nobody has said. */
  readonly publicUrl: string;
}

/** The graph refused to answer, or could not. */
export class Unanswered extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

/** The address of a page: what it names, and what stands behind its question mark. */
export interface PageAddress {
  readonly Params: { readonly name?: string };
  readonly Querystring: Parameters;
}

/** The parameters that are given; what a form leaves empty is not. */
const givenOf = (parameters: Parameters): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value = []]) => {
      const texts = [value].flat().filter((text) => text !== '');
      return texts.length > 0 ? [[name, texts]] : [];
    }),
  );

const lastOf = (parameters: Parameters) =>
  Object.fromEntries(Object.entries(givenOf(parameters)).map(([name, texts]) => [name, texts.at(-1)]));

/** What a page leads programs to: its licence, how to cite it, and what describes it. */
const programLinks = (page: ReaderPage, site: Site): string =>
  [
    ...[...siteLicences(site.datasets).keys()].map((licence) => `<${licence}>; rel="license"`),
    `<${site.address}${permanentPath(page, site)}>; rel="cite-as"`,
    `<${site.address}${page.describedBy ?? 'data.json'}>; rel="describedby"`,
  ].join(', ');

/** Asks the graph what pages show, and sends them. */
export class PageSender {
  readonly #parts: PageParts;
  readonly #base: string;

  constructor(parts: PageParts) {
    this.#parts = parts;
    this.#base = parts.publicUrl ? `${new URL(parts.publicUrl).pathname.replace(/\/$/, '')}/` : '/';
  }

  /**
   * Asks a text within the life of a request.
   * @throws Unanswered for the first thing that was refused or failed
   */
  askFor(reply: FastifyReply): AskText {
    return async <Answer>(text: string, variables: Readonly<Record<string, unknown>>) => {
      const whole = withDimensions(text);
      const { data, errors } = await this.#parts.ask(whole, variables, this.#parts.lifetimes.of(reply));
      const [error] = errors;
      if (error?.extensions?.code === badInputCode) {
        const { status, detail } = parameterRefusal(whole, variables, error.message);
        throw new Unanswered(status, detail);
      }
      if (error) throw new Unanswered(statusOf(error.extensions?.code), error.message);
      return data as Answer;
    };
  }

  /** Asks a typed document, as `askFor` does. */
  askTyped(reply: FastifyReply): AskPage {
    return (document, variables) =>
      this.askFor(reply)(String(document), variables as Readonly<Record<string, unknown>>);
  }

  /** What a page of an address is made from. */
  requestOf(request: FastifyRequest<PageAddress>, reply: FastifyReply): PageRequest {
    const { schema, texts, served, hasExplorer, publicUrl, packages, lifetimes } = this.#parts;
    const { operations, menus, answerLines } = served();
    return {
      ask: this.askTyped(reply),
      askText: this.askFor(reply),
      schema,
      texts,
      operations,
      menus,
      answerLines,
      linkedDataset: async () => {
        const published = await packages.read(lifetimes.of(reply));
        return published && schemaOrgDataset(describedDataset(published), datasetPlace(request, publicUrl));
      },
      hasExplorer,
      address: `${serverAddress(request, publicUrl)}/`,
      name: request.params.name ?? '',
      parameters: givenOf(request.query),
      given: lastOf(request.query),
    };
  }

  /** What every page tells: without the release where the graph does not answer, so that a page can say that. */
  async siteOf(request: FastifyRequest, reply: FastifyReply): Promise<Site> {
    const { introspection, hasExplorer, contact, repository, publicUrl } = this.#parts;
    const address = `${serverAddress(request, publicUrl)}/`;
    const unknown = { name: siteName([]), datasets: [], release: null };
    const site = { ...unknown, base: this.#base, address, introspection, hasExplorer, contact, repository };
    // Who asks for too much is not answered from the database.
    if (reply.statusCode === 429) return site;
    return { ...site, ...(await this.#factsOf(this.#parts.lifetimes.of(reply))) };
  }

  /** The release that requests of a lifetime are answered from, and the datasets it shows; nothing where the graph does not answer. */
  async #factsOf(lifetime: RequestLifetime): Promise<Pick<Site, 'name' | 'datasets' | 'release'> | null> {
    const { data } = await this.#parts.ask(String(SitePageDocument), {}, lifetime);
    if (!data) return null;
    const { release, datasets, everyDataset } = data as SitePageQuery;
    const nodes = datasets?.nodes ?? [];
    return {
      name: siteName(nodes),
      datasets: nodes,
      // Of several datasets, one may have the same version and content in two states of the graph.
      release: release && {
        ...release,
        name: (everyDataset?.totalCount ?? 0) > 1 ? release.id : releaseName(release),
      },
    };
  }

  /** The page as a whole document, with what is said around it. */
  async htmlOf(page: ReaderPage, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const site = await this.siteOf(request, reply);
    const { lifetimes } = this.#parts;
    const named = releaseIn(request);
    const inForce =
      named === undefined ? undefined : ((await this.#factsOf(lifetimes.inForce(reply)))?.release ?? null);
    reply
      .header('link', programLinks(page, site))
      .header('content-security-policy', readingPolicy("'none'"))
      .type('text/html; charset=utf-8');
    const html = `<!doctype html>${render(Layout({ page, site, asked: request.url.slice(1), inForce }))}`;
    return named === undefined || !site.release ? html : keepRelease(html, site.release.name);
  }

  /** Answers with a page. */
  async send(page: ReaderPage, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { status = 200 } = page;
    const html = await this.htmlOf(page, request, reply);
    return reply
      .status(status)
      .header('cache-control', status === 200 ? cacheControl : 'no-store')
      .send(html);
  }
}
