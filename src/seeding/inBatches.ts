import { setTimeout as delay } from 'node:timers/promises';

/** How much is under way at once. Half of it is handed on at a time, so that the other half is worked on meanwhile. */
export interface BatchLimits {
  /** Inputs under way, and how large they may be together; one that is larger by itself is taken in alone. */
  readonly count: number;
  readonly size: number;
  /** Milliseconds that the first of them waits for others at most. */
  readonly patience: number;
}

/** An input under way. */
interface Task<Out> {
  readonly size: number;
  readonly finished: Promise<void>;
  outcome: Out | null;
}

/**
 * Works on several inputs at a time, and hands on what came of them in batches, in the order of the inputs. It holds a bounded number of them, however many
 * there are.
 *
 * @param work is started for each in turn, and never rejects
 * @param sizeOf how large an input is, in any unit
 * @throws what the inputs throw
 */
export async function* inBatches<In, Out extends object>(
  inputs: AsyncIterable<In>,
  work: (input: In) => Promise<Out>,
  sizeOf: (input: In) => number,
  limits: BatchLimits,
): AsyncGenerator<Out[]> {
  const iterator = inputs[Symbol.asyncIterator]();
  const tasks: Task<Out>[] = [];
  let size = 0;
  let next: Promise<void> | null = null;
  let ended = false;
  let late: Promise<void> | null = null;
  let isLate = false;

  const begin = (input: In) => {
    const task: Task<Out> = {
      size: sizeOf(input),
      outcome: null,
      finished: work(input).then((outcome) => {
        task.outcome = outcome;
      }),
    };
    tasks.push(task);
    size += task.size;
  };
  const takeIn = async () => {
    const result = await iterator.next();
    next = null;
    if (result.done) ended = true;
    else begin(result.value);
  };
  const wait = () => {
    const waiting = delay(limits.patience).then(() => {
      // Not for a batch behind the one that it was for.
      if (late === waiting) isLate = true;
    });
    return waiting;
  };

  try {
    while (!ended || tasks.length > 0) {
      if (!ended && next === null && tasks.length < limits.count && (size < limits.size || tasks.length === 0)) next = takeIn();
      let ready = 0;
      let readySize = 0;
      const isHalf = () => ready >= limits.count / 2 || readySize >= limits.size / 2;
      for (const task of tasks) {
        if (task.outcome === null || isHalf()) break;
        ready += 1;
        readySize += task.size;
      }
      if (isHalf() || (ready > 0 && (isLate || (ended && ready === tasks.length)))) {
        const done = tasks.splice(0, ready);
        size -= readySize;
        late = null;
        isLate = false;
        yield done.flatMap(({ outcome }) => outcome ?? []);
        continue;
      }
      if (ready > 0) late ??= wait();
      await Promise.race([next, tasks[ready]?.finished, late].filter((one) => one != null));
    }
  } finally {
    await iterator.return?.();
  }
}
