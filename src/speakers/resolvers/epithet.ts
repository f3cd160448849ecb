import { epithets, wellKnownOffices } from '#lexicon/titles.ts';
import { before } from '../before.ts';
import { epithetFits } from '../epithetFits.ts';
import type { Fits } from '../fitting.ts';
import { lookBack } from '../lookBack.ts';
import type { Mention } from '../mention.ts';
import type { Resolver, Walk } from '../walk.ts';

/** How many sentences back an epithet may reach. */
const reach = 3;

/** `the billionaire`, `the candidate`: a noun in the place of a name, of whoever was heard last or was the subject of the sentence before. */
export const epithet: Resolver = {
  name: 'epithet',
  inferred: true,
  resolve(mention, walk) {
    const fits = epithetFits(mention, walk);
    if (fits === null) return null;
    const found = lookBack(walk, mention, fits, reach);
    // `The former soldier said`, who is none of those who have a name
    if (found === 'nobody' && mention.modifiers[0] === 'former' && !epithets.has(mention.noun)) return null;
    // `The mayor said`, where nobody was named yet who may be: somebody without a name, as any sheriff.
    return found === 'nobody' && wellKnownOffices.has(mention.noun) && !isNamedBefore(walk, mention, fits) ? null : found;
  },
};

function isNamedBefore({ cast }: Walk, { first }: Mention, fits: Fits): boolean {
  for (const { character } of before(cast.named, first, ({ name }) => name.whole.first))
    if (character !== null && fits([character])) return true;
  return false;
}
