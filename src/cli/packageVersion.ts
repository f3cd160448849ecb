import { readFileSync } from 'node:fs';
import { packageFile } from './packageFile.ts';

/** The version of the package, as its `package.json` says it. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string };
  return version;
}
