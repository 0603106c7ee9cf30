import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { charactersOf } from '../../../src/server/execution/answer-size.js';
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
    ['a short list', { data: { list: { nodes: rows(20) } } }],
    ['a list of some parts', { data: { list: { nodes: rows(250) } } }],
    ['items that are longer than a part', { data: { list: ['x'.repeat(9000), 1, 'é'.repeat(20_000), 2, 3] } }],
    ['items that are each a part', { data: { list: Array.from({ length: 50 }, () => 'x'.repeat(8000)) } }],
    ['an item that is long at the end', { data: { list: [1, { nodes: rows(300) }] } }],
    ['a text that is long', { data: { text: '“'.repeat(400_000) } }],
    ['a long list', { data: { list: { nodes: rows(5000), totalCount: 5000 }, after: 1 } }],
    ['a long list of edges', { data: { list: { edges: rows(1000).map((node) => ({ cursor: node.id, node })) } } }],
    ['lists in lists', { data: { list: { nodes: rows(60).map((one) => ({ ...one, list: { nodes: rows(300) } })) } } }],
    ['lists of lists', { data: { lists: [rows(300), [rows(300), []]] } }],
  ])('of %s is the same bytes, however it is written', async (_, answer) => {
    for (const characters of [0, charactersOf(answer), 1_000_000])
      expect((await writtenAnswer(answer, characters)).toString()).toBe(`${JSON.stringify(answer)}\n`);
  });

  it('is its own where several are written at the same time', async () => {
    const answers = [700, 5000, 900, 20_000].map((count) => ({ data: { list: { nodes: rows(count) } } }));
    const written = await Promise.all(answers.map((answer) => writtenAnswer(answer, charactersOf(answer))));
    expect(written.map(String)).toEqual(answers.map((answer) => `${JSON.stringify(answer)}\n`));
  });

  it('that is long leaves time for others while it is written', async () => {
    let turns = 0;
    let isDone = false;
    const others = (async () => {
      for (; !isDone; turns++) await setImmediate();
    })();
    const { length } = await writtenAnswer({ data: { list: { nodes: rows(20_000) } } }, 2_000_000);
    isDone = true;
    await others;
    expect(turns).toBeGreaterThan(length / 200_000);
  });
});
