import type { ApolloServerPlugin } from '@apollo/server';
import { timeoutCode } from '../../graph/request-error.js';

/** Answers with status 503 where what took too long has left nothing; an answer that has some data keeps its status. */
export const timeoutPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single') return;
      const { data, errors = [] } = body.singleResult;
      if (!data && errors.some(({ extensions }) => extensions?.code === timeoutCode)) http.status = 503;
    },
  }),
};
