import type { Hop } from './source.ts';
import type { Step } from './step.ts';

/** Puts the hops in order, names each once, and lets an outlet stand for its own programme. */
export function tidy(steps: readonly Step[]): Hop[] {
  const hops: Hop[] = [];
  for (const { hop } of [...steps].sort((a, b) => a.rank - b.rank))
    if (!hops.some(({ source }) => source.name === hop.source.name)) hops.push(hop);
  const hasOutlet = hops.some(({ source }) => source.kind === 'OUTLET');
  const hasNetwork = hops.some(({ source }) => source.kind === 'SOCIAL' && /^\p{Lu}/u.test(source.name));
  const hasText = hops.some(({ source }) => source.kind === 'DOCUMENT' && !source.name.endsWith('website'));
  return hops.filter(({ source: { name, kind } }) => {
    if (kind === 'BROADCAST') return !hasOutlet;
    // `in a post on X`, `a message on Facebook`, `in a statement on its website` name one hop in two ways.
    if (hasNetwork && /^(?:post|social media|message|video|note|text|(?:.* )?website)$/.test(name)) return false;
    return !name.endsWith('website') || !hasText;
  });
}
