import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IntakeFailure } from './document.ts';
import { whyUnreadable } from './whyUnreadable.ts';

/** A file to read, or a path that leads to none. */
export type Found = { readonly file: string } | { readonly failure: IntakeFailure };

const READ = /\.(?:txt|jsonl)$/i;

/**
 * The files that a path stands for: itself, or, where it is a folder, every `.txt` and `.jsonl` file in it and below it, in the order of
 * their names. Links to files are followed, links to folders within a folder are not, so that no link leads round in a circle.
 *
 * @param path a file or folder as the user gave it; found files begin with it
 */
export async function* findFiles(path: string): AsyncGenerator<Found> {
  const fail = (reason: string): Found => ({ failure: { file: path, line: null, reason } });
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { file: path };
      return;
    }
  } catch (error) {
    yield fail(whyUnreadable(path, error));
    return;
  }
  let any = false;
  for await (const found of filesBelow(path)) {
    any = true;
    yield found;
  }
  if (!any) yield fail(`The folder ${path} holds no .txt or .jsonl file: put some there, or name another folder.`);
}

async function* filesBelow(folder: string): AsyncGenerator<Found> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) yield* filesBelow(path);
      else if (READ.test(entry.name) && !(await isFolder(path))) yield { file: path };
    }
  } catch (error) {
    yield { failure: { file: folder, line: null, reason: whyUnreadable(folder, error) } };
  }
}

/** Whether a path is a folder, or a link to one. A link that leads nowhere is none: reading it will say so. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
