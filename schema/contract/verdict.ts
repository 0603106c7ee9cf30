import { type Change, changesOf, type Level } from './change.ts';
import { breakingPart, removedAtOnce, versionSection } from './changelog.ts';
import { deprecationFaults, removalFaults } from './deprecation.ts';
import type { Release } from './release.ts';

/** Below 0, 0 or above 0, as the first version is lower than the second, the same, or higher. */
const compareVersions = (one: string, other: string) => one.localeCompare(other, 'en', { numeric: true });

const majorOf = (version: string) => Number.parseInt(version, 10);

function counted(changes: readonly Change[], level: Level): string {
  const { length } = changesOf(level, changes);
  return length === 0 ? '' : `${length} ${level} change${length === 1 ? '' : 's'}`;
}

/** What a change of the version must bring; undefined where everything is there. */
function versionFault(changes: readonly Change[], released: Release, version: string, changelog: string) {
  const section = versionSection(changelog, version);
  const breaking = counted(changes, 'BREAKING');
  const dangerous = counted(changes, 'DANGEROUS');
  if (compareVersions(version, released.version) < 0)
    return `the version of package.json is ${version}, lower than the released ${released.version}; raise it.`;
  if (breaking && majorOf(version) <= majorOf(released.version)) {
    const next = `${majorOf(released.version) + 1}.0.0`;
    return `${breaking} since ${released.version}: undo them, or set the version of package.json to ${next} and list them in CHANGELOG.md under "### Breaking" of "## ${next}".`;
  }
  if (breaking && !breakingPart(section))
    return `${breaking} since ${released.version}: list them in CHANGELOG.md under "### Breaking" of "## ${version}".`;
  if (dangerous && (compareVersions(version, released.version) === 0 || !section))
    return `${dangerous} since ${released.version}: give package.json a higher version, and tell of them in CHANGELOG.md in a section "## <version>".`;
  return undefined;
}

/**
 * What must be done before a release may follow another; empty where nothing must.
 * @param released null where nothing was released before
 * @param today `YYYY-MM-DD`
 */
export function contractFaults(
  changes: readonly Change[],
  released: Release | null,
  current: Release,
  changelog: string,
  today: string,
): readonly string[] {
  const deprecations = deprecationFaults(current.schema);
  if (!released) return deprecations;
  const version = versionFault(changes, released, current.version, changelog);
  // Only a major version may take away what was promised, and then it names it.
  const isMajor = majorOf(current.version) > majorOf(released.version);
  const announced = isMajor ? removedAtOnce(versionSection(changelog, current.version)) : new Set<string>();
  const removals = removalFaults(released.schema, current.schema, today, announced);
  return [...(version ? [version] : []), ...removals, ...deprecations];
}
