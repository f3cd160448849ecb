import type { Article } from '#articles/article.ts';
import { agencies } from '#lexicon/agencies.ts';

/** Is an outlet the agency whose dispatch the article is (`AP` and `The Associated Press` are one)? What it was told needs no hop to its own page. */
export function isOwnAgency(name: string, { dateline }: Article): boolean {
  const own = dateline?.agency ?? null;
  if (own === null) return false;
  return (
    name === own || agencies.some(({ forms }) => forms.includes(own) && (forms.includes(name) || forms.includes(`The ${name}`)))
  );
}
