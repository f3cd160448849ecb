import { claimNouns, emptyVerbs } from '#lexicon/denialWords.ts';
import { CAPITALIZED, NEGATES, TIME } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';
import type { Target } from './claim.ts';
import { isContent, stemOf, stemOfWord } from './contentWords.ts';
import { speaksOf } from './speaksOf.ts';
import type { Statement } from './statement.ts';
import { namesOf, quoteOf, sentenceNames, startOf, stemsOfSpeakers, type Wanted } from './wanted.ts';

/** The share of what is denied that a claim must have, by the weight of the words. */
const enough = 0.75;
/** The same where it has the first word, the verb of the denied thing above all, or three words. */
const enoughWithHead = 0.5;
const light = new Set([...emptyVerbs, ...claimNouns].map(stemOfWord));

/**
 * Finds the claim that shares most of the words of what is denied.
 *
 * @param range what is denied: a clause, or a phrase (`sponsoring terrorism`)
 */
export function sharedWords({ statements, weight, article, at, by, tokens }: Wanted, range: TokenRange): Target[] {
  const about = stemsOfSpeakers(by);
  const stems = tellingStems(tokens, range);
  const total = [...stems].reduce((sum, stem) => sum + weight(stem), 0);
  const [head] = stems;
  const names = namesIn(tokens, range, about);
  const isNegatedMatter = tokens.slice(range.first, range.end).some(({ classes }) => (classes & NEGATES) !== 0);
  const isGerund = /ing$/.test(tokens[range.first]?.lower ?? '');
  if (total === 0 || head === undefined) return [];
  let best: { statement: Statement; score: number; shared: string[] } | null = null;
  for (const statement of statements) {
    const shared = [...stems].filter((stem) => statement.stems.has(stem));
    if (shared.length === 0) continue;
    const share = shared.reduce((sum, stem) => sum + weight(stem), 0) / total;
    const isAbout = speaksOf(statement, by) || sentenceNames(statement, about);
    const hasHead = shared.includes(head) || shared.length >= 3;
    const isLater = statement.article.index === article && startOf(statement) > at;
    if (share < (hasHead && !isLater ? enoughWithHead : enough)) continue;
    // One word in common says too little, unless the claim is about who denies it.
    if (shared.length === 1 && !(isAbout && statement.article.index === article)) continue;
    if (isNegated(statement, shared) !== isNegatedMatter) continue;
    if (isElsewhere(statement, names) || (isGerund && hasOtherDoer(statement) && !isAbout)) continue;
    let score = share + (isAbout ? 0.15 : 0);
    if (statement.article.index !== article) score -= 0.15;
    else if (isLater) score -= 0.05;
    if (best === null || score > best.score) best = { statement, score, shared };
  }
  if (best === null) return [];
  const why = `what is denied shares ${wordsWithStems(tokens, range, best.shared)} with what ${namesOf(best.statement)} said`;
  return [quoteOf(best.statement, Math.min(0.95, 0.4 + best.score / 2), why)];
}

/** The stems of the words that tell what is denied. */
function tellingStems(tokens: readonly Token[], { first, end }: TokenRange): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (!isContent(token) || (token.classes & (TIME | NEGATES)) !== 0) continue;
    const stem = stemOf(token);
    if (!light.has(stem)) stems.add(stem);
  }
  return stems;
}

/** The stems of the names in what is denied, but for those who deny it. */
function namesIn(tokens: readonly Token[], { first, end }: TokenRange, about: ReadonlySet<string>): string[] {
  const names = tokens.slice(first + 1, end).filter(({ classes }) => (classes & (CAPITALIZED | TIME)) === CAPITALIZED);
  return names.map(stemOf).filter((stem) => !about.has(stem));
}

/** `denied building it in Elan`, where the claim is that it is built in Dorn: names on both sides, and none in common. */
function isElsewhere({ stems, assertions }: Statement, names: readonly string[]): boolean {
  if (names.length === 0 || names.some((stem) => stems.has(stem))) return false;
  return assertions.some(({ proposition }) => proposition.names.length > 0);
}

/** Does the claim name who did it? */
const hasOtherDoer = ({ assertions }: Statement): boolean =>
  assertions.some(({ proposition: { agents } }) => agents.some((agent) => /\s/.test(agent)));

/** Does the statement itself say that what it shares with the denial is not so? */
function isNegated(statement: Statement, shared: readonly string[]): boolean {
  if (shared.some((stem) => statement.negated.has(stem))) return true;
  const { assertions } = statement;
  return assertions.length > 0 && assertions.every(({ proposition }) => proposition.negated);
}

/** The words of a range that have one of the stems, as printed. */
function wordsWithStems(tokens: readonly Token[], { first, end }: TokenRange, stems: readonly string[]): string {
  const words = tokens.slice(first, end).filter((token) => stems.includes(stemOf(token)));
  return [...new Set(words.map(({ text }) => `“${text}”`))].slice(0, 4).join(', ');
}
