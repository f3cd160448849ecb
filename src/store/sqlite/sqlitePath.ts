import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StoreError } from '#store/storeError.ts';

/**
 * The path of the file that a database URL names.
 *
 * @param url `file:` and a path, a `file://` URL, or a plain path; relative ones count from the working directory
 * @throws StoreError for a URL of another kind of database, a database in memory, and an empty path
 */
export function sqlitePath(url: string): string {
  const path = url.startsWith('file://') ? pathOfFileUrl(url) : url.replace(/^file:/, '');
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(path)?.[1];
  if (scheme !== undefined && !isAbsolute(path)) {
    throw new StoreError(
      `The database URL begins with "${scheme}:", which Sayso cannot open; give a file, such as file:./data/sayso.db, or a PostgreSQL database.`,
    );
  }
  if (path.includes(':memory:')) {
    throw new StoreError(
      'A database in memory cannot be shared by readers and writers; give a file, such as file:./data/sayso.db.',
    );
  }
  if (path.trim() === '' || /[\\/]$/.test(path)) {
    throw new StoreError(`The database URL "${url}" names no file; give one, such as file:./data/sayso.db.`);
  }
  return path;
}

function pathOfFileUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    throw new StoreError(`The database URL "${url}" is not a file URL that can be read; write it as file:./data/sayso.db.`);
  }
}
