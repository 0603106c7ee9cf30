import type { CountedReleaseFragment, ToldChangeFragment } from './generated/graphql.js';
import { quantity, wordsOfName } from './words.js';

const longest = 120;

const quoted = (text: string) => `“${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}”`;

type ChangedField = ToldChangeFragment['fields'][number];

/** What became of a value, in words. */
function fieldWords({ name, before, after }: ChangedField): string {
  const field = wordsOfName(name.replaceAll('.', ' '));
  if (before === null) return `${field} is ${quoted(after ?? '')}`;
  return after === null
    ? `${field} was ${quoted(before)}, and is gone`
    : `${field} was ${quoted(before)}, and is ${quoted(after)}`;
}

/** What happened to a row, in a sentence: of one that is new or gone, what it is called or says. */
export function changeWords({ kind, subject, fields }: ToldChangeFragment): string {
  if (kind === 'CHANGED') return `${subject} was changed: ${fields.map(fieldWords).join('; ')}.`;
  const named = ['title', 'name', 'label', 'asPublished', 'text'].flatMap(
    (wanted) => fields.find(({ name }) => name === wanted) ?? [],
  );
  const value = named[0]?.after ?? named[0]?.before;
  return `${subject} was ${kind === 'ADDED' ? 'added' : 'removed'}${value ? `: ${quoted(value)}` : ''}.`;
}

/** What a release has, and how much it changed. */
export const releaseWords = (release: CountedReleaseFragment): string =>
  `${[
    quantity(release.observationCount, 'figure'),
    quantity(release.statementCount, 'statement'),
    quantity(release.checkCount, 'check'),
    quantity(release.discrepancyCount, 'contradiction'),
  ].join(
    ', ',
  )}; ${quantity(release.added.totalCount, 'row')} added, ${release.changed.totalCount} changed, ${release.removed.totalCount} removed.`;
