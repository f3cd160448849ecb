import { genderOfFirstName, isFirstName } from '#lexicon/firstNames.ts';
import { outletEndings } from '#lexicon/nameEndings.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { CAPITALIZED, DETERMINER, DIGITS, PREPOSITION, SUBJECT_PRONOUN } from '#lexicon/wordClasses.ts';
import { isCapital } from '#text/isCapital.ts';
import type { Token } from '#text/token.ts';
import type { PassageSentence } from './passage.ts';

/**
 * The tokens of an article, those taken for names that are spelt like `may` and `will` but are somebody's: behind a first name (`Ilse May`), and from then on
 * wherever no month or verb is meant; before another name (`Will Tarrel`), where no question begins. So are the days by which papers go (`the Sunday Courier`).
 */
export function namedSmallWords(tokens: readonly Token[], sentences: readonly PassageSentence[]): readonly Token[] {
  const small: number[] = [];
  const papers: number[] = [];
  tokens.forEach(({ classes, lower }, at) => {
    if ((classes & CAPITALIZED) === 0) return;
    if (alsoNames.has(lower)) small.push(at);
    else if (partsOfWeek.has(lower) && isOutletNoun(tokens[at + 1])) papers.push(at);
  });
  if (small.length + papers.length === 0) return tokens;
  const surnames = new Set(small.filter((at) => isBehindFirstName(tokens, at)).map((at) => tokens[at]?.lower));
  const isAsked = ({ end }: PassageSentence) => tokens.slice(end - 2, end).some(({ text }) => text.includes('?'));
  const questions = new Set(sentences.filter(isAsked).map(({ first }) => first));
  const names = small.filter(
    (at) =>
      (surnames.has(tokens[at]?.lower) && !isMonth(tokens, at) && !isAsking(tokens, at)) ||
      (isBeforeSurname(tokens, at) && !questions.has(at)),
  );
  if (names.length + papers.length === 0) return tokens;
  const read = [...tokens];
  for (const at of [...names, ...papers]) read[at] = { ...(tokens[at] as Token), classes: CAPITALIZED };
  return read;
}

/** Times by which papers and programmes are called. */
const partsOfWeek = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'morning', 'evening']);

const isOutletNoun = (token: Token | undefined): boolean =>
  isCapital(token) &&
  token !== undefined &&
  (kindOfInstitution(token.lower) === 'OUTLET' || outletEndings.has(token.lower) || alsoPapers.has(token.lower));

/** Other nouns that papers and programmes end with. */
const alsoPapers = new Set([
  'star',
  'standard',
  'mail',
  'mirror',
  'express',
  'world',
  'review',
  'business',
  'independent',
  'echo',
  'bulletin',
]);

/** Auxiliaries that are surnames or first names as well. */
const alsoNames = new Set(['may', 'will', 'can', 'do']);

/** `Ilse [May]`, and not `Ilse May 3` */
function isBehindFirstName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && isCapital(before) && isFirstName(before.lower) && !isMonth(tokens, at);
}

/** `in May`, `last May`, `May 3`, `3 May` */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isDated = ((before?.classes ?? 0) & (PREPOSITION | DIGITS)) !== 0 || ((next?.classes ?? 0) & DIGITS) !== 0;
  return tokens[at]?.lower === 'may' && (isDated || /^(?:last|this|next|early|late|mid|since)$/.test(before?.lower ?? ''));
}

/** `May we go?` */
const isAsking = (tokens: readonly Token[], at: number): boolean =>
  ((tokens[at + 1]?.classes ?? 0) & (SUBJECT_PRONOUN | DETERMINER)) !== 0;

/** `[Will] Tarrel` */
const isBeforeSurname = (tokens: readonly Token[], at: number): boolean =>
  genderOfFirstName(tokens[at]?.lower ?? '') !== null && isCapital(tokens[at + 1]) && !isAsking(tokens, at);
