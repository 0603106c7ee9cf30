import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

const names = ['ÉGLISE', 'église du nord', 'ΩΜΕΓΑ', 'Жуковский', 'Zoo', 'apple'];

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph({ lines: () => null }, async (orm) => {
    for (const [index, name] of names.entries())
      await orm.em.getConnection().execute('update service_area set name = ? where code = ?', [name, `A${index + 1}`]);
  }));
});
afterAll(() => close());

async function found(where: string): Promise<readonly string[]> {
  const { data, errors } = await ask(`{ serviceAreas(where: ${where}, orderBy: [{ name: ASC }]) { nodes { name } } }`);
  expect(errors).toBeUndefined();
  return (data as { serviceAreas: { nodes: { name: string }[] } }).serviceAreas.nodes.map(({ name }) => name);
}

it.each([
  ['{ name: { contains: "église" } }', ['ÉGLISE', 'église du nord']],
  ['{ name: { contains: "E\u0301GLISE" } }', ['ÉGLISE', 'église du nord']],
  ['{ name: { startsWith: "ωμ" } }', ['ΩΜΕΓΑ']],
  ['{ name: { contains: "КОВ" } }', ['Жуковский']],
  ['{ name: { eq: "église" } }', []],
])('capitals of any alphabet are found by small letters, and the other way round: %s', async (where, expected) => {
  expect(await found(where)).toEqual(expected);
});

it('names are ordered whatever their case', async () => {
  const listed = await found('{ code: { in: ["A1", "A2", "A3", "A4", "A5", "A6"] } }');
  expect(listed).toEqual(['apple', 'Zoo', 'ÉGLISE', 'église du nord', 'ΩΜΕΓΑ', 'Жуковский']);
});
