/** What to say of the system's error codes that people meet. */
const SENTENCES: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `${path} does not exist: check how it is spelled and from which folder you run this.`,
  EACCES: (path) => `${path} may not be read by you: change its permissions, or run this as its owner.`,
  EPERM: (path) => `${path} may not be read by you: change its permissions, or run this as its owner.`,
  ENOTDIR: (path) => `${path} leads through a file as if it were a folder: check the path.`,
  ELOOP: (path) => `${path} is a link that leads back to itself: mend the link or take it out.`,
  EMFILE: (path) => `${path} could not be opened because too many files are open: close some, or raise the limit (ulimit -n).`,
};

/**
 * Says in one sentence why a path could not be read, and what to do.
 *
 * @param error what the file system threw
 */
export function whyUnreadable(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  const sentence = code === null ? undefined : SENTENCES[code];
  if (sentence) return sentence(path);
  const detail = error instanceof Error ? error.message : String(error);
  return `${path} could not be read (${detail}): check that the disk is there and the file is whole.`;
}
