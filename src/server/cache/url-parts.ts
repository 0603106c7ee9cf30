/** The path of an address, and what stands behind its first question mark: others may follow in it. */
export function partsOfUrl(url: string): readonly [path: string, search: string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

/** A path with what stands behind the question mark of an address. */
export function withSearchOf(path: string, url: string): string {
  const [, search] = partsOfUrl(url);
  return search === '' ? path : `${path}?${search}`;
}
