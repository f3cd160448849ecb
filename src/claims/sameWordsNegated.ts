import { oppositeKey } from './claimKey.ts';
import type { Contradiction } from './contradiction.ts';
import { coreOf, type Proposition } from './proposition.ts';
import type { Statement } from './statement.ts';
import { isOther } from './wanted.ts';

/** The pairs of which one asserts in so many words what the other negates. */
export function sameWordsNegated(statements: readonly Statement[]): Contradiction[] {
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
  for (const one of statements) {
    for (const { proposition } of one.assertions) {
      if (!proposition.negated) continue;
      for (const other of positives.get(oppositeKey(proposition)) ?? []) {
        if (!isOtherSpeaker(one, other)) continue;
        const why = ['it negates in the same words', 'it asserts in the same words what is negated in'] as const;
        found.push({ one, other, why, negates: true, confidence: 0.9 });
      }
    }
  }
  return [...found, ...ofSameDoer(statements, found)];
}

/**
 * The same of whoever is named, where only one of the two tells when: `Ortell will resign this week, a source said. She said she would not resign.` In one article
 * that is one deed.
 */
function ofSameDoer(statements: readonly Statement[], known: readonly Contradiction[]): Contradiction[] {
  const deeds = statements.flatMap((statement) =>
    statement.assertions.flatMap(({ proposition }) => (isDeed(proposition) ? [{ statement, proposition }] : [])),
  );
  const negated = deeds.filter(({ proposition }) => proposition.negated);
  if (negated.length === 0) return [];
  const othersOf = new Map<Statement, Set<Statement>>();
  for (const { one, other } of known) othersOf.set(one, (othersOf.get(one) ?? new Set()).add(other));
  const told = new Map<string, typeof deeds>();
  for (const deed of deeds) {
    if (deed.proposition.negated) continue;
    const key = deedOf(deed);
    const same = told.get(key);
    if (same === undefined) told.set(key, [deed]);
    else same.push(deed);
  }
  return negated.flatMap(({ statement: one, proposition }): Contradiction[] =>
    (told.get(deedOf({ statement: one, proposition })) ?? []).flatMap(({ statement: other, proposition: { times } }) => {
      const isKnown = othersOf.get(one)?.has(other) === true;
      const areBothTimed = times.length > 0 && proposition.times.length > 0;
      if (isKnown || areBothTimed || !isOtherSpeaker(one, other)) return [];
      const why = ['it negates of the same person what is told in', 'it tells of somebody what is negated in'] as const;
      return [{ one, other, why, negates: true, confidence: 0.8 }];
    }),
  );
}

/** Does it tell what somebody does who is named? */
const isDeed = ({ agents, words, people, comparable }: Proposition): boolean =>
  comparable && words.length > 0 && agents.some((agent) => people.includes(agent));

/** What is done, whenever it is, in one article. */
const deedOf = ({
  statement: { article },
  proposition,
}: {
  readonly statement: Statement;
  readonly proposition: Proposition;
}): string => `${article.index} ${coreOf({ ...proposition, times: [], scope: '' })}`;

/** Is somebody heard in both, and not the same? */
export const isOtherSpeaker = (one: Statement, other: Statement): boolean =>
  one.quote.voices.length > 0 &&
  other.quote.voices.length > 0 &&
  isOther(
    other,
    one.quote.voices.map(({ speaker }) => speaker),
  );
