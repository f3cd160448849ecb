import type { Passage } from '#quotes/passage.ts';
import type { Name } from './name.ts';
import { beginsWithFirstName } from './placesAmong.ts';
import { hasWords } from './register.ts';

/** The names of several words that are those of bodies, though nothing in them says so: somebody speaks for them (`a spokesman for Skerry Lines`). */
export function bodiesAmong({ tokens }: Passage, names: readonly Name[]): Set<string> {
  const bodies = new Set<string>();
  for (const { whole, text, kind, title } of names) {
    if (kind !== null || title !== null || !hasWords(text) || beginsWithFirstName(text)) continue;
    const isSpokenFor =
      /^(?:for|of|at)$/.test(tokens[whole.first - 1]?.lower ?? '') && /^spokes/.test(tokens[whole.first - 2]?.lower ?? '');
    if (isSpokenFor) bodies.add(text);
  }
  return bodies;
}
