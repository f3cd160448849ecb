import { GraphQLError } from 'graphql';
import type { Reader } from '#store/read/reader.ts';

/** The code of a request that took too long. */
export const TIMED_OUT = 'REQUEST_TIMED_OUT';

/**
 * Lets a request read no more once its time is over. A statement under way is not broken off: in SQLite none can be.
 *
 * @param time milliseconds that it has from now
 */
export function withDeadline(reader: Reader, time: number): Reader {
  const end = performance.now() + time;
  return {
    engine: reader.engine,
    query: async (sql) => {
      if (performance.now() < end) return reader.query(sql);
      throw new GraphQLError(
        `The request took longer than ${time} milliseconds, and was broken off; ask for smaller pages, or in several requests.`,
        { extensions: { code: TIMED_OUT, limit: time } },
      );
    },
  };
}
