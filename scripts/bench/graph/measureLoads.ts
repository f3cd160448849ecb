import { Agent } from 'node:http';
import { quantile } from '../quantile.ts';
import { post } from './post.ts';

/** One GraphQL request. */
export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A server, and what it is asked over and over. */
export interface Target {
  readonly url: string;
  readonly questions: readonly Question[];
}

/** How fast a server answered. */
export interface Load {
  /** Milliseconds within which half of the answers came, asked for one after another. */
  readonly p50: number;
  /** Milliseconds within which 99 of 100 came. */
  readonly p99: number;
  /** Answers a second, asked for several at a time. */
  readonly rate: number;
}

/** Milliseconds of a turn, and how many turns each server has: the first ones warm it, and count for nothing. */
const TURN = 1_000;
const WARMING = 3;
const TURNS = 5;
/** So many at a time keep a server and its database at work. */
const AT_A_TIME = 8;

/**
 * Asks servers their questions: one after another for the times, and several at a time for the rate. They take turns, so that whatever else the
 * machine does slows all of them.
 *
 * @returns one load a server, in their order
 * @throws Error where an answer is an error
 */
export async function measureLoads(targets: readonly Target[]): Promise<Load[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_A_TIME });
  const asked = targets.map(({ url, questions }) => askOn(url, questions, agent));
  const takeTurns = async (turns: number, atATime: number): Promise<number[][]> => {
    const times: number[][] = targets.map(() => []);
    for (let turn = 0; turn < turns; turn += 1)
      for (const [index, ask] of asked.entries()) times[index]?.push(...(await ask(atATime)));
    return times;
  };
  try {
    await takeTurns(WARMING, AT_A_TIME);
    const alone = await takeTurns(TURNS, 1);
    const together = await takeTurns(TURNS, AT_A_TIME);
    return targets.map((_, index) => ({
      p50: quantile(alone[index] ?? [], 0.5),
      p99: quantile(alone[index] ?? [], 0.99),
      rate: ((together[index]?.length ?? 0) / (TURNS * TURN)) * 1000,
    }));
  } finally {
    agent.destroy();
  }
}

/** What asks a server its questions for a turn, beginning with the next one each time, and tells the milliseconds that each took. */
function askOn(url: string, questions: readonly Question[], agent: Agent): (atATime: number) => Promise<number[]> {
  const bodies = questions.map((question) => JSON.stringify(question));
  let next = 0;
  return async (atATime) => {
    const times: number[] = [];
    const end = performance.now() + TURN;
    const oneByOne = async () => {
      for (let begun = performance.now(); begun < end; begun = performance.now()) {
        await post(url, bodies[next++ % bodies.length] ?? '', agent);
        times.push(performance.now() - begun);
      }
    };
    await Promise.all(Array.from({ length: atATime }, oneByOne));
    return times;
  };
}
