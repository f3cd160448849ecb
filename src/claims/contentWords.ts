import { stemmer } from 'stemmer';
import { countryByCapital, countryByDemonym, countryByName } from '#lexicon/countryNames.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  GENITIVE,
  OBJECT_PRONOUN,
  PREPOSITION,
  PUNCTUATION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '#lexicon/wordClasses.ts';
import { irregularForms } from '#lexicon/words.ts';
import type { Token } from '#text/token.ts';

const small =
  DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | SUBJECT_PRONOUN | OBJECT_PRONOUN | AUXILIARY | RELATIVE | ADVERB;

/** The stem under which a word is compared: a country for all that is of it, the digits of a number, Porter's stem of any other word. */
export function stemOf(token: Token): string {
  const known = stems.get(token.text);
  if (known !== undefined) return known;
  const stem = makeStem(token);
  // A longer word would be a slice that keeps its whole text in memory.
  if (token.text.length < shortEnough) {
    if (stems.size >= mostStems) stems.clear();
    stems.set(token.text, stem);
  }
  return stem;
}

/** Irregular forms to their base: `kept` to `keep`. */
const baseOf = new Map([...irregularForms].flatMap(([base, forms]) => forms.map((form): [string, string] => [form, base])));

/** Stems worked out before: news repeats its words, and a stem costs more than a look-up. */
const stems = new Map<string, string>();
const mostStems = 20_000;
const shortEnough = 13;

function makeStem(token: Token): string {
  const { lower } = token;
  const country =
    countryByName.get(lower) ??
    countryByDemonym.get(lower) ??
    ((token.classes & CAPITALIZED) !== 0 ? countryByCapital.get(lower) : undefined);
  if (country !== undefined) return country.toLowerCase();
  if ((token.classes & DIGITS) !== 0) return lower.replaceAll(',', '');
  const stem = stemmer((baseOf.get(lower) ?? lower).replace(/^(?:al|el)-/, ''));
  // Porter leaves `terrorism` and `terrorist` apart from `terror`.
  return stem.length > 6 ? stem.replace(/(?:ism|ist)$/, '') : stem;
}

/** The stem of a word that is no token of the text; a capital is taken for its own. */
export function stemOfWord(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
  return stemOf({ start: 0, end: 0, text, lower, classes: /^\p{Lu}/u.test(text) ? CAPITALIZED : 0 });
}

/** Does the word carry meaning of its own? */
export function isContent(token: Token): boolean {
  if ((token.classes & (PUNCTUATION | GENITIVE)) !== 0) return false;
  if ((token.classes & DIGITS) !== 0) return true;
  return (token.classes & small) === 0 && token.lower.length > 1;
}

/** The stems of the words of a stretch that carry meaning. */
export function contentStems(tokens: readonly Token[], first: number, end: number): string[] {
  const stems: string[] = [];
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    // When it was said or done tells nothing of what it was.
    if (isContent(token) && (token.classes & TIME) === 0) stems.push(stemOf(token));
  }
  return stems;
}
