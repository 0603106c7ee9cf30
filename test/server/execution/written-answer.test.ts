import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { writtenAnswer } from '../../../src/server/execution/written-answer.js';

const row = (index: number) => ({
  id: `row:${index}`,
  value: index / 3,
  text: 'Café — "1"\n\ud800',
  none: null,
  in: { a: [1] },
});
const rows = (count: number) => Array.from({ length: count }, (_, index) => row(index));

describe('an answer', () => {
  it.each([
    ['nothing', { data: null }],
    ['no fields', { data: {} }],
    ['values', { data: { a: 1, b: 'x', c: null, d: true, e: [], f: {}, g: [null, 1] } }],
    ['names that need an escape', { data: { 'a"b': 1, ['__proto__']: 2 } }],
    ['an object without a prototype', { data: Object.assign(Object.create(null), { a: 1 }) }],
    ['a short list', { data: { list: { nodes: rows(249) } } }],
    ['a list of one part', { data: { list: { nodes: rows(250) } } }],
    ['a list of a part and one', { data: { list: { nodes: rows(251) } } }],
    ['a long list', { data: { list: { nodes: rows(5000), totalCount: 5000 }, after: 1 } }],
    ['a long list of edges', { data: { list: { edges: rows(1000).map((node) => ({ cursor: node.id, node })) } } }],
    ['lists in lists', { data: { list: { nodes: rows(60).map((one) => ({ ...one, list: { nodes: rows(300) } })) } } }],
    ['lists of lists', { data: { lists: [rows(300), [rows(300), []]] } }],
  ])('of %s is the same bytes, however it is written', async (_, answer) => {
    for (const rowsRead of [0, 20_000])
      expect((await writtenAnswer(answer, rowsRead)).toString()).toBe(`${JSON.stringify(answer)}\n`);
  });

  it('that is long leaves time for others while it is written', async () => {
    let turns = 0;
    let isDone = false;
    const others = (async () => {
      for (; !isDone; turns++) await setImmediate();
    })();
    const { length } = await writtenAnswer({ data: { list: { nodes: rows(20_000) } } }, 20_000);
    isDone = true;
    await others;
    expect(turns).toBeGreaterThan(length / 200_000);
  });
});
