import { fitting } from '../fitting.ts';
import { lookBack } from '../lookBack.ts';
import { plannerIn } from '../plannerIn.ts';
import type { Resolver } from '../walk.ts';

/** How many sentences back a pronoun may reach. */
const reach = 4;

/** `he`, `she`, `it`, `they`: whoever was heard last or was the subject of the sentence before, if that one fits. */
export const pronoun: Resolver = {
  name: 'pronoun',
  inferred: true,
  resolve(mention, walk) {
    if (!mention.isPronoun) return null;
    const fits = fitting(mention.noun);
    return fits === null ? 'nobody' : (plannerIn(walk, mention) ?? lookBack(walk, mention, fits, reach));
  },
};
