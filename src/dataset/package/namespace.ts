/** Names a row of a package, by its name there, among the rows of all packages. */
export type Qualify = (name: string) => string;

const separator = '.';

/** Whether a name is that of a row of another package. */
export const isForeign = (name: string): boolean => name.includes(separator);

/** The name that a package itself gives what is so called in the graph. */
export const nameInPackage = (name: string): string => name.slice(name.indexOf(separator) + 1);

/** The name that other packages give a row. */
export const foreignName = (packageName: string, name: string): string =>
  isForeign(name) ? name : `${packageName}${separator}${name}`;

/** The name in the graph of what a package calls so. */
export const nameWithin = (namespace: string, name: string): string =>
  namespace === '' ? name : `${namespace}${separator}${name}`;

/**
 * Names the rows of a package in the graph: behind its namespace, or that of the package that a name is from.
 * @param namespaces those of the packages it uses, by their names
 */
export function qualifier(namespace: string, namespaces: ReadonlyMap<string, string>): Qualify {
  if (namespace === '' && namespaces.size === 0) return (name) => name;
  return (name) => {
    if (!isForeign(name)) return nameWithin(namespace, name);
    const end = name.indexOf(separator);
    const from = name.slice(0, end);
    return nameWithin(namespaces.get(from) ?? from, name.slice(end + 1));
  };
}
