import { lightWords } from '#lexicon/denialWords.ts';
import { synonyms } from '#lexicon/propositionWords.ts';
import {
  ANY_VERB,
  AUXILIARY,
  MOSTLY_NOUN,
  PREPOSITION,
  PUNCTUATION,
  SUBJECT_PRONOUN,
  VERB_PAST,
  VERB_THIRD,
} from '#lexicon/wordClasses.ts';
import { isFiniteVerb } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { isContent, stemOf, stemOfWord } from './contentWords.ts';
import type { Contradiction } from './contradiction.ts';
import type { Proposition } from './proposition.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import { speaksOf } from './speaksOf.ts';
import { termOf } from './standsFor.ts';
import type { Statement } from './statement.ts';
import { distance, startOf } from './wanted.ts';

/** A stem that more statements of the document have than this says too little to set two of them against each other. */
const tooCommon = 8;
const light = new Set([...lightWords].map(stemOfWord));

/** How many paragraphs lie at most between a claim about somebody and the word with which that somebody says no to it. */
const fewParagraphs = 3;

/** The pairs of which one negates a word that the other asserts, of the same people and things: `was not coordinating it`, `there was coordination`. */
export function negatedWords(statements: readonly Statement[], known: ReadonlySet<Statement>): Contradiction[] {
  const negatives = statements.filter(
    (one) => one.negated.size > 0 && !one.denies && !one.hypothetical && one.quote.voices.length > 0 && !known.has(one),
  );
  const byStem = statementsWith(new Set(negatives.flatMap(({ negated }) => [...negated].filter(tellsEnough))), statements);
  const found: Contradiction[] = [];
  if (byStem.size === 0) return found;
  for (const one of negatives) {
    const seen = new Set<Statement>();
    for (const stem of one.negated) {
      const sharing = byStem.get(stem);
      if (sharing === undefined || sharing.length > tooCommon) continue;
      for (const other of sharing) {
        if (other === one || other.denies || other.hypothetical || seen.has(other) || !opposes(one, other, stem)) continue;
        seen.add(other);
        const why = [
          `it negates “${wordWithStem(one, stem)}” in`,
          `it asserts “${wordWithStem(other, stem)}”, negated in`,
        ] as const;
        found.push({ one, other, why, negates: true, confidence: one.article === other.article ? 0.75 : 0.65 });
      }
    }
  }
  return found;
}

const tellsEnough = (stem: string): boolean => stem.length >= 4 && !light.has(stem);

/** For each of some stems the statements that have it, in reading order. */
function statementsWith(wanted: ReadonlySet<string>, statements: readonly Statement[]): Map<string, Statement[]> {
  const byStem = new Map<string, Statement[]>();
  if (wanted.size === 0) return byStem;
  for (const statement of statements) {
    for (const stem of statement.stems) {
      if (!wanted.has(stem)) continue;
      const sharing = byStem.get(stem);
      if (sharing === undefined) byStem.set(stem, [statement]);
      else sharing.push(statement);
    }
  }
  return byStem;
}

function opposes(negative: Statement, positive: Statement, stem: string): boolean {
  if (!isOtherSpeaker(negative, positive) || positive.negated.size > 0) return false;
  // The negated word must be what the other asserts: the verb, or what it says there is.
  const asserted = assertion(positive, stem);
  if (asserted === 'none') return false;
  const no = partWith(negative, stem, true);
  const yes = partWith(positive, stem, false);
  if (no !== null && yes !== null && (!isOfSame(no, yes) || (isOfItself(negative, no) && isOfItself(positive, yes))))
    return false;
  if (asserted === 'exists') return true;
  const isNear = negative.article === positive.article;
  const shared = [...negative.stems].filter((other) => other !== stem && positive.stems.has(other)).length;
  if (shared >= (isNear ? 2 : 3)) return true;
  // `the quay burned`, and right behind it: `No, it did not burn`
  if (isNear && no !== null && asserted === 'verb' && isOfWhatStandsBefore(negative, positive)) return true;
  // `accused her of being influenced`, and she: `I was never influenced`.
  return (
    isNear &&
    startOf(positive) < startOf(negative) &&
    distance(positive, startOf(negative)) <= fewParagraphs &&
    speaksOf(
      positive,
      negative.quote.voices.map(({ speaker }) => speaker),
    )
  );
}

