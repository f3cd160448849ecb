/** What went wrong, in a few words without a full stop: Prisma's messages show code around the mistake first, and say it in their last line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.trim().split('\n').at(-1) ?? message).trim().replace(/\.$/, '');
}
