import { lightWords } from '#lexicon/denialWords.ts';
import { ANY_VERB, AUXILIARY, MOSTLY_NOUN, PREPOSITION, SUBJECT_PRONOUN, VERB_PAST, VERB_THIRD } from '#lexicon/wordClasses.ts';
import { isFiniteVerb } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { oppositeKey } from './claimKey.ts';
import { isContent, stemOf, stemOfWord } from './contentWords.ts';
import type { Statement } from './statement.ts';

/** Two speakers who assert the opposite of each other, neither with a word of denying. */
export interface Contradiction {
  /** The one that says no. */
  readonly negative: Statement;
  readonly positive: Statement;
  /** The stem of the word that one asserts and the other negates; null where they say the same but for the negation. */
  readonly stem: string | null;
}

/** A stem that more statements of the document have than this says too little to set two of them against each other. */
const tooCommon = 8;
const light = new Set([...lightWords].map(stemOfWord));

/** Finds the pairs of statements of a document that contradict each other. */
export function findContradictions(statements: readonly Statement[]): Contradiction[] {
  const found = opposites(statements);
  const known = new Set(found.map(({ negative }) => negative));
  const negatives = statements.filter(
    (one) => one.negated.size > 0 && !one.denies && !one.hypothetical && one.quote.voices.length > 0 && !known.has(one),
  );
  const byStem = statementsWith(new Set(negatives.flatMap(({ negated }) => [...negated].filter(tellsEnough))), statements);
  if (byStem.size === 0) return found;
  for (const negative of negatives) {
    const seen = new Set<Statement>();
    for (const stem of negative.negated) {
      const sharing = byStem.get(stem);
      if (sharing === undefined || sharing.length > tooCommon) continue;
      for (const positive of sharing) {
        if (positive.denies || positive.hypothetical || seen.has(positive) || !opposes(negative, positive, stem)) continue;
        seen.add(positive);
        found.push({ negative, positive, stem });
      }
    }
  }
  return found;
}

/** The pairs of which one asserts in so many words what the other negates. */
function opposites(statements: readonly Statement[]): Contradiction[] {
  const positives = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const { key, proposition } of statement.assertions) {
      if (proposition.negated) continue;
      const same = positives.get(key);
      if (same === undefined) positives.set(key, [statement]);
      else same.push(statement);
    }
  }
  const found: Contradiction[] = [];
  for (const negative of statements) {
    for (const { proposition } of negative.assertions) {
      if (!proposition.negated) continue;
      for (const positive of positives.get(oppositeKey(proposition)) ?? [])
        if (isOtherSpeaker(negative, positive)) found.push({ negative, positive, stem: null });
    }
  }
  return found;
}

function isOtherSpeaker(one: Statement, other: Statement): boolean {
  const names = new Set(one.quote.voices.map(({ speaker }) => speaker.name));
  const voices = other.quote.voices;
  return names.size > 0 && voices.length > 0 && voices.every(({ speaker }) => !names.has(speaker.name));
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
  if (positive === negative || positive.quote.voices.length === 0 || positive.negated.size > 0) return false;
  const names = new Set(negative.quote.voices.map(({ speaker }) => speaker.name));
  if (positive.quote.voices.some(({ speaker }) => names.has(speaker.name))) return false;
  // The negated word must be what the other asserts: the verb, or what it says there is.
  const asserted = assertion(positive, stem);
  if (asserted === 'none') return false;
  const shared = [...negative.stems].filter((other) => other !== stem && positive.stems.has(other)).length;
  const isNear = negative.article === positive.article;
  return asserted === 'exists' || shared >= (isNear ? 2 : 3);
}

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
