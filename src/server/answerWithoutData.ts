import type { ApolloServerPlugin } from '@apollo/server';
import { UNAVAILABLE } from './formatError.ts';
import { TIMED_OUT } from './withDeadline.ts';

/** The codes of what is no mistake of the request, and may go well at another time. */
const CODES: ReadonlySet<unknown> = new Set([TIMED_OUT, UNAVAILABLE.code]);

/**
 * Answers a request that took too long, or that the database was gone under, by that alone, not by whatever part of the answer was there and an error for each
 * other field.
 */
export const answerWithoutData: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const cause = response.body.singleResult.errors?.find(({ extensions }) => CODES.has(extensions?.code));
        if (cause === undefined) return;
        const { message, extensions = {} } = cause;
        response.http.status = 503;
        response.body.singleResult = { errors: [{ message, extensions }] };
      },
    };
  },
};
