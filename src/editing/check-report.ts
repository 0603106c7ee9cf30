import type { PackageCheck } from './package-check.js';
import type { PlacedFault } from './placed-fault.js';

/** How what was found is told. */
export const checkFormats = ['text', 'json', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const isError = ({ severity }: PlacedFault) => severity === 'error';

/** A fault as compilers tell one, so that editors and terminals lead to it. */
export const faultLine = ({ severity, file, line, at, column, message }: PlacedFault): string =>
  `${[file, line, at].filter((part) => part !== null).join(':')}: ${severity}: ${column === null ? '' : `${column}: `}${message}`;

// The data and the properties of a command of GitHub's workflows, which end at a line, a comma or a colon.
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (value: unknown) => escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A fault as an annotation of GitHub's workflows. */
export function annotation({ severity, file, line, at, column, message }: PlacedFault): string {
  const properties = Object.entries({ file, line, col: at, title: column })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${escapedProperty(value)}`);
  return `::${severity} ${properties.join(',')}::${escaped(message)}`;
}

// What is left to do is hundreds of words in a document that is begun.
const mostWarnings = 20;

function faultLines(faults: readonly PlacedFault[], write: (fault: PlacedFault) => string): readonly string[] {
  const warnings = faults.filter((fault) => !isError(fault));
  const left = warnings.length - mostWarnings;
  return [
    ...faults.filter(isError).map(write),
    ...warnings.slice(0, mostWarnings).map(write),
    ...(left > 0 ? [`and ${left} more words for which nothing accounts; \`suggest\` lists them`] : []),
  ];
}

/** The last line: whether the package loads and holds. */
export function verdict({ faults, coverage, withoutText }: PackageCheck): string {
  const errors = faults.filter(isError).length;
  if (errors > 0) return count(errors, 'fault', 'faults');
  if (coverage.length === 0 || withoutText.length > 0) return 'no faults; what has no text was not compared with it';
  const open = coverage.reduce((sum, one) => sum + one.open, 0);
  return open > 0 ? `no faults; ${count(open, 'word is', 'words are')} left to account for` : 'everything holds';
}

function coverageLine({ document, words, open }: PackageCheck['coverage'][number]): string {
  // Rounded down, so that only all of them are 100%.
  const part = words === 0 ? 100 : Math.floor((1000 * (words - open)) / words) / 10;
  return `${document}: ${part}% of ${count(words, 'numeral and number word', 'numerals and number words')} accounted for, ${open} open`;
}

/** What a package has, what was made of it, and what contradicts. */
function summary(check: PackageCheck): readonly string[] {
  const { name, version, rows, checks, failing, contradictions, coverage, withoutText } = check;
  if (name === null) return [];
  return [
    `${name} ${version}: ${count(rows, 'row', 'rows')}`,
    ...coverage.map(coverageLine),
    ...(withoutText.length > 0 ? [`without a text: ${withoutText.join(', ')}`] : []),
    `${count(checks, 'check', 'checks')} made, ${failing.length} failing`,
    ...failing.map((one) => `  fails: ${one}`),
    `${count(contradictions.length, 'contradiction', 'contradictions')} found`,
    ...contradictions.map((one) => `  ${one}`),
  ];
}

/** Everything that a check found. */
export function reportOf(check: PackageCheck, format: CheckFormat): string {
  if (format === 'json') return JSON.stringify(check, null, 2);
  const write = format === 'github' ? annotation : faultLine;
  return [...faultLines(check.faults, write), ...summary(check), verdict(check)].join('\n');
}

function news<Item>(
  before: readonly Item[],
  after: readonly Item[],
  wordsOf: (item: Item) => string,
  [come, gone]: readonly [string, string],
): readonly string[] {
  const [old, now] = [before, after].map((items) => new Set(items.map(wordsOf))) as [Set<string>, Set<string>];
  return [
    ...[...now].filter((words) => !old.has(words)).map((words) => `${come} ${words}`),
    ...[...old].filter((words) => !now.has(words)).map((words) => `${gone} ${words}`),
  ];
}

/** What is another than it was when the package was last checked; none where all is as it was. */
export function changesBetween(before: PackageCheck, after: PackageCheck): readonly string[] {
  return [
    ...news(before.faults.filter(isError), after.faults.filter(isError), faultLine, ['wrong now:', 'mended:   ']),
    ...news(before.coverage, after.coverage, coverageLine, ['now:      ', 'was:      ']),
    ...news(before.failing, after.failing, String, ['fails now:', 'holds now:']),
    ...news(before.contradictions, after.contradictions, String, ['found:    ', 'gone:     ']),
  ];
}
