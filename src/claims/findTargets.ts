import { anaphoricWords, claimNouns } from '#lexicon/denialWords.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Speaker } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import type { Target } from './claim.ts';
import { contentStems, stemOf } from './contentWords.ts';
import type { Statement } from './statement.ts';

/** What a denial looks for. */
export interface Wanted {
  readonly statements: readonly Statement[];
  readonly weight: (stem: string) => number;
  /** Index of the article that the denial stands in. */
  readonly article: number;
  /** The token at which the denial begins. */
  readonly at: number;
  readonly by: readonly Speaker[];
  readonly tokens: readonly Token[];
}

const quoteOf = (statement: Statement, confidence: number, why: string): Target => ({
  article: statement.article.index,
  quote: statement.quote,
  text: statement.quote.quote.text,
  confidence: Math.round(confidence * 100) / 100,
  why,
});

/** The stems by which a speaker is spoken of. */
export function stemsOfSpeakers(speakers: readonly Speaker[]): Set<string> {
  const stems = new Set<string>();
  for (const { name, aliases, country, affiliation } of speakers) {
    for (const text of [name, country ?? '', affiliation ?? '', ...aliases.map((alias) => alias.text)]) {
      for (const word of text.split(/\s+/))
        if (/^\p{Lu}/u.test(word))
          stems.add(
            stemOf({
              start: 0,
              end: 0,
              text: word,
              lower: word.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''),
              classes: 1 << 20,
            }),
          );
    }
  }
  return stems;
}

const startOf = (statement: Statement): number => {
  const { draft } = statement.article.drafts[statement.index] as { draft: { content: readonly TokenRange[] } };
  return draft.content[0]?.first ?? 0;
};

/** Does the statement stand round the token? A denial within it is no answer to it. */
const holds = (statement: Statement, at: number): boolean => {
  const { draft } = statement.article.drafts[statement.index] as { draft: { content: readonly TokenRange[] } };
  return draft.content.some(({ first, end }) => at >= first - 1 && at <= end);
};

const isOther = (statement: Statement, by: readonly Speaker[]): boolean =>
  statement.quote.voices.length === 0
    ? false
    : statement.quote.voices.every(({ speaker }) => !by.includes(speaker) && !by.some((other) => other.name === speaker.name));

const namesOf = (statement: Statement): string =>
  statement.quote.voices.map(({ speaker }) => speaker.name).join(' and ') || 'somebody';

/**
 * Finds what a denial in words is against: `denied sponsoring terrorism`, `denied that report`.
 *
 * @param matter what is denied, as it is named there
 */
export function findDenied(wanted: Wanted, matter: TokenRange): Target[] {
  const { statements, weight, article, at, by, tokens } = wanted;
  const stems = contentStems(tokens, matter.first, matter.end).filter((stem) => !claimNouns.has(stem));
  const about = stemsOfSpeakers(by);
  const others = statements.filter(
    (statement) => !statement.denies && isOther(statement, by) && (statement.article.index !== article || !holds(statement, at)),
  );
  const first = tokens[matter.first] as Token;
  const isAnaphoric = anaphoricWords.has(first.lower) || isClaimNoun(tokens, matter);
  if (isAnaphoric && stems.filter((stem) => !about.has(stem)).length <= 2) {
    // `that report`, `these charges`: the last claim before it that speaks of who denies it, within the last few quotes.
    const before = others
      .filter((statement) => statement.article.index === article && startOf(statement) < at)
      .slice(-4)
      .reverse();
    const aboutThem = before.find(
      (statement) => [...about].some((stem) => statement.stems.has(stem)) || sentenceNames(statement, about),
    );
    if (aboutThem !== undefined)
      return [
        quoteOf(aboutThem, 0.8, `“${first.text} …” takes up what ${namesOf(aboutThem)} said before it of the one who denies it`),
      ];
    const [last] = before;
    if (last !== undefined && anaphoricWords.has(first.lower))
      return [quoteOf(last, 0.6, `“${first.text} …” takes up what ${namesOf(last)} said last before it`)];
  }
  const wantedStems = new Set(stems);
  const total = [...wantedStems].reduce((sum, stem) => sum + weight(stem), 0);
  if (total === 0) return [];
  let best: { statement: Statement; score: number; shared: string[] } | null = null;
  for (const statement of others) {
    const shared = [...wantedStems].filter((stem) => statement.stems.has(stem));
    let score = shared.reduce((sum, stem) => sum + weight(stem), 0) / total;
    if ([...about].some((stem) => statement.stems.has(stem)) || sentenceNames(statement, about)) score += 0.15;
    if (statement.article.index !== article) score -= 0.15;
    else if (startOf(statement) > at) score -= 0.05;
    if (statement.negated.size > 0 && shared.some((stem) => statement.negated.has(stem))) score -= 0.4;
    if (shared.length > 0 && (best === null || score > best.score)) best = { statement, score, shared };
  }
  if (best === null || best.score < 0.5) return [];
  return [
    quoteOf(
      best.statement,
      Math.min(0.95, 0.4 + best.score / 2),
      `what is denied shares ${listWords(best.shared)} with what ${namesOf(best.statement)} said`,
    ),
  ];
}

