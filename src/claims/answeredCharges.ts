import { denialNouns } from '#lexicon/denialWords.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { PREPOSITION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { chargeBefore } from './chargeBefore.ts';
import { contentStems } from './contentWords.ts';
import type { Contradiction } from './contradiction.ts';
import { isTotal, tokensOf } from './negationOf.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import { nameOfSpeaker } from './standsFor.ts';
import type { StatedAssertion, Statement } from './statement.ts';
import { distance, startOf } from './wanted.ts';

/** How many paragraphs lie at most between an answer and a claim of the same matter. */
const fewParagraphs = 2;

/**
 * The statements in which somebody says no of themselves, in a set phrase, to what others have just said: `The union sent four letters, its leader said. “We have
 * no record of such letters,” Tarn said.` The claim has the word behind the phrase, or is about those who answer.
 */
export function answeredCharges({ statements, near }: Neighbourhood): Contradiction[] {
  return statements.flatMap((one): Contradiction[] => {
    if (one.quote.voices.length === 0 || one.denies || one.hypothetical) return [];
    for (const part of one.assertions) {
      const behind = part.proposition.mood === '' && isTotal(one, part) ? behindPhrase(tokensOf(one, part)) : null;
      if (behind === null || !isOfSpeakers(one, part)) continue;
      const around = near(one.article, startOf(one));
      const other = aboutSame(one, around, behind) ?? chargeBefore(one, around, one.quote.voices);
      if (other === null) continue;
      const why = ['it says no of its speaker to', 'it says of somebody what is denied in'] as const;
      return [{ one, other, why, negates: true, confidence: 0.7 }];
    }
    return [];
  });
}

/** The words behind `no record of`, `no part in`, `nothing to do with`; null where there is no such phrase. */
export function behindPhrase(tokens: readonly Token[]): Token[] | null {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const at = (ahead: number): string => tokens[i + ahead]?.lower ?? '';
    if (at(0) === 'nothing' && at(1) === 'to' && at(2) === 'do') return tokens.slice(i + 3);
    const noun = at(0) !== 'no' ? 0 : denialNouns.has(at(1)) ? 1 : denialNouns.has(at(2)) ? 2 : 0;
    if (noun > 0 && ((tokens[i + noun + 1]?.classes ?? 0) & PREPOSITION) !== 0) return tokens.slice(i + noun + 1);
  }
  return null;
}

/** Do the speakers tell it of themselves? */
export function isOfSpeakers(statement: Statement, part: StatedAssertion): boolean {
  const names = statement.quote.voices.map(({ speaker }) => nameOfSpeaker(speaker).text);
  const [first, second] = tokensOf(statement, part);
  return (
    part.proposition.agents.some((agent) => names.includes(agent)) ||
    /^(?:i|we|our|my|its|his|her)$/.test(first?.lower.replace(/['’].*$/, '') ?? '') ||
    (first?.lower === 'the' && kindOfInstitution(second?.lower ?? '') !== null)
  );
}

/** The last claim of others that has a word of what is denied. */
function aboutSame(one: Statement, around: readonly Statement[], behind: readonly Token[]): Statement | null {
  const at = startOf(one);
  const stems = contentStems(behind, 0, behind.length);
  const claims = around.filter(
    (other) =>
      other.article === one.article &&
      startOf(other) < at &&
      !other.denies &&
      distance(other, at) <= fewParagraphs &&
      isOtherSpeaker(one, other) &&
      stems.some((stem) => other.stems.has(stem)),
  );
  return claims.at(-1) ?? null;
}
