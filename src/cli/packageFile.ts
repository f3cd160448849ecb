import { fileURLToPath } from 'node:url';

/**
 * The path of something that is shipped with the package, whether this runs from `src` or, built, from `dist`: both lie at its root.
 *
 * @param path below the root of the package, such as `seed/articles`
 */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
