import { setTimeout as delay } from 'node:timers/promises';

/** How much is taken in ahead, and how much is handed on at a time. */
export interface BatchLimits {
  /** Inputs under way at once, and how large they may be together; one that is larger by itself is taken in alone. */
  readonly ahead: number;
  readonly size: number;
  /** Outcomes handed on together. */
  readonly batch: number;
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
  const wait = async () => {
    await delay(limits.patience);
    isLate = true;
  };

  try {
    while (!ended || tasks.length > 0) {
      if (!ended && next === null && tasks.length < limits.ahead && (size < limits.size || tasks.length === 0)) next = takeIn();
      const waiting = tasks.findIndex(({ outcome }) => outcome === null);
      const ready = waiting < 0 ? tasks.length : waiting;
      if (ready >= limits.batch || (ready > 0 && (isLate || (ended && waiting < 0)))) {
        const done = tasks.splice(0, Math.min(ready, limits.batch));
        size -= done.reduce((sum, task) => sum + task.size, 0);
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
