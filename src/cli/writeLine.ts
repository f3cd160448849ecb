import { once } from 'node:events';

/**
 * Writes a line, and waits where the stream has enough to do: what is printed never piles up in memory.
 */
export async function writeLine(stream: NodeJS.WritableStream, line: string): Promise<void> {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain');
}
