import { readFile } from 'node:fs/promises';
import { execute, parse } from 'graphql';
import { expect, it } from 'vitest';
import { databaseOf } from '../../src/database/database.js';
import { graphSchema } from '../../src/domain/graph.js';
import { Loaders } from '../../src/loading/loaders.js';
import { OrderlyReader } from '../orderly-reader.js';
import { sharedDatabase } from '../test-database.js';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

it('the walk through a request shows the statements that are sent', async () => {
  const text = await readFile('docs/how-a-request-runs.md', 'utf8');
  const blocks = (language: string) =>
    [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, body = '']) => body);
  const [query = ''] = blocks('graphql');
  const reader = new OrderlyReader(databaseOf(await sharedDatabase()));
  const contextValue = { loaders: new Loaders(reader), texts: { lines: () => null } };
  const { errors } = await execute({ schema: graphSchema(), document: parse(query), contextValue });
  expect(errors).toBeUndefined();
  expect(reader.sent.map(plain)).toEqual(blocks('sql').map(plain));
});
