import { askingParticiples } from '#lexicon/askingParticiples.ts';
import type { PassageSentence } from '#quotes/passage.ts';
import { before } from './before.ts';
import type { Character } from './character.ts';
import { heardIn } from './lastHeard.ts';
import type { Mention } from './mention.ts';
import type { Walk } from './walk.ts';

/**
 * `Asked what Ortell had told her, [she] replied`: whoever is named in a question does not answer it, and is nobody whom the pronoun behind it means.
 *
 * @returns null where the pronoun stands behind no question
 */
export function namedInQuestion(walk: Walk, mention: Mention, { first }: PassageSentence): Character[] | null {
  const { tokens } = walk.passage;
  if (!askingParticiples.has(tokens[first]?.lower ?? '') || tokens[mention.first - 1]?.text !== ',') return null;
  // `Asked about the quay, Ortell said it was old, [she] said, and long`
  if (heardIn(walk, first, mention.first).length > 0) return null;
  const found: Character[] = [];
  for (const { name, character } of before(walk.cast.named, mention.first, (entry) => entry.name.whole.first)) {
    if (name.whole.first < first) break;
    if (character !== null) found.push(character);
  }
  return found;
}
