import { describe, expect, it } from 'vitest';
import { missingQuestion, readUrlState, urlSearch } from '../../src/explorer/url-state.ts';
import { examples } from './saved-examples.ts';

const own = { query: '{ documents { nodes { title } } }', variables: '{"first": 1}', view: 'chart' } as const;

describe('an address', () => {
  it('reopens what was written into it', () => {
    for (const state of [own, { ...own, variables: '' }, { ...own, view: 'table' } as const])
      expect(readUrlState(examples, `?${urlSearch(examples, state)}`)).toEqual(state);
    for (const { query, variables } of examples)
      expect(readUrlState(examples, `?${urlSearch(examples, { query, variables, view: 'json' })}`)).toEqual({
        query,
        variables,
        view: 'json',
      });
  });

  it('is short for a saved question, with variables only where they are others', () => {
    const { name, query, variables } = examples.find(({ name }) => name === 'staff-over-time') ?? (own as never);
    expect(urlSearch(examples, { query, variables, view: 'table' })).toBe(`question=${name}`);
    const others = { query, variables: '{"first": 3}', view: 'table' } as const;
    expect(urlSearch(examples, others)).toBe(
      `question=${name}&variables=${new URLSearchParams({ v: others.variables }).toString().slice(2)}`,
    );
    expect(readUrlState(examples, `?${urlSearch(examples, others)}`)).toEqual(others);
    // Emptied is not the same as never given.
    expect(readUrlState(examples, `?${urlSearch(examples, { query, variables: '', view: 'table' })}`)).toEqual({
      query,
      variables: '',
      view: 'table',
    });
  });

  it('is none where the query is too long for one', () => {
    expect(urlSearch(examples, { ...own, query: `{ ${'a '.repeat(5000)}}` })).toBeNull();
  });

  it('asks for nothing where it names neither a query nor a saved question', () => {
    for (const search of ['', '?view=chart', '?question=no-such', '?query='])
      expect(readUrlState(examples, search)).toBeUndefined();
    expect(readUrlState(examples, '?query={a}&view=no-such')?.view).toBe('table');
  });

  it('is told to name a saved question that there is none of', () => {
    expect(missingQuestion(examples, '?question=no-such')).toBe('no-such');
    for (const search of ['', '?query={a}', '?question=staff-over-time'])
      expect(missingQuestion(examples, search)).toBeNull();
  });
});
