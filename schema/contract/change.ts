/** What a change does to those who use what was released: it fails them, may surprise them, or does neither. */
const levels = ['BREAKING', 'DANGEROUS', 'SAFE'] as const;

/** How much a change matters to those who use what was released. */
export type Level = (typeof levels)[number];

/** A difference between what was released and what is there now. */
export interface Change {
  readonly level: Level;
  /** Where it is: a schema coordinate, or the name of a saved operation and of what is in it. */
  readonly path: string;
  /** What changed, and why that is breaking or dangerous. */
  readonly reason: string;
}

/** The changes of one level, in their order. */
export const changesOf = (level: Level, changes: readonly Change[]): readonly Change[] =>
  changes.filter((change) => change.level === level);

/** All changes under their level, the worst first. */
export function listing(changes: readonly Change[]): string {
  const parts = levels.map((level) => {
    const lines = changesOf(level, changes).map(({ path, reason }) => `  ${path}: ${reason}\n`);
    return `${level} (${lines.length})\n${lines.join('')}`;
  });
  return parts.join('\n');
}
