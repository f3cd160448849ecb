import type { Draft } from '../found.ts';
import type { Refiner } from '../refiner.ts';

const key = (draft: Draft): string => draft.content.map(({ first, end }) => `${first}-${end}`).join();

/** Two cues that give the same words are one quote: the surer one stays. */
export const dropDoubles: Refiner = {
  name: 'dropDoubles',
  refine(drafts) {
    const best = new Map<string, Draft>();
    for (const draft of drafts) {
      const other = best.get(key(draft));
      if (other === undefined || draft.confidence > other.confidence) best.set(key(draft), draft);
    }
    return drafts.filter((draft) => best.get(key(draft)) === draft);
  },
};
