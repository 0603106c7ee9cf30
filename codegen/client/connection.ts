/** A list in pages, as a document selects it. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Makes a document without a variable `$after` a compile error; such a document can give one page only. */
export type NeedsAfter<Variables> = string extends keyof Variables
  ? { 'this document has no variable $after': never }
  : 'after' extends keyof Variables
    ? unknown
    : { 'this document has no variable $after': never };

/**
 * The nodes of all pages, each page asked for when the one before is used up.
 * @param page reads the page after a cursor; undefined for the first
 * @throws TypeError where a page does not lead to another: the cursor is not that of the list which is read
 */
export async function* allNodes<Node>(
  page: (after: string | undefined) => Promise<Connection<Node> | null | undefined>,
): AsyncGenerator<Node, void, undefined> {
  let after: string | undefined;
  for (;;) {
    const connection = await page(after);
    if (!connection) return;
    yield* connection.nodes;
    const { hasNextPage, endCursor } = connection.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null || endCursor === after)
      throw new TypeError('paginate: $after is not the cursor of the connection that is read');
    after = endCursor;
  }
}
