import { GraphQLError } from 'graphql';
import type { Reader } from '#store/read/reader.ts';

/** The code of a request that took too long. */
export const TIMED_OUT = 'REQUEST_TIMED_OUT';

/**
 * Lets a request wait for the database no more once its time is over, and for no other request. A statement under way is not broken off, and in SQLite none can be left alone.
 *
 * @param time milliseconds that it has from now
 */
export function withDeadline(reader: Reader, time: number): Reader {
  const end = performance.now() + time;
  const own = reader.apart?.() ?? reader;
  return {
    engine: reader.engine,
    query: async <Row>(sql: Parameters<Reader['query']>[0]) => {
      const left = end - performance.now();
      if (left <= 0) throw late(time);
      let clock: NodeJS.Timeout | undefined;
      const over = new Promise<never>((_, reject) => {
        clock = setTimeout(() => reject(late(time)), left);
      });
      return Promise.race([own.query<Row>(sql), over]).finally(() => clearTimeout(clock));
    },
  };
}

function late(time: number): GraphQLError {
  return new GraphQLError(
    `The request took longer than ${time} milliseconds, and was broken off; ask for smaller pages, or in several requests.`,
    { extensions: { code: TIMED_OUT, limit: time } },
  );
}
