import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Ask, openGraph } from '../ask.js';
import { dataset, serviceArea } from '../database/insert.js';
import { addRows } from '../query/made-numbers.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph(undefined, (orm) =>
    addRows(orm, [
      dataset({ id: 'dataset:other', name: 'other', namespace: 'other' }),
      serviceArea({ id: 'service-area:other.a12', code: 'A12', dataset_id: 'dataset:other' }),
    ]),
  ));
});
afterAll(() => close());

it('a key that several datasets have names none of their rows', async () => {
  const { data, errors } = await ask(`{
    _entities(representations: [{ __typename: "ServiceArea", code: "A12" }, { __typename: "ServiceArea", code: "A13" }]) {
      ... on ServiceArea { id }
    }
  }`);
  expect(data).toEqual({ _entities: [null, { id: 'service-area:a13' }] });
  expect(errors?.map(({ message }) => message)).toEqual([
    'several datasets have a ServiceArea with the code "A12"; refer to it by its id',
  ]);
});
