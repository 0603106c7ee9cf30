/** One thing wrong with a package: where it stands, what is wrong and what was expected. */
export interface Fault {
  /** Path of the file, relative to the package folder. */
  file: string;
  /** Line of the file, from 1: the physical line on which the record starts. Null where the fault is of the whole file. */
  line: number | null;
  /** The column of the table or, in a JSON file, the property (`resources[2].path`). Null where the fault is of the whole line. */
  column: string | null;
  message: string;
}

/** What is wrong with a row of a table, at the line it was read from. */
export const rowFault = (
  row: { readonly file: string; readonly line: number },
  column: string | null,
  message: string,
): Fault => ({
  file: row.file,
  line: row.line,
  column,
  message,
});

/** Takes a fault in. Reading goes on after it, so that one run finds every fault. */
export type Report = (fault: Fault) => void;

/** Thrown for a package with faults, with all of them, by file and line. */
export class InvalidPackage extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const sorted = faults.toSorted(byLine);
    const count = `${sorted.length} ${sorted.length === 1 ? 'fault' : 'faults'} in the package`;
    super([count, ...sorted.map(describeFault)].join('\n'));
    this.name = 'InvalidPackage';
    this.faults = sorted;
  }
}

/** What some work finds; undefined, with its faults taken in, where it finds some. */
export function attempt<Found>(find: () => Found, faults: Fault[]): Found | undefined {
  try {
    return find();
  } catch (error) {
    if (!(error instanceof InvalidPackage)) throw error;
    faults.push(...error.faults);
    return undefined;
  }
}

function byLine(a: Fault, b: Fault): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/** A fault as a line: where it is, and what is wrong. */
export function describeFault({ file, line, column, message }: Fault): string {
  const location = line === null ? file : `${file}:${line}`;
  return column === null ? `${location}: ${message}` : `${location}: ${column}: ${message}`;
}
