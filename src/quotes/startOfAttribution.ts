import type { CueSite } from './cueSite.ts';

/** Where the attribution of a verb begins: at its subject with what leads it in, or at the verb where it has none of its own. */
export function startOfAttribution(site: CueSite): number {
  return site.subject === null || site.shared ? site.group.first : site.subject.from;
}
