import { lightWords } from '#lexicon/denialWords.ts';
import { ANY_VERB, MOSTLY_NOUN } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { isContent, stemOf, stemOfWord } from './contentWords.ts';
import type { Contradiction } from './contradiction.ts';
import type { HeardArticle } from './heardArticle.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import type { Statement } from './statement.ts';

/** More claims than this of every one of a thing say too little to set one against another. */
const tooCommon = 8;

/** What anybody may have every one or none of. */
const light = new Set(
  [...lightWords, 'day', 'week', 'month', 'hour', 'right', 'reason', 'intention', 'problem', 'doubt'].map(stemOfWord),
);

/**
 * The pairs of which one says that something went through every one of a thing, and the other that it had none: `the crane passed every inspection`, `the crane
 * had gone two years without an inspection`.
 */
export function everyAndNone(statements: readonly Statement[]): Contradiction[] {
  const every = new Map<string, Statement[]>();
  const told = statements.filter(({ denies, hypothetical, quote }) => !denies && !hypothetical && quote.voices.length > 0);
  for (const one of told) {
    for (const stem of nounsBehind(one, isEvery)) {
      const sharing = every.get(stem);
      if (sharing === undefined) every.set(stem, [one]);
      else sharing.push(one);
    }
  }
  if (every.size === 0) return [];
  return told.flatMap((none) =>
    nounsBehind(none, isWithout).flatMap((stem): Contradiction[] => {
      const sharing = every.get(stem) ?? [];
      if (sharing.length > tooCommon) return [];
      const why = [
        'it says that there was every one of what there was none of in',
        'it says that there was none of what there was every one of in',
      ] as const;
      return sharing
        .filter((one) => one.article === none.article && isOtherSpeaker(one, none) && sharesThing(one, none, stem))
        .map((one) => ({ one, other: none, why, negates: false, confidence: 0.7 }));
    }),
  );
}

const isEvery = (tokens: readonly Token[], at: number): number =>
  /^(?:every|each)$/.test((tokens[at] as Token).lower) ? at + 1 : -1;

/** `without an inspection`, `not a single inspection` */
function isWithout(tokens: readonly Token[], at: number): number {
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (lower(at) === 'without' && /^(?:an?|any)$/.test(lower(at + 1))) return lower(at + 2) === 'single' ? at + 3 : at + 2;
  if (lower(at) === 'not' && /^(?:an?|one)$/.test(lower(at + 1)) && lower(at + 2) === 'single') return at + 3;
  return lower(at) === 'not' && lower(at + 1) === 'one' ? at + 2 : -1;
}

/** The stems of the nouns that stand behind some words, and are the last of their phrase. */
function nounsBehind({ article, index }: Statement, read: (tokens: readonly Token[], at: number) => number): string[] {
  const { tokens } = article.passage;
  const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
  const nouns: string[] = [];
  for (const { first, end } of draft.content) {
    for (let i = first; i < end; i++) {
      const begin = read(tokens, i);
      if (begin < 0 || begin >= end) continue;
      let noun = begin;
      while (noun + 1 < end && goesOnAsNoun(tokens[noun + 1] as Token)) noun++;
      const stem = stemOf(tokens[noun] as Token);
      if (isContent(tokens[noun] as Token) && !light.has(stem)) nouns.push(stem);
    }
  }
  return nouns;
}

const goesOnAsNoun = (token: Token): boolean =>
  isContent(token) && ((token.classes & ANY_VERB) === 0 || (token.classes & MOSTLY_NOUN) !== 0);

/** Is there another word in common, which tells what it is that had them? */
const sharesThing = (one: Statement, other: Statement, stem: string): boolean =>
  [...one.stems].some((word) => word !== stem && word.length > 2 && other.stems.has(word) && !light.has(word));
