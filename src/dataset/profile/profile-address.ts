/** What names no profile of ours: the words and addresses of the standard for any package. */
const ofTheStandard =
  /^(?:(?:tabular-)?data-package|https?:\/\/(?:datapackage\.org|specs\.frictionlessdata\.io|frictionlessdata\.io\/schemas)\/\S+)$/;

const ofOurs = /(?:^|\/)profile\/([^/]*)\/(.+\.json)$/;

/** Whether a text is the address of a file of the profile, or of any on the web. */
export const isAddress = (text: string): boolean => /^https?:/.test(text) || ofOurs.test(text);

/**
 * What is wrong with the address at which a package expects a file of the profile; null where this program reads it so.
 * @param path the file that is meant, such as `tables/measures.json`
 * @param current the version of the profile of this program
 */
export function addressFault(address: string, path: string, current: string): string | null {
  const [, version, file] = ofOurs.exec(address) ?? [];
  if (version === undefined || file !== path)
    return `"${address}" is no file of the profile that is expected here; expected an address that ends in profile/${current}/${path}`;
  if (!/^\d+\.\d+$/.test(version)) return `"${version}" is no version of the profile; expected ${current}`;
  const [[major = 0, minor = 0], [ownMajor = 0, ownMinor = 0]] = [numbersOf(version), numbersOf(current)];
  if (major === ownMajor && minor <= ownMinor) return null;
  const isLater = major > ownMajor || (major === ownMajor && minor > ownMinor);
  return `the package is written for ${isLater ? 'a later' : 'an older'} profile, ${version}; this program reads ${current}`;
}

/** What is wrong with the profile that a package names, as the standard names one or by its address; null where this program reads it. */
export const profileFault = (named: string, current: string): string | null =>
  ofTheStandard.test(named) ? null : addressFault(named, 'datapackage.json', current);

const numbersOf = (version: string): readonly number[] => version.split('.').map(Number);
