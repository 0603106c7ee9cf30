import { describe, expect, it } from 'vitest';
import { openingOf } from '../../src/explorer/opening.ts';
import { examples } from './saved-examples.ts';

const startOf = (...given: Parameters<typeof openingOf>) => {
  const { query } = openingOf(...given).start ?? {};
  return examples.find((example) => example.query === query)?.name;
};

describe('a newcomer', () => {
  it('sees first what a package says', () => {
    expect(examples.filter(({ opensExplorer }) => opensExplorer)).toHaveLength(1);
    const named = examples.map((example) => ({ ...example, opensExplorer: example.name === 'sickness' }));
    expect(startOf(named, '', false)).toBe('sickness');
  });

  it('sees what every graph has where none says so', () => {
    const unnamed = examples.map((example) => ({ ...example, opensExplorer: false }));
    expect(startOf(unnamed, '', false)).toBe('documents');
  });

  it('sees neither with an address that names another, nor where the browser remembers one', () => {
    expect(startOf(examples, '?question=measures', false)).toBe('measures');
    expect(openingOf(examples, '', true).start).toBeUndefined();
  });
});
