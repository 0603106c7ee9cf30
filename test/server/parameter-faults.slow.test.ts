import { expect, it } from 'vitest';
import { type Parameters, parametersOf, pathWith } from '../../src/operations/parameter.js';
import { keptExample } from '../kept-example.js';
import { get, operations, serveForTests } from './table-links.js';

serveForTests();

interface Fault {
  readonly parameter: string;
  readonly detail: string;
  readonly expected: string | null;
}

/** Values of which most are wrong for a parameter, whatever it takes; what is right for it is answered. */
const doubtful: readonly (string | readonly string[])[] = [
  'x',
  '-1',
  '101',
  '99999999999',
  'service-area:none',
  ['a', 'b'],
  '\0',
];

const parameters = operations.flatMap((operation) =>
  operation.variables.map((variable) => [operation.name, variable.name, { operation, variable }] as const),
);

it.each(parameters)(
  '%s tells what is wrong with %s by its name, and an example that works',
  async (name, parameter, { operation }) => {
    const example = parametersOf(keptExample(operation));
    const ask = (given: Parameters) => get(pathWith(`/operations/${name}.json`, { ...example, ...given }));
    const examples = new Set<string>();
    for (const value of doubtful) {
      const reply = await ask({ [parameter]: value });
      if (reply.status === 200) continue;
      expect([400, 404]).toContain(reply.status);
      const { errors } = (await reply.json()) as { readonly errors: readonly Fault[] };
      expect(errors.map((fault) => fault.parameter)).toEqual([parameter]);
      expect(errors[0]?.detail).toMatch(new RegExp(`^${parameter}\\b|\`${parameter}\``));
      for (const { expected } of errors) {
        const [, words] = /such as ([^;]+)/.exec(expected ?? '') ?? [];
        if (words) examples.add(words.split(', ')[0] ?? '');
      }
    }
    for (const words of examples) expect((await ask({ [parameter]: words })).status, words).toBe(200);
  },
);

it('names an id of the right kind where one is missing', async () => {
  const required = operations.filter(({ exampleQuery }) => exampleQuery !== null);
  expect(required.length).toBeGreaterThan(1);
  for (const { name, variables } of required) {
    const { errors } = (await (await get(`/operations/${name}.csv`)).json()) as { readonly errors: readonly Fault[] };
    const given = errors.map(({ parameter, expected }) => [parameter, /such as (\S+)/.exec(expected ?? '')?.[1] ?? '']);
    expect(given.map(([parameter]) => parameter)).toEqual(variables.flatMap((one) => (one.required ? [one.name] : [])));
    expect((await get(pathWith(`/operations/${name}.csv`, Object.fromEntries(given)))).status).toBe(200);
  }
});
