import { claimNouns, emptyVerbs } from '#lexicon/denialWords.ts';
import { fighters } from '#lexicon/harmWords.ts';
import { singularOfRoles } from '#lexicon/nouns.ts';
import { receivingWords } from '#lexicon/relatedWords.ts';
import { CAPITALIZED, NEGATES, TIME } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { isFiniteVerb } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import type { Target } from './claim.ts';
import { isContent, stemOf, stemOfWord } from './contentWords.ts';
import { speaksOf } from './speaksOf.ts';
import type { Statement } from './statement.ts';
import { distance, namesOf, quoteOf, sentenceNames, startOf, stemsOfSpeakers, type Wanted } from './wanted.ts';
import { hasRelated, wordsInCommon } from './wordsInCommon.ts';

/** The share of what is denied that a claim must have, by the weight of the words. */
const enough = 0.75;
/** The same where it has the first word, the verb of the denied thing above all; and where it has three words. */
const enoughWithHead = 0.5;
const enoughOfThree = 0.45;
/** The same where it was made shortly before, of who denies it, and has two of the words. */
const enoughAboutThem = 0.4;
/** The same where it was made shortly before, and has one word, and its sentence another. */
const enoughInSentence = 0.55;
/** How many paragraphs lie at most between a claim and a denial that has little in common with it; what an article leads with is at hand all through. */
const fewParagraphs = 3;
const leadParagraphs = 2;
const light = new Set([...emptyVerbs, ...claimNouns].map(stemOfWord));

/**
 * Finds the claim that shares most of the words of what is denied.
 *
 * @param range what is denied: a clause, or a phrase (`sponsoring terrorism`)
 */
export function sharedWords(wanted: Wanted, range: TokenRange): Target[] {
  const { statements, weight, article, at, by, tokens } = wanted;
  const about = stemsOfSpeakers(by);
  const receiving = receivingAt(tokens, range);
  const told = receiving < 0 ? range : { first: receiving + 1, end: range.end };
  const received = receiving < 0 ? null : stemOf(tokens[receiving] as Token);
  const stems = tellingStems(tokens, told);
  // `its fighters were near the post`: they are those who deny it, whatever the claim calls them.
  const own = ownPeople(tokens, told);
  if (own !== null) stems.delete(own);
  const total = [...stems].reduce((sum, stem) => sum + weight(stem), 0);
  const [head] = stems;
  const names = namesIn(tokens, range, about);
  const isNegatedMatter = tokens.slice(range.first, range.end).some(({ classes }) => (classes & NEGATES) !== 0);
  const isOwn = tokens.slice(range.first, range.end).some(({ lower }) => /^(?:its|their|his|her)$/.test(lower));
  const isDoing = receiving < 0 && /ing$/.test(tokens[range.first]?.lower ?? '');
  if (total === 0 || head === undefined) return [];
  let best: { statement: Statement; score: number; shared: readonly string[] } | null = null;
  for (const statement of statements) {
    const common = wordsInCommon(statement, stems, weight);
    const { shared } = common;
    if (shared.length === 0) continue;
    const isHere = statement.article.index === article;
    const isLater = isHere && startOf(statement) > at;
    const isNear =
      isHere && !isLater && (distance(statement, at) <= fewParagraphs || statement.quote.quote.paragraph < leadParagraphs);
    const isAbout = speaksOf(statement, by) || sentenceNames(statement, about);
    const share = common.own / total;
    const shareAround = share + common.around / total;
    const isTold = shared.includes(head) || shared.length >= 3;
    const needed = isLater || !isTold ? enough : shared.length >= 3 ? enoughOfThree : enoughWithHead;
    // `any knowledge of cracks` and `knew of cracks`, `its soldiers` and `two soldiers of Tarn`: a second word in common.
    const hasSecond =
      common.exact > 0 &&
      ((received !== null && (statement.stems.has(received) || hasRelated(statement.stems, received))) || (isOwn && isAbout));
    if (own !== null && !isAbout) continue;
    const isEnough =
      shared.length > 1 || hasSecond
        ? share >= needed || (shared.length > 1 && isTold && isNear && isAbout && shareAround >= enoughAboutThem)
        : // One word in common says too little, unless the claim is about who denies it, or stands near and has nothing else.
          (isHere && isAbout && share >= needed) ||
          (isNear && (share >= enough || (common.around > 0 && shareAround >= enoughInSentence)));
    if (!isEnough) continue;
    // In another article words that only speak of the same matter say too little.
    if (!isHere && common.exact < 2 && !hasSecond) continue;
    if (isNegated(statement, shared) !== isNegatedMatter) continue;
    if (isElsewhere(statement, names) || (isDoing && hasOtherDoer(statement) && !isAbout)) continue;
    let score = (isNear ? shareAround : share) + (isAbout ? 0.15 : 0);
    if (!isHere) score -= 0.15;
    else if (isLater) score -= 0.05;
    if (best === null || score > best.score) best = { statement, score, shared };
  }
  if (best === null) return receiving < 0 ? [] : toldOfIt(wanted);
  const why = `what is denied shares ${wordsWithStems(tokens, range, best.shared)} with what ${namesOf(best.statement)} said`;
  return [quoteOf(best.statement, Math.min(0.95, 0.4 + best.score / 2), why)];
}

