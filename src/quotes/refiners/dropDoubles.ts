import type { Draft } from '../found.ts';
import type { Refiner } from '../refiner.ts';

const keyOf = (draft: Draft): string => draft.content.map(({ first, end }) => `${first}-${end}`).join();

/** Two cues that give the same words are one quote: the surer one stays. */
export const dropDoubles: Refiner = {
  name: 'dropDoubles',
  refine(drafts) {
    const best = new Map<string, Draft>();
    const keys = drafts.map(keyOf);
    drafts.forEach((draft, index) => {
      const key = keys[index] as string;
      const other = best.get(key);
      if (other === undefined || draft.confidence > other.confidence) best.set(key, draft);
    });
    return drafts.filter((draft, index) => best.get(keys[index] as string) === draft);
  },
};
