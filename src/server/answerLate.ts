import type { ApolloServerPlugin } from '@apollo/server';
import { TIMED_OUT } from './withDeadline.ts';

/** Answers a request that took too long by that alone, not by whatever part of the answer was there, and an error for each other field. */
export const answerLate: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const late = response.body.singleResult.errors?.find(({ extensions }) => extensions?.code === TIMED_OUT);
        if (late === undefined) return;
        const { message, extensions = {} } = late;
        response.http.status = 503;
        response.body.singleResult = { errors: [{ message, extensions }] };
      },
    };
  },
};
