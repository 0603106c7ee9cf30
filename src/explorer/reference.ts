/** What is to be known of a document to cite it. */
export interface DocumentFacts {
  readonly id: string;
  readonly title: string;
  /** What sort of document it is, such as `strategy`. */
  readonly kind: string;
  readonly publisher: { readonly name: string } | null;
  /** The day; null where only `publishedLabel` is known. */
  readonly published: string | null;
  /** The time as printed; null where the document gives none. */
  readonly publishedLabel: string | null;
}

/** Where, and from which state of the graph, something was taken. */
export interface ReferenceContext {
  /** The address of the question. */
  readonly address: string;
  /** The release, such as `2.0.0 (3d5449772b255afa)`. */
  readonly release: string;
  /** The day it was looked at, as `2026-11-29`. */
  readonly accessed: string;
}

/** A reference to a document, in words and as programs read it. */
export interface ReferenceStyle {
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  write(
    documents: readonly (DocumentFacts & { readonly lines: readonly string[] })[],
    context: ReferenceContext,
  ): string;
}

const yearOf = ({ published, publishedLabel }: DocumentFacts) =>
  /\d{4}/.exec(published ?? publishedLabel ?? '')?.[0] ?? null;
const keyOf = ({ id }: DocumentFacts) => id.replace(/^document:/, '');
/** `line 9`, `lines 9, 12–14`; empty where there are none. */
export const inLines = (lines: readonly string[]): string =>
  lines.length === 0 ? '' : `${lines.length === 1 && !lines[0]?.includes('–') ? 'line' : 'lines'} ${lines.join(', ')}`;
const throughOf = ({ release }: ReferenceContext) => `the graph, release ${release}`;

const text: ReferenceStyle = {
  label: 'Text',
  extension: 'txt',
  mediaType: 'text/plain',
  write: (documents, context) =>
    documents
      .map((document) => {
        const parts = [
          `${document.publisher ? `${document.publisher.name}: ` : ''}${document.title}`,
          document.publishedLabel ?? document.published,
          inLines(document.lines),
          `as read by ${throughOf(context)}, ${context.address}, on ${context.accessed}`,
        ];
        return `${parts.filter(Boolean).join(', ')}.`;
      })
      .join('\n'),
};

// Braces keep the case of a title; TeX reads the rest of these as its own.
const tex = (words: string) => words.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');

const bibtex: ReferenceStyle = {
  label: 'BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write: (documents, context) =>
    documents
      .map((document) => {
        const fields = {
          title: `{${tex(document.title)}}`,
          author: document.publisher && `{${tex(document.publisher.name)}}`,
          year: yearOf(document),
          howpublished: tex(document.kind),
          note: tex(
            [inLines(document.lines), `read by ${throughOf(context)}`, `accessed ${context.accessed}`]
              .filter(Boolean)
              .join('; '),
          ),
          url: context.address,
        };
        const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
        return `@misc{${keyOf(document)},\n${lines.join(',\n')}\n}`;
      })
      .join('\n\n'),
};

/** A day, month or year in the parts that CSL has. */
const dateParts = (date: string | null) => (date ? { 'date-parts': [date.split('-').map(Number)] } : undefined);

const csl: ReferenceStyle = {
  label: 'CSL-JSON',
  extension: 'csl.json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (documents, context) =>
    JSON.stringify(
      documents.map((document) => ({
        id: keyOf(document),
        type: 'report',
        title: document.title,
        genre: document.kind,
        author: document.publisher ? [{ literal: document.publisher.name }] : undefined,
        publisher: document.publisher?.name,
        issued: dateParts(document.published ?? yearOf(document)),
        accessed: dateParts(context.accessed),
        locator: document.lines.join(', ') || undefined,
        label: document.lines.length > 0 ? 'line' : undefined,
        source: throughOf(context),
        URL: context.address,
      })),
      null,
      2,
    ),
};

export const referenceStyles: readonly ReferenceStyle[] = [text, bibtex, csl];
