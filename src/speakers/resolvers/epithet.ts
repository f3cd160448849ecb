import { epithetFits } from '../epithetFits.ts';
import { lookBack } from '../lookBack.ts';
import type { Resolver } from '../walk.ts';

/** How many sentences back an epithet may reach. */
const reach = 3;

/** `the billionaire`, `the candidate`: a noun in the place of a name, of whoever was heard last or was the subject of the sentence before. */
export const epithet: Resolver = {
  name: 'epithet',
  inferred: true,
  resolve(mention, walk) {
    const fits = epithetFits(mention, walk);
    return fits === null ? null : lookBack(walk, mention, fits, reach);
  },
};
