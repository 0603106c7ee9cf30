import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import SHACLValidator from 'rdf-validate-shacl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LiveServer, openServer } from '../live-server.js';
import { canonical, statementsOf, turtleStatements } from './linked.js';

let server: LiveServer;
beforeAll(async () => {
  server = await openServer({ contact: 'mailto:data@example.org' });
});
afterAll(() => server.close());

const get = (path: string) => fetch(server.url + path);
const document = async (path: string) => {
  const reply = await get(path);
  expect(reply.status).toBe(200);
  // Tests state the shape they expect.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  return { reply, body: (await reply.json()) as any };
};
/** The lines of a table, as its CSV has them. */
const csvOf = async (path: string): Promise<string[][]> => parse(await (await get(path)).text(), { bom: true });

describe('the list of tables', () => {
  it('leads to every table, the whole package, and what describes them', async () => {
    const { body, reply } = await document('/data');
    expect(body).toMatchObject({
      name: 'cafcass-documents',
      version: '2.0.0',
      package: `${server.url}/data/package.zip`,
    });
    expect(body.release).toBe(reply.headers.get('dataset-release'));
    for (const { links, rows, columns } of body.tables.filter((_: unknown, index: number) => index % 7 === 0)) {
      expect(await (await fetch(links.json)).json()).toHaveLength(rows);
      expect((await fetch(columns)).status).toBe(200);
    }
    const links = [...String(reply.headers.get('link')).matchAll(/<([^>]+)>; rel="describedby"; type="([^"]+)"/g)];
    expect(links.map(([, address]) => address)).toEqual(
      body.describedBy.map(({ address }: { address: string }) => address),
    );
    for (const [, address = '', type = ''] of links) {
      const described = await fetch(address);
      expect([described.status, described.headers.get('content-type')?.split(';')[0]], address).toEqual([200, type]);
    }
  });
});

describe('the dataset in the words of schema.org', () => {
  it('has what searches for datasets ask for, and files that are there', async () => {
    const { body } = await document('/data/schema-org.jsonld');
    expect(body['@type']).toBe('Dataset');
    expect(body.description.length).toBeGreaterThanOrEqual(50);
    expect(body.description.length).toBeLessThanOrEqual(5000);
    for (const name of ['name', 'url', 'license', 'version', 'datePublished', 'identifier', 'keywords'])
      expect(body[name], name).toBeTruthy();
    for (const { '@type': type, name } of [...body.creator, ...body.publisher])
      expect([type, typeof name]).toEqual(['Organization', 'string']);
    expect(body.isBasedOn).toHaveLength(5);
    for (const { contentUrl, encodingFormat } of body.distribution) {
      const reply = await fetch(contentUrl, { method: 'HEAD' });
      expect([reply.status, reply.headers.get('content-type')?.split(';')[0]]).toEqual([200, encodingFormat]);
    }
    // It says something: no name of it is one that its context does not know.
    expect((await statementsOf(body)).size).toBeGreaterThan(100);
  });

  it('stands in the head of the first page', async () => {
    const html = await (await get('/')).text();
    const [, script = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(script)).toEqual((await document('/data/schema-org.jsonld')).body);
  });
});

describe('the catalogue in DCAT', () => {
  it('is as its shapes have it', async () => {
    const shapes = turtleStatements(await readFile('test/metadata/dcat-shapes.ttl', 'utf8'));
    const statements = turtleStatements(await (await get('/data.ttl')).text());
    const { results } = await new SHACLValidator(shapes).validate(statements);
    expect(results.map(({ path, focusNode, message }) => [path?.value, focusNode?.value, String(message)])).toEqual([]);
    // They are shapes that something can be against.
    const wrong = turtleStatements('<urn:a> a <http://www.w3.org/ns/dcat#Dataset> .');
    expect((await new SHACLValidator(shapes).validate(wrong)).conforms).toBe(false);
  });

  it('says the same as JSON-LD and as Turtle', async () => {
    const turtle = turtleStatements(await (await get('/data.ttl')).text());
    const { body } = await document('/data.json');
    expect(await canonical(await statementsOf(body))).toBe(await canonical(turtle));
  });

  it('leads to datasets, tables, questions and services', async () => {
    const { body } = await document('/data.json');
    const named = (name: string) => body['dcat:dataset'].find((one: { '@id': string }) => one['@id'] === name);
    expect(named(`${server.url}/data`)['dct:hasPart']).toContainEqual({ '@id': `${server.url}/data#observations` });
    expect(named(`${server.url}/data#observations`)['dct:isPartOf']).toEqual({ '@id': `${server.url}/data` });
    expect(named(`${server.url}/questions/staff-over-time`)['dcat:contactPoint']).toMatchObject({
      'vcard:hasEmail': { '@id': 'mailto:data@example.org' },
    });
    for (const service of body['dcat:service'])
      expect((await fetch(service['dcat:endpointDescription']['@id'])).status).toBe(200);
  });
});

