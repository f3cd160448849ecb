import { createInterface } from 'node:readline/promises';

/**
 * Asks a question on the terminal and waits for the answer; only yes is yes.
 *
 * @param question a whole sentence, with a question mark
 */
export async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // The end of the input (Ctrl+D) is no answer, and so is not yes.
    const end = new Promise<string>((resolve) => {
      terminal.once('close', () => resolve(''));
    });
    const answer = await Promise.race([terminal.question(`${question} [y/N] `), end]);
    return /^y(?:es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
