/** The signals that ask a process to end. */
const NAMES = ['SIGTERM', 'SIGINT'] as const;

/** Waits for the first signal that asks the process to end. The next one ends it at once, as if nobody had waited. */
export function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const take = (name: NodeJS.Signals) => {
      for (const each of NAMES) process.off(each, take);
      resolve(name);
    };
    for (const each of NAMES) process.on(each, take);
  });
}