const listWords = (stems: readonly string[]): string =>
  stems
    .slice(0, 4)
    .map((stem) => `“${stem}”`)
    .join(', ');

function isClaimNoun(tokens: readonly Token[], { first, end }: TokenRange): boolean {
  for (let i = first; i < Math.min(end, first + 4); i++) {
    const { lower } = tokens[i] as Token;
    if (lower === 'of' || lower === 'that') return false;
    if (claimNouns.has(lower)) return true;
  }
  return false;
}

/** Does the sentence round the statement speak of somebody? */
function sentenceNames(statement: Statement, stems: ReadonlySet<string>): boolean {
  for (const stem of stems) if (statement.sentenceStems().has(stem)) return true;
  return false;
}

/**
 * Finds what somebody is silent on: the words of the refusal where they name a topic, else the article's first claim that speaks of the silent one.
 *
 * @param topic the words behind the refusal (`to address [the remarks about the bridge]`)
 */
export function findUnanswered(wanted: Wanted, topic: TokenRange): Target[] {
  const { statements, weight, article, at, by, tokens } = wanted;
  const about = stemsOfSpeakers(by);
  const before = statements.filter(
    (statement) =>
      statement.article.index === article &&
      !statement.denies &&
      startOf(statement) < at &&
      !holds(statement, at) &&
      isOther(statement, by),
  );
  const stems = new Set(contentStems(tokens, topic.first, topic.end).filter((stem) => !about.has(stem) && !asking.has(stem)));
  if (stems.size > 0) {
    const total = [...stems].reduce((sum, stem) => sum + weight(stem), 0);
    let best: { statement: Statement; score: number } | null = null;
    for (const statement of before) {
      const speakers = stemsOfSpeakers(statement.quote.voices.map(({ speaker }) => speaker));
      const score =
        [...stems]
          .filter((stem) => statement.stems.has(stem) || speakers.has(stem))
          .reduce((sum, stem) => sum + weight(stem), 0) / total;
      if (best === null || score > best.score) best = { statement, score };
    }
    if (best !== null && best.score >= 0.5)
      return [
        quoteOf(best.statement, Math.min(0.9, 0.4 + best.score / 2), `the refusal names what ${namesOf(best.statement)} said`),
      ];
  }
  const first = before.find((statement) => [...about].some((stem) => statement.stems.has(stem)));
  return first === undefined
    ? []
    : [quoteOf(first, 0.7, `it is the article’s first claim about the one who is silent, made by ${namesOf(first)}`)];
}

/** Stems that only say that something was asked. */
const asking = new Set([
  'comment',
  'respond',
  'request',
  'question',
  'email',
  'call',
  'messag',
  'immedi',
  'remark',
  'claim',
  'alleg',
  'accus',
  'report',
  'ask',
  'say',
  'declin',
  'matter',
  'issu',
  'detail',
  'further',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]);
