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
/** Less than this of a name is left in too many other words. */
const shortestStem = 3;
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
  const adjectives = new Set<string>();
  const printed = new Map<string, string>();
  const owners = new Map<string, string>();
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i] as Token;
    if ((token.classes & CAPITALIZED) === 0 || (token.classes & (ACRONYM | PUNCTUATION)) !== 0) continue;
    printed.set(token.lower, token.text);
    if (((tokens[i + 1] as Token).classes & GENITIVE) !== 0 && isOfState(tokens, i + 2)) owners.set(token.lower, token.text);
    const next = tokens[i + 1] as Token;
    const isLower = (next.classes & (CAPITALIZED | PUNCTUATION | ANY_VERB)) === 0;
    if ((isLower || isStately(next.lower)) && ending.test(token.lower) && !countryByDemonym.has(token.lower))
      adjectives.add(token.lower);
  }
  const byName = new Map<string, string>(owners);
  const byAdjective = new Map<string, string>();
  if (adjectives.size === 0) return { byName, byAdjective };
  const byStem = namesByStem(printed.keys());
  for (const adjective of adjectives) {
    for (const name of namesOf(adjective, byStem)) {
      const text = printed.get(name) as string;
      byName.set(name, text);
      byAdjective.set(adjective, text);
    }
  }
  return { byName, byAdjective };
}

const isStately = (lower: string): boolean => statelyNouns.has(lower) || kindOfInstitution(lower) === 'GOVERNMENT';

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

/** What is left of the names that an adjective may be formed from, to the names: `velmor` to `velmora`. */
function namesByStem(names: Iterable<string>): Map<string, string[]> {
  const byStem = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < 4 || ending.test(name)) continue;
    const stem = name.replace(/(?:ia|a|e|o|y)$/, '');
    const same = byStem.get(stem);
    if (same === undefined) byStem.set(stem, [name]);
    else same.push(name);
  }
  return byStem;
}

/** The names that an adjective is formed from: `velmora` of `velmoran`, `karsenia` of `karsenian`, `tarn` of `tarnese`. */
function namesOf(adjective: string, byStem: ReadonlyMap<string, readonly string[]>): string[] {
  const names: string[] = [];
  for (let length = shortestStem; length <= adjective.length; length++) {
    for (const name of byStem.get(adjective.slice(0, length)) ?? [])
      if (name !== adjective && adjective.length <= name.length + 4) names.push(name);
  }
  return names;
}
