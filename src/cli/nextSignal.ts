/** The signals that ask a process to end. */
const NAMES = ['SIGTERM', 'SIGINT'] as const;
/** Milliseconds. A terminal sends Ctrl+C to npm too, which passes it on: one wish comes as two signals. */
const ONE_WISH = 500;
/** Milliseconds between two looks at who the parent is. */
const LOOK = 250;

/**
 * Waits for the first signal that asks the process to end. Another one, half a second later or more, ends it at once.
 *
 * Run by npm, the process has a shell for its parent, which npm ends on a signal and which does not pass the signal on: there the end of the parent is
 * taken for SIGTERM.
 */
export function nextSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const take = (name: NodeJS.Signals) => {
      resolve(name);
      setTimeout(() => {
        for (const each of NAMES) process.off(each, take);
      }, ONE_WISH).unref();
    };
    for (const each of NAMES) process.on(each, take);
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      take('SIGTERM');
    }, LOOK).unref();
  });
}
