import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

interface Measured {
  readonly unit: string;
  readonly measure?: { readonly id: string; readonly unit?: string; readonly label?: string };
}

async function observations(selection: string): Promise<readonly Measured[]> {
  const { data, errors, statements } = await ask(`{ observations(first: 500) { nodes { ${selection} } } }`);
  expect(errors).toBeUndefined();
  expect(statements).toBe(1);
  return (data as { observations: { nodes: Measured[] } }).observations.nodes;
}

it('an observation has the unit of its measure, read with it by one statement', async () => {
  const known = await observations('unit measure { id unit }');
  expect(new Set(known.map(({ unit }) => unit)).size).toBeGreaterThan(1);
  for (const { unit, measure } of known) expect(unit).toBe(measure?.unit);
  const units = known.map(({ unit }) => ({ unit }));
  expect(await observations('unit')).toEqual(units);
  expect(await observations('unit measure { id }')).toEqual(
    known.map(({ unit, measure }) => ({ unit, measure: { id: measure?.id } })),
  );
  const aliased = await observations('value of: unit');
  expect(aliased.map((row) => ({ unit: (row as unknown as { of: string }).of }))).toEqual(units);
});

it('it has it wherever it stands: in a list of another, as one figure, in a group, behind a derived figure', async () => {
  const { data, errors } = await ask(`{
    serviceAreas(first: 2) { nodes { observations(first: 2) { nodes { unit measure { unit } } } } }
    serviceArea(id: "service-area:a12") { headcount(staffGroup: "staff-group:family-court-advisers", on: "2017-01-01") { unit rivals { nodes { unit } } } }
    observationGroups(first: 1, groupBy: [MEASURE, SUBJECT], where: { measure: { id: { eq: "measure:staff" } } }) { nodes { observations(first: 1) { nodes { unit } } } }
    modules(first: 1, where: { title: { contains: "mindful" } }) { nodes { accessRate { unit inputs { unit } } } }
    node(id: "observation:none") { ... on Observation { unit } }
  }`);
  expect(errors).toBeUndefined();
  const found = data as Record<string, never>;
  expect(found.serviceArea).toMatchObject({ headcount: { unit: 'PEOPLE' } });
  expect(JSON.stringify(found.observationGroups)).toContain('"unit":"PEOPLE"');
  expect(JSON.stringify(found)).not.toContain('"unit":null');
});
