import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';
import { release } from '../database/insert.js';
import { addRows } from '../query/made-numbers.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph(undefined, (orm) =>
    addRows(orm, [
      release({ id: 'release:10', sequence: 10, version: '10.0.0' }),
      release({ id: 'release:9', sequence: 9, version: '9.0.0' }),
    ]),
  ));
});
afterAll(() => close());

it('the release asked for by its id is that one, and without an id the last', async () => {
  const { data, errors } = await ask(`{
    inForce: release { sequence version }
    earlier: release(id: "release:9") { sequence version }
    none: release(id: "release:11") { sequence }
    other: release(id: "region:south") { sequence }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    inForce: { sequence: 10, version: '10.0.0' },
    earlier: { sequence: 9, version: '9.0.0' },
    none: null,
    other: null,
  });
});
