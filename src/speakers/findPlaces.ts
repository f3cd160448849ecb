import { countryByDemonym } from '#lexicon/countryNames.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { ACRONYM, ANY_VERB, CAPITALIZED, GENITIVE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';

/** What a country has, and no person or company: behind `X’s` or a word formed from X, these make a country of X. */
const statelyNouns = new Set(
  'government army military navy parliament president prime foreign defence defense interior finance health water labour labor energy justice ministry embassy constitution border borders capital troops soldiers forces police officials ambassador king queen premier chancellor territory side'.split(
    ' ',
  ),
);
const ending = /(?:an|ian|ese|ish|i|ic|er|ite|ean|ch)$/;

/** Countries that an article shows to be some: their names, and what is formed from them, in small letters, to the name as printed. */
export interface Places {
  readonly byName: ReadonlyMap<string, string>;
  readonly byAdjective: ReadonlyMap<string, string>;
}

/**
 * Finds the countries that no list has, by what the article says of them: a word formed from the name stands before a noun
 * (`Velmoran officials` make a country of `Velmora`), or the name owns what only a country has (`Velmora’s border`).
 */
export function findPlaces({ tokens }: Passage): Places {
  const adjectives = new Map<string, number>();
  const printed = new Map<string, string>();
  const owners = new Map<string, string>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token;
    if ((token.classes & CAPITALIZED) === 0 || (token.classes & (ACRONYM | PUNCTUATION)) !== 0) continue;
    printed.set(token.lower, token.text);
    if (((tokens[i + 1] as Token).classes & GENITIVE) !== 0 && isOfState(tokens, i + 2)) owners.set(token.lower, token.text);
    const next = tokens[i + 1] as Token;
    const isStately = (word: Token | undefined) =>
      word !== undefined && (statelyNouns.has(word.lower) || kindOfInstitution(word.lower) === 'GOVERNMENT');
    const isLower = (next.classes & (CAPITALIZED | PUNCTUATION)) === 0 && (next.classes & ANY_VERB) === 0;
    if ((isStately(next) || isLower) && ending.test(token.lower) && !countryByDemonym.has(token.lower))
      adjectives.set(token.lower, (adjectives.get(token.lower) ?? 0) + 1);
  }
  const byName = new Map<string, string>(owners);
  const byAdjective = new Map<string, string>();
  for (const adjective of adjectives.keys()) {
    for (const [name, text] of printed) {
      if (name === adjective || name.length < 4 || !isFormedFrom(adjective, name)) continue;
      byName.set(name, text);
      byAdjective.set(adjective, text);
    }
  }
  return { byName, byAdjective };
}

/** What a country owns and a person does not: `X’s border`, `X’s foreign minister`. */
function isOfState(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (/^(?:borders?|capital|parliament|embassy|territory|president|ministry|airspace|coast)$/.test(word)) return true;
  return (
    /^(?:minister|ministry)$/.test(next) &&
    /^(?:prime|foreign|defen[cs]e|interior|finance|health|water|justice|energy)$/.test(word)
  );
}

/** `velmoran` of `velmora`, `karsenian` of `karsenia`, `tarnese` of `tarn`. */
function isFormedFrom(adjective: string, name: string): boolean {
  const stem = name.replace(/(?:ia|a|e|o|y)$/, '');
  return (
    stem.length >= 3 &&
    adjective.startsWith(stem) &&
    adjective.length <= name.length + 4 &&
    ending.test(adjective) &&
    !ending.test(name)
  );
}
