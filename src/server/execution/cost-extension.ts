import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestMatter } from './request.js';

/** Tells in `extensions.cost` what a request took, where it asks for that with `extensions: { cost: true }` of its own. */
export const costPlugin: ApolloServerPlugin<RequestMatter> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, contextValue: { lifetime }, response: { body } }) => {
      if (request.extensions?.cost !== true || !lifetime || body.kind !== 'single') return;
      const { cost, statements } = lifetime.account;
      body.singleResult.extensions = { ...body.singleResult.extensions, cost: { rows: cost, statements } };
    },
  }),
};
