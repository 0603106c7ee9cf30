import { createGraphiQLFetcher } from '@graphiql/toolkit';

export const fetcher = createGraphiQLFetcher({
  // Seen from the page, also behind a path prefix.
  url: 'graphql',
  // The server answers in one piece; without this the page would offer to read multipart answers it never sends.
  enableIncrementalDelivery: false,
});
