import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { buildSchema, introspectionFromSchema } from 'graphql';

// Made from the printed schema at each build; tools that read no SDL read this.
const schema = buildSchema(await readFile('schema/schema.graphql', 'utf8'));
await mkdir('dist', { recursive: true });
await writeFile('dist/introspection.json', JSON.stringify(introspectionFromSchema(schema)));
