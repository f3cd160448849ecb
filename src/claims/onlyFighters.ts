import { bystanders, fighters, harms, strikes } from '#lexicon/harmWords.ts';
import { NEGATES } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Contradiction } from './contradiction.ts';
import { tokensOf } from './negationOf.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import { speaksOf } from './speaksOf.ts';
import type { Statement } from './statement.ts';
import { distance, sentenceNames, startOf, stemsOfSpeakers } from './wanted.ts';

/** How many paragraphs lie at most between the two; where the claim does not say who did it, fewer. */
const farthest = 12;
const near = 3;

/** The pairs of which one says that only fighters were attacked, and the other that bystanders were hit: `fired only at militants`, `a shell killed six villagers`. */
export function onlyFighters(statements: readonly Statement[]): Contradiction[] {
  const limits = statements.filter((one) => !one.denies && one.quote.voices.length > 0 && saysOnly(one));
  if (limits.length === 0) return [];
  const hits = statements.filter(
    (one) => !one.denies && !one.hypothetical && hasAny(one, harms) && hasAny(one, bystanders) && !saysOnly(one),
  );
  return limits.flatMap((one) =>
    hits.flatMap((other): Contradiction[] => {
      if (one.article !== other.article || !isOtherSpeaker(one, other)) return [];
      const apart = distance(other, startOf(one));
      if (apart > (isOf(other, one) ? farthest : near)) return [];
      const why = ['it says that only fighters were attacked, and not', 'it tells of others hit than those in'] as const;
      return [{ one, other, why, negates: false, confidence: 0.75 }];
    }),
  );
}

const hasAny = ({ stems }: Statement, wanted: ReadonlySet<string>): boolean => [...wanted].some((stem) => stems.has(stem));

/** Does the claim, or its sentence, name those who speak in the answer? */
function isOf(claim: Statement, answer: Statement): boolean {
  const speakers = answer.quote.voices.map(({ speaker }) => speaker);
  return speaksOf(claim, speakers) || sentenceNames(claim, stemsOfSpeakers(speakers));
}

/** `had only targeted militants and not struck any houses`: the limit, the verb and those who were meant, and no negation before the limit. */
const saysOnly = (statement: Statement): boolean =>
  statement.assertions.some((part) => part.proposition.small.includes('only') && !isNegatedOnly(tokensOf(statement, part))) &&
  hasAny(statement, strikes) &&
  hasAny(statement, fighters);

/** `had not only targeted militants` */
const isNegatedOnly = (tokens: readonly Token[]): boolean =>
  tokens
    .slice(
      0,
      tokens.findIndex(({ lower }) => lower === 'only'),
    )
    .some(({ classes }) => (classes & NEGATES) !== 0);
