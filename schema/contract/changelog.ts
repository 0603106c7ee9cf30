/** What `CHANGELOG.md` says of a version: the text below `## <version>`; empty where it says nothing. */
export const versionSection = (changelog: string, version: string): string => below(changelog, '##', version);

/** What the section of a version lists under `### Breaking`; empty where it lists nothing. */
export const breakingPart = (section: string): string => below(section, '###', 'Breaking');

/** The coordinates, in backticks, that the section of a version lists under `### Removed at once`. */
export const removedAtOnce = (section: string): ReadonlySet<string> =>
  new Set(
    [...below(section, '###', 'Removed at once').matchAll(/`([^`]+)`/g)].map(([, coordinate = '']) => coordinate),
  );

function below(text: string, hashes: '##' | '###', title: string): string {
  const lines = text.split(/\r?\n/);
  // A date or a name may follow: `## 1.1.0 - 2026-11-22`.
  const start = lines.findIndex((line) => line === `${hashes} ${title}` || line.startsWith(`${hashes} ${title} `));
  if (start < 0) return '';
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= hashes.length);
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .join('\n')
    .trim();
}
