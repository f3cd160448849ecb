import { bringsDown, comesDown, kindsOfThings } from '#lexicon/causeWords.ts';
import type { Token } from '#text/token.ts';
import type { Contradiction } from './contradiction.ts';
import type { HeardArticle } from './heardArticle.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import type { Statement } from './statement.ts';
import { distance, startOf } from './wanted.ts';

/** How many paragraphs lie at most between the two. */
const fewParagraphs = 3;

/** How many statements back the other is looked for. */
const fewStatements = 12;

/**
 * The pairs of which one says that somebody brought a thing down, and a later one that it came down by itself: `the army shot down a drone`, `the aircraft
 * crashed because of icing`.
 */
export function otherCause(statements: readonly Statement[]): Contradiction[] {
  return statements.flatMap((one, at): Contradiction[] => {
    const thing = isTold(one) ? cameDownItself(one) : null;
    if (thing === null) return [];
    const other = statements
      .slice(Math.max(0, at - fewStatements), at)
      .findLast(
        (claim) =>
          claim.article === one.article &&
          isTold(claim) &&
          distance(claim, startOf(one)) <= fewParagraphs &&
          isOtherSpeaker(one, claim) &&
          wasBroughtDown(claim, thing),
      );
    if (other === undefined) return [];
    const why = ['it gives another cause than', 'it gives another cause than'] as const;
    return [{ one, other, why, negates: false, confidence: 0.7 }];
  });
}

const isTold = ({ denies, hypothetical, negated, quote }: Statement): boolean =>
  !denies && !hypothetical && negated.size === 0 && quote.voices.length > 0;

/** The things of which a statement says that one came down, and by what it did that nobody has in hand; null where it does not. */
function cameDownItself(statement: Statement): ReadonlySet<string> | null {
  for (const { proposition } of statement.assertions) {
    const { verb, mood, agents } = proposition;
    if (mood !== '' || !comesDown.has(verb) || !tellsCause(statement)) continue;
    const kind = kindsOfThings.find((things) => agents.some((agent) => things.has(agent)));
    if (kind !== undefined) return kind;
  }
  return null;
}

/** `because of icing`, `due to a fault`: a thing, and not somebody’s deed. */
function tellsCause({ article, index }: Statement): boolean {
  const { tokens } = article.passage;
  const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
  const lower = (i: number): string => (tokens[i] as Token | undefined)?.lower ?? '';
  return draft.content.some(({ first, end }) => {
    for (let i = first; i + 1 < end; i++)
      if (/^(?:because|out)$/.test(lower(i)) ? lower(i + 1) === 'of' : /^(?:due|owing)$/.test(lower(i)) && lower(i + 1) === 'to')
        return true;
    return false;
  });
}

/** Does a statement say that somebody brought down one of some things? */
const wasBroughtDown = ({ assertions }: Statement, things: ReadonlySet<string>): boolean =>
  assertions.some(
    ({ proposition: { verb, mood, words, small } }) =>
      mood === '' &&
      bringsDown.has(verb) &&
      (verb !== 'shoot' || small.includes('down')) &&
      words.some((word) => things.has(word)),
  );
