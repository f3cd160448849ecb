import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DEFAULT_DATABASE_URL } from '#settings.ts';
import { sqlitePath } from '#store/sqlite/sqlitePath.ts';
import { StoreError } from '#store/storeError.ts';

/**
 * Makes the folder of the database that is used where nobody names one. For any other this does nothing.
 *
 * @param url of the database, as the settings have it
 * @throws StoreError where the folder cannot be made
 */
export function makeDefaultFolder(url: string): void {
  if (url !== DEFAULT_DATABASE_URL) return;
  const folder = dirname(sqlitePath(url));
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new StoreError(
      `The folder ${folder} of the database cannot be made here (${code}); set DATABASE_URL to a file that you may write.`,
    );
  }
}
