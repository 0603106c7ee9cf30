import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { TableOrigin } from '../../src/operations/format/format.js';
import { formats, optionNames, takeOptions } from '../../src/operations/formats.js';
import type { Table } from '../../src/operations/table.js';
import { savedOperations } from '../saved-operations.js';

const table: Table = {
  name: 'staff',
  title: 'Staff',
  description: 'Staff by area.',
  release: '1.0.0+abc',
  columns: [
    { name: 'area', type: 'string', nullable: false, description: 'The area.' },
    { name: 'staff', type: 'integer', nullable: true, description: 'How many.' },
  ],
  rows: [
    ['A1', 54],
    ['A2', null],
  ],
  pages: [[], []],
  part: null,
  citations: [[], []],
};

const origin: TableOrigin = {
  server: 'https://data.example.org/cafcass',
  table: 'https://data.example.org/cafcass/operations/staff',
  next: null,
  licences: async () => [{ title: 'Open', path: 'https://licence.example.org/' }],
};

const defaults = (format: (typeof formats)[number]) => takeOptions(format, {}).options;

describe('a format', () => {
  it('is known by its name to its own file only', async () => {
    const quoted = new RegExp(`'(${formats.map(({ name }) => name).join('|')})'`);
    const naming: string[] = [];
    for await (const file of glob('src/{operations,server}/**/*.ts'))
      if (quoted.test(await readFile(file, 'utf8'))) naming.push(file);
    expect(naming.toSorted()).toEqual(formats.map(({ name }) => `src/operations/format/${name}.ts`).toSorted());
  });

  it.each(formats)('$name has the same bytes for the same rows, if it says so', async (format) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const write = async () => Buffer.from(await format.write(table, defaults(format), origin));
    const first = await write();
    expect(first.length).toBeGreaterThan(0);
    // Some formats have the time in them, in steps of a second or two.
    vi.setSystemTime(Date.now() + 2100);
    expect(first.equals(await write())).toBe(format.isReproducible);
  });

  it.each(formats)('$name has a schema if and only if it is text', async (format) => {
    const written = Buffer.from(await format.write(table, defaults(format), origin));
    expect(format.schema({}) === null).toBe(written.includes(0));
  });

  it('has no option that an operation takes for a variable', async () => {
    const operations = await savedOperations();
    const variables = new Set(operations.flatMap((operation) => operation.variables.map(({ name }) => name)));
    expect(formats.flatMap(optionNames).filter((name) => variables.has(name))).toEqual([]);
  });
});

describe('the options of a format', () => {
  const format = {
    ...formats[0],
    options: { sign: { description: 'What parts cells.', values: [',', ';', '|'] as const } },
  };

  it.each<[object, object]>([
    [{}, { sign: ',' }],
    [{ sign: '' }, { sign: ',' }],
    [{ sign: ';' }, { sign: ';' }],
  ])('of %j are %j', (parameters, options) => {
    expect(takeOptions(format, { ...parameters, first: '2' })).toEqual({ options, rest: { first: '2' }, faults: [] });
  });

  it.each(['/', [',', ';']])('are refused where one is %j', (sign) => {
    const expected = ', or ; or |';
    expect(takeOptions(format, { sign }).faults).toEqual([
      { parameter: 'sign', detail: `sign expects ${expected}`, expected },
    ]);
  });

  it('leave what is no option, whatever it is called', () => {
    const parameters = { bom: '1', constructor: 'x', toString: 'y' };
    expect(takeOptions(format, parameters).rest).toEqual(parameters);
  });
});
