import { countryByCapital } from '#lexicon/countryNames.ts';
import { PREPOSITION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { HeardArticle } from './heardArticle.ts';

import { termOf } from './standsFor.ts';

/** What a name is compared by. */
export interface NameTerm {
  readonly text: string;
  /** True where it tells one bearer within the article only: a surname without the rest of the name. */
  readonly local: boolean;
}

/**
 * The term of the name that stands at tokens of an article: the fullest name of who bears it; the country of a government. A capital behind a preposition is
 * the town itself (`shells fell in Tehran`).
 */
export function termOfName(article: HeardArticle, first: number, end: number): NameTerm | null {
  const { cast } = article.voiced.walk;
  const known = cast.byLastToken.get(end - 1);
  if (known === undefined) return null;
  const { name, character } = known;
  const own = name.text.toLowerCase().replaceAll('’', "'");
  const before = article.passage.tokens[first - 1] as Token | undefined;
  if (countryByCapital.has(own) && before !== undefined && (before.classes & PREPOSITION) !== 0 && before.lower !== 'by')
    return { text: own, local: false };
  if (character === null) return { text: own, local: name.kind === 'PERSON' || !own.includes(' ') };
  if (character.kind === 'GOVERNMENT' && character.country !== null && own === character.country.toLowerCase())
    return { text: own, local: false };
  const full = termOf(character.name);
  return { text: full, local: character.kind === 'PERSON' && !full.includes(' ') };
}
