import { companyNouns } from '#lexicon/neighbourNouns.ts';
import { isRole } from '#lexicon/nouns.ts';
import {
  distancing,
  emptyWords,
  moods,
  relativeTimes,
  STAY,
  synonyms,
  unrealWords,
  weightySmallWords,
} from '#lexicon/propositionWords.ts';
import {
  AUXILIARY,
  CAPITALIZED,
  DETERMINER,
  GENITIVE,
  NEGATES,
  NEGATION,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  SUBJECT_PRONOUN,
  TIME,
  VERB_BASE,
  VERB_PARTICIPLE,
} from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Speaker } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import { bodyBefore } from './bodyBefore.ts';
import { isContent, stemOf, stemOfWord } from './contentWords.ts';
import type { HeardArticle } from './heardArticle.ts';
import { readNumber } from './readNumber.ts';
import { type Stood, standsFor } from './standsFor.ts';
import { termOfName } from './termOfName.ts';

/** One thing that a word or a few add to what is asserted. */
export interface Term {
  /**
   * NAME: a name; LOCAL_NAME: one that tells its bearer within the article only. NUMBER. WORD: a word that carries meaning. SMALL: a small word that changes
   * what is asserted. TIME: one that means another day in every article. MOOD: how sure it is. NOT: a negation. UNKNOWN: a pronoun for nobody knows whom.
   */
  readonly kind: 'NAME' | 'LOCAL_NAME' | 'NUMBER' | 'WORD' | 'SMALL' | 'TIME' | 'MOOD' | 'NOT' | 'OWNER' | 'UNKNOWN';
  readonly text: string;
  /** The token at which it begins. */
  readonly at: number;
  /** True of a name that is a person’s, or may be. */
  readonly human?: boolean;
}

/**
 * Reads a stretch word by word for what each adds to the assertion.
 *
 * @param speakers who says it: `she` and `we` in it may be they
 */
export function readTerms(article: HeardArticle, range: TokenRange, speakers: readonly Speaker[]): Term[] {
  const { tokens } = article.passage;
  const { inName } = article.voiced.walk.cast;
  const terms: Term[] = [];
  for (let i = range.first; i < range.end; i++) {
    const token = tokens[i] as Token;
    const { classes, lower } = token;
    if ((classes & (PUNCTUATION | GENITIVE)) !== 0) continue;
    const endOfName = (classes & CAPITALIZED) === 0 ? undefined : inName.get(i);
    const name = endOfName === undefined || endOfName > range.end ? null : termOfName(article, i, endOfName);
    if (name !== null && endOfName !== undefined) {
      terms.push({ kind: name.local ? 'LOCAL_NAME' : 'NAME', text: way(tokens, i, range) + name.text, at: i, human: name.human });
      i = endOfName - 1;
      continue;
    }
    // `May` is a month.
    const mood = (classes & (TIME | CAPITALIZED)) === (TIME | CAPITALIZED) ? undefined : moods.get(lower);
    if (mood !== undefined) terms.push({ kind: 'MOOD', text: mood, at: i });
    if ((classes & (NEGATES | NEGATION)) !== 0) {
      terms.push({ kind: 'NOT', text: lower, at: i });
      continue;
    }
    // `is going to sell it`
    if (lower === 'going' && tokens[i + 1]?.lower === 'to' && ((tokens[i + 2]?.classes ?? 0) & (VERB_BASE | AUXILIARY)) !== 0) {
      terms.push({ kind: 'MOOD', text: 'will', at: i });
      continue;
    }
    // `failed to test it`
    if (failing.has(lower) && tokens[i + 1]?.lower === 'to') {
      terms.push({ kind: 'NOT', text: lower, at: i });
      continue;
    }
    if (tellsOfName(article, i, range.end)) continue;
    const number = readNumber(tokens, i, range.end);
    if (number !== null && !isPronounOne(tokens, i)) {
      terms.push({ kind: 'NUMBER', text: number.value, at: i });
      i = endOfPartitive(tokens, number.end, range.end) - 1;
      continue;
    }
    if (relativeTimes.has(lower)) {
      const isBare = (classes & DETERMINER) === 0 || ((tokens[i + 1]?.classes ?? 0) & TIME) !== 0;
      terms.push({ kind: isBare ? 'TIME' : 'UNKNOWN', text: lower, at: i });
      continue;
    }
    const pronoun = readPronoun(article, i, range, speakers);
    if (pronoun !== null) {
      if (pronoun !== 'nothing') terms.push(pronoun);
      continue;
    }
    if (weightySmallWords.has(lower)) terms.push({ kind: 'SMALL', text: lower, at: i });
    else if ((classes & (AUXILIARY | DETERMINER)) === 0 && !emptyWords.has(lower) && isContent(token))
      terms.push(word(tokens, i));
  }
  return terms;
}

