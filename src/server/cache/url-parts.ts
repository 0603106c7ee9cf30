/** The path of an address, and what stands behind its first question mark: others may follow in it. */
export function partsOfUrl(url: string): readonly [path: string, search: string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}