/** `denied having seen the report`: in an article that leads with the claim that whoever denies it was told, or knew. */
function toldOfIt({ statements, article, at, by }: Wanted): Target[] {
  const lead = statements.find(
    (one) =>
      one.article.index === article &&
      startOf(one) < at &&
      one.quote.quote.paragraph < leadParagraphs &&
      one.negated.size === 0 &&
      knowing.some((stem) => one.stems.has(stem)) &&
      speaksOf(one, by),
  );
  return lead === undefined ? [] : [quoteOf(lead, 0.6, `the article leads with what ${namesOf(lead)} said they were told`)];
}

const knowing = ['tell', 'inform', 'warn', 'alert', 'know', 'brief', 'receive'].map(stemOfWord);

/** The word in `[ignoring] warnings of the union` or `any [knowledge] of cracks` behind which the matter stands: whoever speaks of it need not say who received it; else -1. */
function receivingAt(tokens: readonly Token[], range: TokenRange): number {
  for (let i = range.first; i < Math.min(range.end, range.first + 3); i++) {
    const { lower } = tokens[i] as Token;
    if (receivingWords.has(lower) && i + 1 < range.end) return i;
    if (!/^(?:any|all|having|ever|no)$/.test(lower)) break;
  }
  return -1;
}

/** The stem of the people of a body that a clause begins with: `its fighters`, `their troops`; else null. */
function ownPeople(tokens: readonly Token[], { first, end }: TokenRange): string | null {
  const noun = tokens[first + 1];
  if (noun === undefined || first + 2 >= end || !/^(?:its|their)$/.test((tokens[first] as Token).lower)) return null;
  const isPeople = singularOfRoles(noun.lower) !== null || fighters.has(stemOf(noun));
  return isPeople && isFiniteVerb(tokens, first + 2, first) ? stemOf(noun) : null;
}

/** The stems of the words that tell what is denied. */
function tellingStems(tokens: readonly Token[], { first, end }: TokenRange): Set<string> {
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
  // `five armed men without uniform`: nobody says that there were none.
  if (statement.negated.size > 0 && isOnlyWithout(statement)) return false;
  return assertions.length > 0 && assertions.every(({ proposition }) => proposition.negated);
}

/** Is `without` the only negation in it? */
function isOnlyWithout({ article, index }: Statement): boolean {
  const { draft } = article.drafts[index] as Statement['article']['drafts'][number];
  return draft.content.every(({ first, end }) =>
    article.passage.tokens.slice(first, end).every(({ classes, lower }) => (classes & NEGATES) === 0 || lower === 'without'),
  );
}

/** The words of a range that have one of the stems, as printed. */
function wordsWithStems(tokens: readonly Token[], { first, end }: TokenRange, stems: readonly string[]): string {
  const words = tokens.slice(first, end).filter((token) => stems.includes(stemOf(token)));
  return [...new Set(words.map(({ text }) => `“${text}”`))].slice(0, 4).join(', ');
}
