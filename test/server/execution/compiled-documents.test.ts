import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CompiledDocuments } from '../../../src/server/execution/compiled/compiled-documents.js';
import { compiledExecutor } from '../../../src/server/execution/compiled/compiled-executor.js';
import { fieldsToCompile } from '../../../src/server/execution/compiled/field-count.js';
import { executorOf } from '../../../src/server/execution/execution.js';
import { ObservedDocuments, type Variables } from './both-ways.js';
import { schema } from './failing-schema.js';

describe('what is compiled', () => {
  const asking = (store: ObservedDocuments) => {
    const executor = executorOf(schema, compiledExecutor(schema, store));
    return async (query: string, variables?: Variables) => {
      await executor({ document: parse(query), variables, context: {} });
      return store.compiled;
    };
  };

  it('is what is asked a third time, however it is spaced', async () => {
    const ask = asking(new ObservedDocuments());
    expect(await ask('{ echo }')).toBe(false);
    expect(await ask('{ echo # once more\n}')).toBe(false);
    expect(await ask('{\n  echo\n}')).toBe(true);
    expect(await ask('{ echo(text: "other") }')).toBe(false);
  });

  it('is counted for each choice of the conditions', async () => {
    const ask = asking(new ObservedDocuments());
    const query = 'query ($a: Boolean!) { echo @include(if: $a) __typename }';
    const uses = [true, true, false, true, false, false].map((a) => () => ask(query, { a }));
    const compiled: boolean[] = [];
    for (const use of uses) compiled.push(await use());
    expect(compiled).toEqual([false, false, false, true, false, true]);
  });

  it('is bounded by its fields: what was used longest ago is forgotten', () => {
    const made: string[] = [];
    const store = new CompiledDocuments<{ readonly fields: number }>(20, 1);
    const use = (key: string, fields = 10) =>
      store.use(key, () => {
        made.push(key);
        return { fields };
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(use(key)?.fields).toBe(10);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    expect(store.size).toBe(2);
    use('large', 20);
    expect(store.size).toBe(1);
    for (let index = 0; index < 100; index++) use(`left to graphql-js ${index}`, 0);
    expect(store.size).toBe(20);
  });

  it('is small: fragments in fragments are counted as they would be written out', () => {
    const levels = Array.from(
      { length: 30 },
      (_, n) => `fragment F${n} on Thing { a: child { ...F${n + 1} } b: child { ...F${n + 1} } }`,
    );
    const document = parse(`{ thing { ...F0 } } ${levels.join(' ')} fragment F30 on Thing { id }`);
    const [definition] = document.definitions;
    if (definition?.kind !== 'OperationDefinition') throw new Error('the operation comes first');
    expect(fieldsToCompile(schema, { document, definition })).toBeGreaterThan(2 ** 30);
  });
});