/** Does a statement begin with a pronoun that takes up what stands right before it: `it`, `that`, `they`? */
function isOfWhatStandsBefore(statement: Statement, before: Statement): boolean {
  const { tokens, sentenceAt } = statement.article.passage;
  const { draft } = statement.article.drafts[statement.index] as Statement['article']['drafts'][number];
  const gap = sentenceAt(startOf(statement)) - sentenceAt(startOf(before));
  if (gap < 1 || gap > 2) return false;
  const [range] = draft.content;
  const words = tokens
    .slice(range?.first, range?.end)
    .filter(({ classes, lower }) => (classes & PUNCTUATION) === 0 && lower !== 'no');
  return /^(?:it|that|this|they|it's|that's|they're)$/.test(words[0]?.lower ?? '');
}

/** What the part of a statement asserts that has a stem. */
function partWith(statement: Statement, stem: string, negated: boolean): Proposition | null {
  const word = synonyms.get(stem) ?? stem;
  const parts = statement.assertions.filter(
    ({ proposition: { words, agents } }) => words.includes(word) || agents.includes(word),
  );
  // Two negations in one part (`has not held any and never called`) are told as none.
  return (parts.find(({ proposition }) => proposition.negated === negated) ?? parts[0])?.proposition ?? null;
}

/** `we will vote for Tarn`, and another's `I will not`: who tells of what they do themselves says nothing of what the other does. */
const isOfItself = ({ quote }: Statement, { agents }: Proposition): boolean =>
  agents.length > 0 && quote.voices.some(({ speaker }) => agents.includes(termOf(speaker.name)));

/** Do both speak of the same: in the same mood, of the same doer where both name one, with a name and a number in common where both have some? */
function isOfSame(one: Proposition, other: Proposition): boolean {
  if (one.mood !== other.mood) return false;
  const sharesName = shares([...one.names, ...one.agents], [...other.names, ...other.agents]);
  if (one.agents.length > 0 && other.agents.length > 0 && !shares(one.agents, other.agents) && !shares(one.names, other.names))
    return false;
  if (one.names.length > 0 && other.names.length > 0 && !sharesName) return false;
  return !(one.numbers.length > 0 && other.numbers.length > 0 && !shares(one.numbers, other.numbers));
}

const shares = (some: readonly string[], others: readonly string[]): boolean => some.some((term) => others.includes(term));

/** Does the word stand before the noun that it belongs to (`a high concentration`)? */
function isModifier(tokens: readonly Token[], at: number, end: number): boolean {
  const next = at + 1 < end ? (tokens[at + 1] as Token) : undefined;
  return (
    next !== undefined &&
    isContent(next) &&
    (next.classes & (ANY_VERB | MOSTLY_NOUN)) !== ANY_VERB &&
    (next.classes & (VERB_PAST | VERB_THIRD | PREPOSITION)) === 0
  );
}

/** How a statement asserts a word: that it exists (`there was coordination`), as a finite verb, or not at all. */
function assertion({ article, index }: Statement, stem: string): 'exists' | 'verb' | 'none' {
  const { tokens } = article.passage;
  const { draft } = article.drafts[index] as Statement['article']['drafts'][number];
  for (const { first, end } of draft.content) {
    for (let i = first; i < end; i++) {
      if (stemOf(tokens[i] as Token) !== stem || isModifier(tokens, i, end)) continue;
      // `accused Tarn of [an incursion]`: that there was one.
      if (draft.foundBy === 'reportedPhrase' && isCharge(tokens, i, first)) return 'exists';
      for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
        const token = tokens[j] as Token;
        if ((token.classes & AUXILIARY) !== 0 && j > first && (tokens[j - 1] as Token).lower === 'there') return 'exists';
        if ((token.classes & AUXILIARY) !== 0 && (token.classes & SUBJECT_PRONOUN) === 0 && j === i - 1) return 'verb';
      }
      if (isFiniteVerb(tokens, i, first)) return 'verb';
    }
  }
  return 'none';
}

/** Is a noun what somebody is accused of: behind `of` or `for`, and no more than a word or two? */
function isCharge(tokens: readonly Token[], at: number, first: number): boolean {
  for (let i = at - 1; i > first && i >= at - 3; i--) if (/^(?:of|for)$/.test((tokens[i] as Token).lower)) return true;
  return false;
}

/** The word of a statement that has a stem, as printed. */
function wordWithStem({ article, index }: Statement, stem: string): string {
  const { draft } = article.drafts[index] as Statement['article']['drafts'][number];
  for (const { first, end } of draft.content) {
    for (let i = first; i < end; i++) {
      const token = article.passage.tokens[i] as Token;
      if (stemOf(token) === stem) return token.text;
    }
  }
  return stem;
}
