import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';

// Vite puts it beside the scripts, under a name that changes with it.
const introspection = new URL('../../dist/introspection.json', import.meta.url);

/**
 * The schema this page was built with: one file beside its scripts, kept by the browser until another build. The server
 * is asked nothing, and the editors know the schema although the database is away.
 * @throws Error where the file does not come
 */
export async function readBuiltSchema(): Promise<GraphQLSchema> {
  const answer = await fetch(introspection);
  if (!answer.ok) throw new Error(`the server answered with status ${answer.status}`);
  return buildClientSchema((await answer.json()) as IntrospectionQuery);
}
