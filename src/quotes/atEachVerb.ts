import type { CueSite, SentenceView } from './cueSite.ts';
import type { Finder } from './finder.ts';
import type { Found } from './found.ts';

const nothing: readonly Found[] = [];

/** Makes what is found at one reporting verb into what is found in a sentence. */
export function atEachVerb(findAt: (view: SentenceView, site: CueSite) => Found | null): Finder['find'] {
  return (view) => {
    let found: Found[] | null = null;
    for (const site of view.sites) {
      const here = findAt(view, site);
      if (here === null) continue;
      found ??= [];
      found.push(here);
    }
    return found ?? nothing;
  };
}
