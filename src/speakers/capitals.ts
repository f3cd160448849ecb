import { countryByCapital, countryByName } from '#lexicon/countryNames.ts';
import { isFirstName } from '#lexicon/firstNames.ts';
import { CAPITALIZED, CUE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { TokenSet } from '#text/tokenSet.ts';

/** What the capitals of an article tell. */
export interface Capitals {
  /** The tokens that begin a sentence or stand directly behind an opening mark: their capital says nothing. */
  readonly starts: TokenSet;
  /**
   * The words that stand there, and in small letters elsewhere, or never with a capital but where a sentence begins and a comma follows:
   * `Research says`, `Indeed, `. Their capital is the sentence’s.
   */
  readonly small: ReadonlySet<string>;
  /** The words that stand behind somebody’s first name, whatever else they mean: `fields` of `Ilse Fields`. */
  readonly surnames: ReadonlySet<string>;
  /** Those of them that are a country or a capital elsewhere: `jordan` of `Eli Jordan`. */
  readonly namesakes: ReadonlySet<string>;
}

/** Reads which capitals of an article are a name’s, and which only those of a sentence. */
export function readCapitals(passage: Passage): Capitals {
  const { tokens } = passage;
  const starts = sentenceStarts(passage);
  const first = new Set<string>();
  const adverbs: string[] = [];
  tokens.forEach(({ classes, lower }, index) => {
    if ((classes & (CAPITALIZED | PUNCTUATION)) !== CAPITALIZED || !starts.has(index)) return;
    first.add(lower);
    if (tokens[index + 1]?.text === ',' && lower.endsWith('ly')) adverbs.push(lower);
  });
  const small = new Set<string>();
  const capitals = new Set<string>();
  tokens.forEach(({ classes, lower }, index) => {
    if ((classes & PUNCTUATION) !== 0 || !first.has(lower)) return;
    if ((classes & CAPITALIZED) === 0) small.add(lower);
    else if (!starts.has(index)) capitals.add(lower);
  });
  for (const word of adverbs) if (!capitals.has(word)) small.add(word);
  for (const word of capitals) if (isFirstName(word)) small.delete(word);
  const { surnames, namesakes } = surnamesIn(tokens);
  for (const surname of surnames) small.delete(surname);
  return { starts, small, surnames, namesakes };
}

function surnamesIn(tokens: readonly Token[]): Pick<Capitals, 'surnames' | 'namesakes'> {
  const surnames = new Set<string>();
  const namesakes = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    const { classes, lower, text } = tokens[i] as Token;
    if ((classes & (CAPITALIZED | PUNCTUATION)) !== CAPITALIZED || text.length < 3) continue;
    const before = tokens[i - 1] as Token;
    const first = before.text.endsWith('.') && before.text.length === 2 ? tokens[i - 2] : before;
    if (first === undefined || (first.classes & CAPITALIZED) === 0 || !isFirstName(first.lower)) continue;
    surnames.add(lower);
    // `Will Jordan answer?`, `In April Iran`: what is a word besides makes no name of a country.
    const isPlain = (first.classes & ~(CAPITALIZED | CUE)) === 0 && !countryByName.has(first.lower);
    if (isPlain && (countryByName.has(lower) || countryByCapital.has(lower))) namesakes.add(lower);
  }
  return { surnames, namesakes };
}

function sentenceStarts({ sentences, quotations, tokens }: Passage): TokenSet {
  const starts = new TokenSet(tokens.length);
  for (const { first } of sentences) {
    starts.add(first);
    // A mark or two may stand before the first word.
    for (let i = first; i < first + 3 && ((tokens[i]?.classes ?? 0) & PUNCTUATION) !== 0; i++) starts.add(i + 1);
  }
  for (const { open, close } of quotations) {
    starts.add(open + 1);
    for (let i = open + 1; i < close; i++) {
      const { classes, text } = tokens[i] as Token;
      if ((classes & PUNCTUATION) !== 0 && /^[.?!…:]/.test(text)) starts.add(i + 1);
    }
  }
  return starts;
}
