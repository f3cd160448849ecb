import { countryByCapital } from '#lexicon/countryNames.ts';
import { PREPOSITION } from '#lexicon/wordClasses.ts';
import type { Character } from '#speakers/character.ts';
import type { Name } from '#speakers/name.ts';
import { hasWords } from '#speakers/register.ts';
import type { Token } from '#text/token.ts';
import type { HeardArticle } from './heardArticle.ts';
import { termOf } from './standsFor.ts';

/** What a name is compared by. */
export interface NameTerm {
  readonly text: string;
  /** True where it tells one bearer within the article only: a surname without the rest of the name. */
  readonly local: boolean;
  /** True where it is a person, or nothing tells that it is something else. */
  readonly human: boolean;
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
    return { text: own, local: false, human: false };
  // Two could be meant.
  if (character === null) return { text: own, local: name.kind === 'PERSON' || !own.includes(' '), human: false };
  if (character.kind === 'GOVERNMENT' && character.country !== null && own === character.country.toLowerCase())
    return { text: own, local: false, human: false };
  const full = termOf(character.name);
  return { text: full, local: character.kind === 'PERSON' && !full.includes(' '), human: mayBeHuman(known.name, character) };
}

/** A person, or one word that may be somebody’s surname: no place, no acronym, and nothing beside it that says what it is. */
const mayBeHuman = ({ kind, text }: Name, character: Character): boolean =>
  character.kind === 'PERSON' ||
  (character.kind === 'ORGANIZATION' &&
    kind === null &&
    !hasWords(character.name) &&
    !character.nouns.has('place') &&
    text !== text.toUpperCase());
