import { chargeBefore } from './chargeBefore.ts';
import type { Target } from './claim.ts';
import { contradictionBy, type Opposition } from './contradictionBy.ts';
import type { DenialDraft } from './denialDraft.ts';
import { findContradictions } from './findContradictions.ts';
import type { OwnWords } from './findOwnWords.ts';
import { findRepeats } from './findRepeats.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import type { Statement } from './statement.ts';
import { namesOf, quoteOf, startOf } from './wanted.ts';

/** Both sides of every contradiction, and denials said again in other words: one record a quote with all that it is against. */
export function denialsByContradiction(neighbourhood: Neighbourhood, ownWords: readonly OwnWords[]): DenialDraft[] {
  const { statements, near } = neighbourhood;
  const against = new Map<Statement, Opposition>();
  const note = (one: Statement, foundBy: string, negates: boolean, confidence: number, targets: readonly Target[]) => {
    const known = against.get(one) ?? { targets: [], negates: false, confidence: 0, foundBy };
    against.set(one, known);
    for (const target of targets)
      if (known.targets.every(({ quote, text }) => quote !== target.quote || text !== target.text)) known.targets.push(target);
    known.negates ||= negates;
    known.confidence = Math.max(known.confidence, confidence);
  };
  for (const { one, other, why, negates, confidence } of findContradictions(neighbourhood)) {
    note(one, 'oppositeAssertion', negates, confidence, [quoteOf(other, confidence, `${why[0]} what ${namesOf(other)} said`)]);
    if (why[1] !== null)
      note(other, 'oppositeAssertion', false, confidence, [quoteOf(one, confidence, `${why[1]} what ${namesOf(one)} said`)]);
  }
  for (const { statement, targets, confidence, negates } of ownWords) note(statement, 'ownWords', negates, confidence, targets);
  for (const { statement, of } of findRepeats(statements, against)) {
    const { targets, negates, confidence } = against.get(of) as Opposition;
    const charge = chargeBefore(statement, near(statement.article, startOf(statement)), statement.quote.voices);
    const why = `it says again, word for word, what ${namesOf(of)} said against it`;
    const again =
      charge === null
        ? targets.map((target) => ({ ...target, why }))
        : [quoteOf(charge, 0.6, `it answers what ${namesOf(charge)} said of those who deny it`)];
    note(statement, 'repeatedWords', negates, confidence, again);
  }
  return [...against].map(([statement, opposition]) => contradictionBy(statement, opposition));
}
