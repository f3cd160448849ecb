/** The signals that ask a process to end. */
const NAMES = ['SIGTERM', 'SIGINT'] as const;
/** Milliseconds. A terminal sends Ctrl+C to npm too, which passes it on: one wish comes as two signals. */
const ONE_WISH = 500;

/** Waits for the first signal that asks the process to end. Another one, half a second later or more, ends it at once. */
export function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const take = (name: NodeJS.Signals) => {
      resolve(name);
      setTimeout(() => {
        for (const each of NAMES) process.off(each, take);
      }, ONE_WISH).unref();
    };
    for (const each of NAMES) process.on(each, take);
  });
}
