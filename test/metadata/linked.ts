import jsonld from 'jsonld';
import { Parser, Store, Writer } from 'n3';

// What the context of schema.org says of the names used here: each is of its vocabulary, and addresses are of things.
const schemaOrg = {
  '@context': { '@vocab': 'http://schema.org/', url: { '@type': '@id' }, license: { '@type': '@id' } },
};

/** Reads contexts without the web: there is one that documents lead to. */
const documentLoader = async (url: string) => {
  if (!url.startsWith('https://schema.org')) throw new Error(`no test reads ${url}`);
  return { contextUrl: undefined, documentUrl: url, document: schemaOrg };
};

/** A JSON-LD document as statements. */
export async function statementsOf(document: object): Promise<Store> {
  const lines = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader,
    safe: true,
    base: 'https://example.org/',
  } as object);
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(lines)));
}

export const turtleStatements = (text: string): Store => new Store(new Parser().parse(text));

/** Statements in an order and with names that do not depend on how they were written. */
export async function canonical(statements: Store): Promise<string> {
  const writer = new Writer({ format: 'N-Quads' });
  writer.addQuads([...statements]);
  const lines = await new Promise<string>((resolve, reject) =>
    writer.end((error, result) => (error ? reject(error) : resolve(result))),
  );
  return String(
    await jsonld.canonize(
      lines as unknown as object,
      {
        inputFormat: 'application/n-quads',
        format: 'application/n-quads',
        algorithm: 'RDFC-1.0',
      } as object,
    ),
  );
}
