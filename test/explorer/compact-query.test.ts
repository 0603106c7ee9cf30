import { glob, readFile } from 'node:fs/promises';
import { parse, print, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compactLines, withoutCursors } from '../../src/explorer/compact-query.ts';

const saved: string[] = [];
for await (const file of glob('{codegen,seeds}/operations/*.graphql')) saved.push(await readFile(file, 'utf8'));

const withoutPageInfo = (query: string) =>
  print(
    visit(parse(query), {
      Field: (node) => (node.name.value === 'pageInfo' ? null : undefined),
      Argument: (node) => (node.name.value === 'after' ? null : undefined),
      VariableDefinition: (node) => (node.variable.name.value === 'after' ? null : undefined),
    }),
  );

describe('a saved operation, for somebody who reads it', () => {
  it('asks the same, without cursors', () => {
    expect(saved.length).toBeGreaterThan(50);
    for (const query of saved) {
      const shown = withoutCursors(query);
      expect(shown).not.toMatch(/pageInfo|\$?after\b.*[:$]/);
      expect(print(parse(shown))).toBe(withoutPageInfo(query));
    }
  });

  it('says on one line what is short, and asks the same', () => {
    for (const query of saved) {
      const shown = compactLines(query);
      expect(print(parse(shown))).toBe(print(parse(query)));
      expect(shown.split('\n').length).toBeLessThanOrEqual(query.split('\n').length);
    }
    expect(
      compactLines('{\n  a(\n    where: {\n      b: { eq: 1 }\n      c: { eq: 2 }\n    }\n  ) {\n    d\n    e\n  }\n}'),
    ).toBe('{\n  a(\n    where: { b: { eq: 1 }, c: { eq: 2 } }\n  ) { d e }\n}');
  });

  it('leaves lines with a comment as they are', () => {
    const query = '{\n  a {\n    # why\n    b\n  }\n}';
    expect(compactLines(query)).toBe(query);
  });

  it('goes without parentheses where nothing else was in them', () => {
    expect(withoutCursors('query Q($after: String) { a(after: $after) { b pageInfo { endCursor } } }')).toBe(
      'query Q { a { b  } }',
    );
  });
});
