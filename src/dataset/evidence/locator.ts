import { entities } from '../../domain/registry.js';
import { optionsOf } from '../../graph/entity-metadata.js';
import type { DataPackage } from '../package/data-package.js';
import { nearestKnown } from '../package/nearest-known.js';
import { knownRows } from '../package/used-package.js';
import type { Figure } from './figure.js';

/** A fact as links and contradictions name it. */
export interface Fact {
  readonly kind: 'statement' | 'observation';
  /** Global id. */
  readonly id: string;
  /** The document that prints it. */
  readonly document: string;
}

/** A fact that an editor has named, or what is wrong with the name. */
export type Located = { readonly fact: Fact } | { readonly fault: string };

const printedNumber = /^([a-z0-9-]+):(\d+) (.+?)((?: [a-z-]+=[^\s=]+)*)$/;

/** The global ids of statements by their slugs: their prefix says the kind. */
export function statementIds(source: DataPackage): ReadonlyMap<string, string> {
  const prefixes = new Map(entities.map(optionsOf).map(({ discriminator, prefix }) => [discriminator, prefix]));
  return new Map(
    knownRows(source, 'statements').map(({ values: { id, kind } }) => [
      String(id),
      `${prefixes.get(String(kind))}:${source.qualify(String(id))}`,
    ]),
  );
}

/** What tells a number from others of its line: the parts of its cell, how it is printed, and the first day of its time. */
const named = ({ parts, precision, period }: Figure): ReadonlyMap<string, string> =>
  new Map([...parts, ['precision', precision], ...(period ? [['period', period.start] as const] : [])]);

/** The parts in which some numbers differ, of each of them. */
function shown(figures: readonly Figure[]): string {
  const all = figures.map(named);
  const names = new Set(all.flatMap((parts) => [...parts.keys()]));
  const telling = [...names].filter((name) => new Set(all.map((parts) => parts.get(name))).size > 1);
  return all
    .map((parts) => telling.flatMap((name) => (parts.has(name) ? [`${name}=${parts.get(name)}`] : [])).join(' '))
    .join('", "');
}

/**
 * Finds the facts that editors name: a statement by its id, a number by its document, line and print, as in
 * `quality-account-2015-16:31 1,754`, with ` name=value` parts of its cell, its `precision` or the first day of its `period` where several numbers of a line are printed alike.
 */
export function locator(source: DataPackage, figures: readonly Figure[]): (name: string) => Located {
  const statements = statementIds(source);
  const closest = nearestKnown(() => statements.keys());
  const documents = new Map(
    knownRows(source, 'statements').map(({ values }) => [String(values.id), String(values.document)]),
  );
  const byDocument = Map.groupBy(figures, ({ document }) => document);
  const lines = new Map<string, ReadonlyMap<number, readonly Figure[]>>();
  /** What stands on a line of a document; only those of documents that are named are put in order. */
  const printedOn = (document: string, line: number): readonly Figure[] => {
    const known = lines.get(document) ?? Map.groupBy(byDocument.get(document) ?? [], (figure) => figure.line);
    lines.set(document, known);
    return known.get(line) ?? [];
  };
  return (name) => {
    const statement = statements.get(name);
    if (statement) return { fact: { kind: 'statement', id: statement, document: documents.get(name) ?? '' } };
    const [, document, line, asPublished, parts = ''] = printedNumber.exec(name) ?? [];
    if (!document) {
      const close = closest(name);
      return { fault: `there is no statement "${name}"${close ? `; did you mean "${close}"?` : ''}` };
    }
    const wanted = parts.split(' ').filter(Boolean);
    const ofLine = printedOn(document, Number(line));
    const printed = ofLine.filter((figure) => figure.asPublished === asPublished);
    const found = printed.filter((figure) =>
      wanted.every((part) => {
        const [key = '', value] = part.split('=');
        return named(figure).get(key) === value;
      }),
    );
    const [only] = found;
    if (only && found.length === 1) return { fact: { kind: 'observation', id: only.id, document: only.document } };
    if (found.length > 1)
      return { fault: `"${name}" names ${found.length} numbers; add a part that tells them apart: "${shown(found)}"` };
    const onLine = ofLine.map((figure) => figure.asPublished);
    return {
      fault: `no number "${name}"; line ${line} of ${document} has ${onLine.length > 0 ? onLine.map((number) => `"${number}"`).join(', ') : 'none'}`,
    };
  };
}
