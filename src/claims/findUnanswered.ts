import { askingWords, claimNouns } from '#lexicon/denialWords.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Target } from './claim.ts';
import { contentStems, stemOfWord } from './contentWords.ts';
import { speaksOf } from './speaksOf.ts';
import type { Statement } from './statement.ts';
import { holds, isOther, namesOf, quoteOf, startOf, stemsOfNames, stemsOfSpeakers, type Wanted } from './wanted.ts';

/** The stems of words that name no claim. */
const asking = new Set([...askingWords, ...claimNouns].map(stemOfWord));

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
      const speakers = stemsOfNames(statement.quote.voices.map(({ speaker }) => speaker));
      const shared = [...stems].filter((stem) => statement.stems.has(stem) || speakers.has(stem));
      // One word in common is no topic, unless it is the name of who made the claim.
      if (shared.length < 2 && !shared.some((stem) => speakers.has(stem))) continue;
      const score = shared.reduce((sum, stem) => sum + weight(stem), 0) / total;
      if (best === null || score > best.score) best = { statement, score };
    }
    if (best !== null && best.score >= 0.5) {
      return [
        quoteOf(best.statement, Math.min(0.9, 0.4 + best.score / 2), `the refusal names what ${namesOf(best.statement)} said`),
      ];
    }
  }
  const first = before.find((statement) => speaksOf(statement, by));
  return first === undefined
    ? []
    : [quoteOf(first, 0.7, `it is the article’s first claim about the one who is silent, made by ${namesOf(first)}`)];
}
