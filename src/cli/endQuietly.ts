/**
 * Ends the program without a word when whoever reads its output has gone (`sayso extract ... | head`).
 *
 * Any other trouble with the output is thrown, and so ends the program with a stack.
 */
export function endQuietly(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
