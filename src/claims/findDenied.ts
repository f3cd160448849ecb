import { anaphoricWords, claimNouns } from '#lexicon/denialWords.ts';
import type { TokenRange } from '#quotes/found.ts';
import { hasFiniteVerb, isPersonalPronoun } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import type { Target } from './claim.ts';
import { contentStems, stemOf } from './contentWords.ts';
import { speaksOf } from './speaksOf.ts';
import type { Statement } from './statement.ts';
import {
  holds,
  isOther,
  namesOf,
  quoteOf,
  sentenceNames,
  startOf,
  stemsOfNames,
  stemsOfSpeakers,
  type Wanted,
} from './wanted.ts';

/** How many quotes back, and how many paragraphs, a word such as `it` or `that report` may reach. */
const fewQuotes = 4;
const fewParagraphs = 3;

/** The share of what is denied that a quote must have, by the weight of the words: with the first of them, and without. */
const enoughWithHead = 0.5;
const enough = 0.75;

/**
 * Finds what a denial in words is against: `denied sponsoring terrorism`, `denied that report`.
 *
 * @param matter what is denied, as it is named there
 */
export function findDenied(wanted: Wanted, matter: TokenRange): Target[] {
  const { statements, article, at, by, tokens } = wanted;
  const next = tokens[matter.first + 1];
  const leadsClause =
    tokens[matter.first]?.lower === 'that' &&
    ((next !== undefined && isPersonalPronoun(next)) || hasFiniteVerb(tokens, matter.first + 1, matter.end));
  const range = leadsClause ? { first: matter.first + 1, end: matter.end } : matter;
  const others = statements.filter(
    (statement) => !statement.denies && isOther(statement, by) && (statement.article.index !== article || !holds(statement, at)),
  );
  const first = tokens[range.first] as Token;
  const about = stemsOfSpeakers(by);
  const stems = contentStems(tokens, range.first, range.end).filter((stem) => !claimNouns.has(stem));
  const takesUp = !leadsClause && (anaphoricWords.has(first.lower) || isClaimNoun(tokens, range));
  if (takesUp && stems.filter((stem) => !about.has(stem)).length <= 2) return takenUp(wanted, others, about, range, stems);
  return bySharedWords(wanted, others, about, range, stems);
}

/** `that report`, `these charges`, `it`: a claim that was made shortly before, and that speaks of who denies it. */
function takenUp(
  { article, at, by, tokens }: Wanted,
  others: readonly Statement[],
  about: ReadonlySet<string>,
  range: TokenRange,
  stems: readonly string[],
): Target[] {
  const first = tokens[range.first] as Token;
  const noun = claimNounOf(tokens, range);
  const before = others
    .filter(
      (statement) => statement.article.index === article && startOf(statement) < at && distance(statement, at) <= fewParagraphs,
    )
    .slice(-fewQuotes)
    .reverse();
  // `Marlow’s claim`: the last thing that Marlow said.
  const owned = before.find((statement) => {
    const names = stemsOfNames(statement.quote.voices.map(({ speaker }) => speaker));
    return stems.some((stem) => names.has(stem));
  });
  if (owned !== undefined) return [quoteOf(owned, 0.85, `it names what ${namesOf(owned)} said`)];
  // `the report`: what a document or an outlet was last reported to say.
  const paper = papers.has(noun)
    ? before.find(({ quote }) => quote.voices.some(({ speaker }) => isPaper(speaker.kind)))
    : undefined;
  if (paper !== undefined) return [quoteOf(paper, 0.75, `“the ${noun}” takes up what ${namesOf(paper)} said before it`)];
  const aboutThem = before.find((statement) => speaksOf(statement, by));
  if (aboutThem !== undefined) {
    return [
      quoteOf(aboutThem, 0.8, `“${first.text} …” takes up what ${namesOf(aboutThem)} said before it of the one who denies it`),
    ];
  }
  const [last] = before;
  if (last === undefined || distance(last, at) > 1) return [];
  const isPronoun = anaphoricWords.has(first.lower);
  if (!isPronoun && !asserted.has(noun) && !sentenceNames(last, about)) return [];
  return [quoteOf(last, 0.65, `“${first.text} …” takes up what ${namesOf(last)} said last before it`)];
}

const papers = new Set([
  'report',
  'reports',
  'document',
  'audit',
  'study',
  'story',
  'finding',
  'findings',
  'account',
  'conclusion',
  'conclusions',
]);
const isPaper = (kind: string): boolean => kind === 'DOCUMENT' || kind === 'OUTLET';

/** Nouns for what somebody said, and not for what somebody is tried for. */
const asserted = new Set([
  'claim',
  'claims',
  'allegation',
  'allegations',
  'accusation',
  'accusations',
  'suggestion',
  'assertion',
  'assertions',
  'account',
  'version',
]);

/** The noun of a phrase that takes up a claim, in small letters, or an empty string. */
function claimNounOf(tokens: readonly Token[], { first, end }: TokenRange): string {
  for (let i = first; i < Math.min(end, first + 6); i++) {
    const { lower } = tokens[i] as Token;
    if (claimNouns.has(lower)) return lower;
  }
  return '';
}

/** How many paragraphs lie between a statement and a token. */
function distance(statement: Statement, at: number): number {
  const { sentences, sentenceAt } = statement.article.passage;
  return Math.abs((sentences[sentenceAt(at)]?.paragraph ?? 0) - statement.quote.quote.paragraph);
}

/** The claim that shares most of the words of what is denied, the verb of the denied thing above all. */
function bySharedWords(
  { weight, article, at, tokens }: Wanted,
  others: readonly Statement[],
  about: ReadonlySet<string>,
  range: TokenRange,
  stems: readonly string[],
): Target[] {
  const wantedStems = new Set(stems);
  const total = [...wantedStems].reduce((sum, stem) => sum + weight(stem), 0);
  const [head] = stems;
  if (total === 0 || head === undefined) return [];
  let best: { statement: Statement; score: number; shared: string[] } | null = null;
  for (const statement of others) {
    const shared = [...wantedStems].filter((stem) => statement.stems.has(stem));
    const share = shared.reduce((sum, stem) => sum + weight(stem), 0) / total;
    if (share < (statement.stems.has(head) ? enoughWithHead : enough)) continue;
    if (shared.some((stem) => statement.negated.has(stem))) continue;
    let score = share;
    if ([...about].some((stem) => statement.stems.has(stem)) || sentenceNames(statement, about)) score += 0.15;
    if (statement.article.index !== article) score -= 0.15;
    else if (startOf(statement) > at) score -= 0.05;
    if (best === null || score > best.score) best = { statement, score, shared };
  }
  if (best === null) return [];
  const why = `what is denied shares ${wordsWithStems(tokens, range, best.shared)} with what ${namesOf(best.statement)} said`;
  return [quoteOf(best.statement, Math.min(0.95, 0.4 + best.score / 2), why)];
}

/** The words of a range that have one of the stems, as printed. */
function wordsWithStems(tokens: readonly Token[], { first, end }: TokenRange, stems: readonly string[]): string {
  const words = tokens.slice(first, end).filter((token) => stems.includes(stemOf(token)));
  return [...new Set(words.map(({ text }) => `“${text}”`))].slice(0, 4).join(', ');
}

function isClaimNoun(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < Math.min(end, first + 4); i++) {
    const { lower } = tokens[i] as Token;
    if (lower === 'of' || lower === 'that') return false;
    if (claimNouns.has(lower)) return true;
  }
  return false;
}
