import type { ApolloServerPlugin } from '@apollo/server';
import { timeoutCode, unavailableCode } from '../../graph/request-error.js';

const passingCodes: readonly unknown[] = [timeoutCode, unavailableCode];

/** Answers with status 503 where what may pass has left nothing; an answer that has some data keeps its status. */
export const passingErrorPlugin: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single') return;
      const { data, errors = [] } = body.singleResult;
      if (!data && errors.some(({ extensions }) => passingCodes.includes(extensions?.code))) http.status = 503;
    },
  }),
};