/** `[striker] Ilse Ortell`, `[the company] Skerry Lines`: what the one behind it is, who is the same without it. */
function tellsOfName({ passage: { tokens }, voiced }: HeardArticle, at: number, end: number): boolean {
  const { lower, classes } = tokens[at] as Token;
  const { byLastToken, inName } = voiced.walk.cast;
  if ((classes & CAPITALIZED) !== 0 || at + 1 >= end) return false;
  const behind = inName.get(at + 1);
  const character = behind === undefined ? null : byLastToken.get(behind - 1)?.character;
  if (character == null) return false;
  if (character.kind === 'PERSON') return isRole(lower) && character.name.includes(' ');
  return character.kind === 'ORGANIZATION' && companyNouns.has(lower) && tokens[at - 1]?.lower === 'the';
}

const failing = new Set(['fail', 'fails', 'failed', 'failing']);

/** `one` is a number before a noun only. */
const isPronounOne = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'one' && ((tokens[at + 1]?.classes ?? PUNCTUATION) & (PUNCTUATION | PREPOSITION)) !== 0;

/** `two [of the four] gates`: the index behind the words that only tell of how many. */
function endOfPartitive(tokens: readonly Token[], at: number, end: number): number {
  if (at + 2 >= end || tokens[at]?.lower !== 'of' || tokens[at + 1]?.lower !== 'the') return at;
  return readNumber(tokens, at + 2, end)?.end ?? at;
}

/** May it tell of how something is kept or stays: `shut`, `locked`? */
export const isState = (token: Token | undefined): token is Token =>
  token !== undefined && ((token.classes & VERB_PARTICIPLE) !== 0 || token.lower === 'open' || token.lower === 'shut');

function word(tokens: readonly Token[], at: number): Term {
  const stem = stemOf(tokens[at] as Token);
  const isDistant = distancing.has(stem) && (tokens[at + 1]?.lower === 'to' || tokens[at + 1]?.lower === 'that');
  if (isDistant || unrealWords.has((tokens[at] as Token).lower)) return { kind: 'MOOD', text: stem, at };
  // `was [kept] shut`, but `[kept] the key`
  if (stem === 'keep' && isState(tokens[at + 1])) return { kind: 'WORD', text: STAY, at };
  return { kind: 'WORD', text: synonyms.get(stem) ?? stem, at };
}

/** The way matters where somebody or something goes from one place to another: `sent from Tarn to Sabel`. */
function way(tokens: readonly Token[], at: number, { first }: TokenRange): string {
  const before = at > first ? tokens[at - 1]?.lower : undefined;
  if (before === 'from') return 'from ';
  return before === 'to' || before === 'into' || before === 'towards' ? 'to ' : '';
}

/** `her` before a noun (`met [her] brother`). */
const isOwner = (tokens: readonly Token[], at: number, { end }: TokenRange): boolean =>
  at + 1 < end && isContent(tokens[at + 1] as Token) && ((tokens[at + 1] as Token).classes & TIME) === 0;

/** Somebody as a term: `it` of the army is what `the army` is. */
export function termOfWho({ text, shared, human, plain }: Stood, at: number): Term {
  if (!plain || shared) return { kind: shared ? 'NAME' : 'LOCAL_NAME', text, at, human };
  const stem = stemOfWord(text);
  return { kind: 'WORD', text: synonyms.get(stem) ?? stem, at };
}

/** What a pronoun adds; `nothing` where it only leads a clause in; null where the word is no pronoun. */
function readPronoun(
  article: HeardArticle,
  at: number,
  range: TokenRange,
  speakers: readonly Speaker[],
): Term | 'nothing' | null {
  const { tokens, quotationAt } = article.passage;
  const { classes, lower } = tokens[at] as Token;
  if ((classes & (SUBJECT_PRONOUN | OBJECT_PRONOUN | POSSESSIVE)) === 0 || lower.startsWith('there')) return null;
  const bare = lower.includes("'") ? lower.replace(/'.*$/, '') : lower;
  const who = standsFor(bare, speakers, quotationAt[at] !== -1);
  // `Tarn sent [its] troops`: the owner is mostly who does it.
  if ((classes & POSSESSIVE) !== 0 && ((classes & OBJECT_PRONOUN) === 0 || isOwner(tokens, at, range))) {
    // `our` is the speaker's, and his colleagues'.
    if (lower === 'our') return { kind: 'OWNER', text: lower, at };
    // `their` may be anybody's.
    if (lower === 'their' && who !== null) return 'nothing';
    if (who !== null) return termOfWho(who, at);
    const body = lower === 'its' ? bodyBefore(article, at) : null;
    return body === null ? { kind: 'OWNER', text: lower, at } : { kind: body.local ? 'LOCAL_NAME' : 'NAME', text: body.text, at };
  }
  if (who !== null) return termOfWho(who, at);
  if ((classes & DETERMINER) !== 0 && isContent(tokens[at + 1] ?? (tokens[at] as Token)) && lower === 'that') return 'nothing';
  const leads = at > range.first && /^(?:that|who|which|what|one)$/.test(lower);
  return leads ? 'nothing' : { kind: 'UNKNOWN', text: lower, at };
}