describe('the tables in CSV on the Web', () => {
  const patterns: Readonly<Record<string, RegExp>> = {
    integer: /^[+-]?\d+$/,
    number: /^[+-]?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
    string: /^/s,
  };
  interface Column {
    readonly name: string;
    readonly titles: string;
    readonly required: boolean;
    readonly separator?: string;
    readonly datatype: string | { readonly base: string; readonly format: string };
  }
  interface CsvTable {
    readonly url: string;
    readonly tableSchema: {
      readonly columns: readonly Column[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly columnReference: string;
        readonly reference: { readonly resource: string; readonly columnReference: string };
      }[];
    };
  }

  const faultOf = ({ name, required, separator, datatype }: Column, cell: string): string | null => {
    if (cell === '') return required ? `${name} is empty` : null;
    const pattern = typeof datatype === 'string' ? patterns[datatype] : new RegExp(`^(?:${datatype.format})$`, 'u');
    const wrong = (separator ? cell.split(separator) : [cell]).find((value) => !pattern?.test(value));
    return wrong === undefined ? null : `${name} has ${wrong}`;
  };

  it('have the columns, types, keys and references that are said of them', async () => {
    const { body } = await document('/data/csv-metadata.json');
    const tables: readonly CsvTable[] = body.tables;
    const rows = new Map<string, readonly Readonly<Record<string, string>>[]>();
    for (const { url, tableSchema } of tables) {
      const [header = [], ...lines] = await csvOf(`/data/${url}`);
      expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
      expect(new Set(header).size).toBe(header.length);
      const faults = lines.flatMap((cells) =>
        tableSchema.columns.flatMap((column, index) => faultOf(column, cells[index] ?? '') ?? []),
      );
      expect(faults, url).toEqual([]);
      rows.set(
        url,
        lines.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']))),
      );
    }
    expect(rows.size).toBe(28);
    let references = 0;
    for (const { url, tableSchema } of tables) {
      const own = rows.get(url) ?? [];
      const { primaryKey = [], foreignKeys = [], columns } = tableSchema;
      const keys = own.map((row) => JSON.stringify(primaryKey.map((name) => row[name])));
      if (primaryKey.length > 0) expect(new Set(keys).size, url).toBe(own.length);
      for (const { columnReference, reference } of foreignKeys) {
        const known = new Set(rows.get(reference.resource)?.map((row) => row[reference.columnReference]));
        const separator = columns.find(({ name }) => name === columnReference)?.separator ?? '\n';
        const unknown = own
          .flatMap((row) => row[columnReference]?.split(separator) ?? [])
          .filter((value) => value !== '' && !known.has(value));
        expect(unknown, `${url} ${columnReference}`).toEqual([]);
        references += 1;
      }
    }
    expect(references).toBeGreaterThan(50);
  });

  it('say the same of a table alone, without what it refers to', async () => {
    const { body: group } = await document('/data/csv-metadata.json');
    const { body } = await document('/data/observations.csv-metadata.json');
    const inGroup = group.tables.find(({ url }: CsvTable) => url === 'observations.csv').tableSchema;
    const { foreignKeys: _, ...schema } = inGroup;
    expect(body.tableSchema).toEqual(schema);
  });
});

describe('the dataset in Croissant', () => {
  const types: Readonly<Record<string, RegExp>> = {
    'sc:Text': /^/s,
    'sc:Integer': /^[+-]?\d+$/,
    'sc:Float': /^[+-]?\d+(\.\d+)?$/,
    'sc:Boolean': /^(true|false)$/,
    'sc:Date': /^\d{4}-\d\d-\d\d$/,
  };

  it('says which format it keeps to, and all that the format asks of a dataset', async () => {
    const { body, reply } = await document('/data/croissant.jsonld');
    expect(reply.headers.get('content-type')).toContain(
      'application/ld+json; profile="http://mlcommons.org/croissant/1.1"',
    );
    expect(body).toMatchObject({
      '@type': 'sc:Dataset',
      conformsTo: 'http://mlcommons.org/croissant/1.1',
      isLiveDataset: false,
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      url: expect.stringMatching(/^http/),
      license: expect.stringMatching(/^https:/),
      datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      citeAs: expect.stringMatching(/^@misc\{/),
    });
    for (const name of ['name', 'description', 'creator']) expect(body[name], name).toBeTruthy();
    // Every name is one that its context knows, so that each says something.
    await expect(statementsOf(body)).resolves.toBeTruthy();
  });

  it('names each thing once, and leads to none that is not there', async () => {
    const { body } = await document('/data/croissant.jsonld');
    const ids: string[] = [
      ...body.distribution.map((file: { '@id': string }) => file['@id']),
      ...body.recordSet.flatMap(({ '@id': id, field }: { '@id': string; field: { '@id': string }[] }) => [
        id,
        ...field.map((one) => one['@id']),
      ]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    // Readers take no white space in them.
    expect(ids.filter((id) => /\s/.test(id))).toEqual([]);
    const led: string[] = [...JSON.stringify(body).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id = '']) => id);
    expect(led.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has the checksum of each file, and the columns and types of its records', async () => {
    const { body } = await document('/data/croissant.jsonld');
    const files = new Map<string, string[][]>();
    for (const { '@id': id, contentUrl, sha256, contentSize, encodingFormat } of body.distribution) {
      const content = Buffer.from(await (await fetch(contentUrl)).arrayBuffer());
      expect(createHash('sha256').update(content).digest('hex'), id).toBe(sha256);
      expect([`${content.length} B`, 'text/csv']).toEqual([contentSize, encodingFormat]);
      files.set(id, parse(content));
    }
    for (const { '@id': id, field, key = [] } of body.recordSet) {
      for (const { '@id': name } of key) expect(field.map((one: { '@id': string }) => one['@id'])).toContain(name);
      for (const { dataType, source, isArray = false } of field) {
        const [header = [], ...lines] = files.get(source.fileObject['@id']) ?? [];
        const column = header.indexOf(source.extract.column);
        expect(column, `${id} ${source.extract.column}`).toBeGreaterThanOrEqual(0);
        expect(isArray).toBe(source.transform !== undefined);
        const cells = lines.map((line) => line[column] ?? '').filter((cell) => cell !== '');
        expect(cells.filter((cell) => !types[dataType]?.test(cell))).toEqual([]);
      }
    }
  });
});
