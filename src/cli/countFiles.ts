import { findFiles } from '#intake/findFiles.ts';

/**
 * How many files some paths stand for, with those that lead to none, for each of them is reported once, too.
 *
 * @param paths files and folders; `-`, standard input, counts as one
 */
export async function countFiles(paths: readonly string[]): Promise<number> {
  let files = 0;
  for (const path of paths) {
    if (path === '-') files += 1;
    else for await (const _ of findFiles(path)) files += 1;
  }
  return files;
}
