// Apart from the client, since the types of all filters come with them.
export * from '../generated/lists/graphql.js';
