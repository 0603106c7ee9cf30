import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { codeSamples, tableLink } from '../../src/explorer/code-sample.ts';
import { howMany } from '../../src/explorer/how-many.ts';
import { searchSchema } from '../../src/explorer/schema-search.ts';
import { fieldText, variableFields, withField } from '../../src/explorer/variable-field.ts';
import { schema } from './schema.ts';

describe('the variables of a question', () => {
  const fields = variableFields(
    parse(`query ($id: ID!, $n: Int = 20, $on: Date, $kind: StatementKind, $ids: [ID!] = ["a", "b"], $flag: Boolean,
      $where: DocumentWhere, $nope: Nope) { __typename }`),
    schema,
  );
  const field = (name: string) => {
    const found = fields.find((one) => one.name === name);
    if (!found) throw new Error(`there is no ${name}`);
    return found;
  };

  it('are fields of a form, by their types', () => {
    expect(fields.map(({ name, kind, isRequired, usual }) => [name, kind, isRequired, usual])).toEqual([
      ['id', 'text', true, ''],
      ['n', 'number', false, '20'],
      ['on', 'date', false, ''],
      ['kind', 'choice', false, ''],
      ['ids', 'list', false, 'a, b'],
      ['flag', 'flag', false, ''],
      ['where', 'object', false, ''],
    ]);
    expect(field('kind').values).toContain('EVENT');
  });

  it('are written as the JSON that is sent, and what is empty is not sent', () => {
    const fill = (name: string, given: string, before = {}) =>
      JSON.parse(withField(before, field(name), given) || '{}');
    expect(fill('n', '5', { id: 'x' })).toEqual({ id: 'x', n: 5 });
    expect(fill('ids', 'a, b,')).toEqual({ ids: ['a', 'b'] });
    expect(fill('flag', 'false')).toEqual({ flag: false });
    expect(fill('where', '{"id": {"eq": "x"}}')).toEqual({ where: { id: { eq: 'x' } } });
    expect(fill('id', ' x ')).toEqual({ id: 'x' });
    expect(withField({ n: 5 }, field('n'), '')).toBe('');
  });

  it('stand in the form as they stand in the JSON', () => {
    const variables = { n: 5, ids: ['a', 'b'], where: { id: null }, flag: false, id: null };
    expect(['n', 'ids', 'where', 'flag', 'id', 'on'].map((name) => fieldText(field(name), variables))).toEqual([
      '5',
      'a, b',
      '{"id":null}',
      'false',
      '',
      '',
    ]);
  });
});

describe('a question as code', () => {
  const run = promisify(execFile);
  const query = `{ a(text: "it's \\"so\\" \\\\ & $HOME\\n – ü") }\n# )---"`;
  const variables = { first: 3, text: "o'clock" };

  const program = (label: string, code: string): readonly [string, readonly string[]] | null => {
    if (label === 'curl') return ['bash', ['-c', code]];
    if (label === 'fetch') return [process.execPath, ['--input-type=module', '-e', code]];
    if (label === 'Python') return existsSync('/usr/bin/python3') ? ['python3', ['-c', code]] : null;
    return null;
  };

  it.each(codeSamples.map((sample) => [sample.label, sample] as const))(
    'of %s sends just that',
    async (label, sample) => {
      const received: { readonly type: string | undefined; readonly body: unknown }[] = [];
      const server = createServer(async (request, response) => {
        received.push({ type: request.headers['content-type'], body: JSON.parse(await text(request)) });
        response.setHeader('content-type', 'application/json').end('{"data":{"a":1}}');
      }).listen(0, '127.0.0.1');
      try {
        await once(server, 'listening');
        const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
        const code = sample.write({ address, query, variables });
        const started = program(label, code);
        if (!started) {
          // R is installed on few machines: its text holds the request, in marks that nothing in it ends.
          const body = /r"(-+)\((?<raw>.*?)\)\1"/s.exec(code)?.groups?.raw ?? /data=(.*)\.encode/.exec(code)?.[1] ?? '';
          const sent: unknown = JSON.parse(body);
          expect(typeof sent === 'string' ? JSON.parse(sent) : sent).toEqual({ query, variables });
          return;
        }
        await run(started[0], [...started[1]]);
        expect(received).toEqual([{ type: 'application/json', body: { query, variables } }]);
      } finally {
        server.close();
      }
    },
  );

  it('of a spreadsheet is the link to the table, with the variables', () => {
    expect(tableLink('https://example.org/x/operations', 'audits', { kind: 'A B', ids: ['a', 'b'], none: null })).toBe(
      'https://example.org/x/operations/audits.csv?kind=A+B&ids=a&ids=b',
    );
  });
});

describe('a search in the schema', () => {
  const titles = (words: string) => searchSchema(schema, words, 8).hits.map(({ title }) => title);

  it('finds names before what is said of others', () => {
    expect(titles('asPublished')[0]).toBe('Observation.asPublished');
    expect(titles('observation')[0]).toBe('Observation');
  });

  it('finds words in descriptions, of fields, arguments and values too', () => {
    expect(titles('exactly as printed')).toContain('Observation.asPublished');
    expect(titles('day compare')).toContain('Observation.changeSince(on:)');
    const { hits, total } = searchSchema(schema, 'printed', 8);
    expect(hits).toHaveLength(8);
    expect(total).toBeGreaterThan(8);
  });

  it('finds nothing where there is nothing, or nothing is asked', () => {
    expect(searchSchema(schema, 'zzz', 8)).toEqual({ hits: [], total: 0 });
    expect(searchSchema(schema, '  ', 8).total).toBe(0);
  });
});

describe('how many rows there are', () => {
  const asked = (query: string, count: number, data: object, variables = {}) =>
    howMany(data, 'list', count, parse(query), variables);

  it('is told by the answer where it was asked for', () => {
    expect(asked('{ list: documents { totalCount } }', 2, { list: { totalCount: 5 } })).toEqual({ total: 5 });
  });

  it('is not known where as many came as were asked for', () => {
    const list = { list: { nodes: [] } };
    expect(asked('{ list: documents(first: 2) { nodes { id } } }', 2, list)).toEqual({ mayBeMore: true });
    expect(asked('{ list: documents(first: 3) { nodes { id } } }', 2, list)).toEqual({ mayBeMore: false });
    expect(asked('query ($n: Int = 2) { list: documents(first: $n) { nodes { id } } }', 2, list)).toEqual({
      mayBeMore: true,
    });
    expect(asked('query ($n: Int = 2) { list: documents(first: $n) { nodes { id } } }', 2, list, { n: 9 })).toEqual({
      mayBeMore: false,
    });
    expect(asked('{ list: documents { nodes { id } } }', 50, list)).toEqual({ mayBeMore: true });
  });

  it('is nothing to be said of a list that is no connection', () => {
    expect(asked('{ list: nodes(ids: []) { id } }', 0, { list: [] })).toBeNull();
  });
});
