import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ask, openGraph } from './ask.js';

let ask: Ask;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ ask, close } = await openGraph());
});
afterAll(() => close());

const documents = ['README.md', 'docs/api.md', 'docs/data-model.md'];

describe.each(documents)('%s', async (file) => {
  const text = await readFile(file, 'utf8');
  const blocks = [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, body = '']) => ({ language, body }));
  const examples = blocks.flatMap(({ language, body }, index) =>
    language === 'graphql' ? [{ query: body, next: blocks[index + 1] }] : [],
  );

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('gives the answer of $query', async ({ query, next }) => {
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    if (next?.language === 'json') expect({ data }).toEqual(JSON.parse(next.body));
  });
});
