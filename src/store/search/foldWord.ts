import { stemmer } from 'stemmer';

/** A word as a search sees it. */
export interface FoldedWord {
  /** Its letters and digits: lower case, without accents, apostrophes and a possessive's s. */
  readonly folded: string;
  /** What it has in common with its other forms. */
  readonly stem: string;
}

/** Longer ones are none of any language; both databases hold words of this length in any script. */
const LONGEST = 40;

/** Letters that are written like others with a stroke, but that Unicode does not take apart. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
};

/** The country, which is not the pronoun: `us` alone may be either. */
const UNITED_STATES = /^(?:US|[Uu]\.[Ss])$/;

/** Words that were folded, for most come again; so many take some megabytes. */
const KEPT = 50_000;
const known = new Map<string, FoldedWord>();

/** @param word as it stands in a text; `findWords` says what is one */
export function foldWord(word: string): FoldedWord {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  if (known.size === KEPT) known.clear();
  const folded = fold(word);
  const made = { folded, stem: stemmer(folded) };
  known.set(word, made);
  return made;
}

/** Whether a text has no letters but those of English, which is quickly told: most have none, and are as quickly read. */
export function isEnglish(text: string): boolean {
  return /^[\0-\x7f\u2010-\u2026]*$/.test(text);
}

/** A text in lower case and without accents; its length may change. */
export function foldText(text: string): string {
  return isEnglish(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[ßæœøđðłħıþ]/g, (letter) => ALIKE[letter] ?? letter);
}

function fold(word: string): string {
  if (UNITED_STATES.test(word)) return 'usa';
  const folded = foldText(word)
    .replace(/['\u2018\u2019\u02bc]s$/, '')
    // Without the stroke of a fraction, ½ would be 12.
    .replace(/[^\p{L}\p{N}\u2044]/gu, '');
  return folded.length > LONGEST ? folded.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') : folded;
}
