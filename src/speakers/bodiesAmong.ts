import { reportingForms } from '#lexicon/reportingForms.ts';
import { AUXILIARY } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Name } from './name.ts';
import { beginsWithFirstName } from './placesAmong.ts';
import { hasWords } from './register.ts';

/**
 * The names of several words that are those of bodies, though nothing in them says so: somebody speaks for them (`a spokesman for Skerry Lines`), or they are
 * `it` in what they say (`Skerry Lines said it would`).
 */
export function bodiesAmong({ tokens }: Passage, names: readonly Name[]): Set<string> {
  const bodies = new Set<string>();
  for (const { whole, text, kind, title } of names) {
    if (kind !== null || title !== null || !hasWords(text) || beginsWithFirstName(text)) continue;
    const isSpokenFor =
      /^(?:for|of|at)$/.test(tokens[whole.first - 1]?.lower ?? '') && /^spokes/.test(tokens[whole.first - 2]?.lower ?? '');
    const isIt =
      reportingForms.has(tokens[whole.end]?.lower ?? '') &&
      tokens[whole.end + 1]?.lower === 'it' &&
      ((tokens[whole.end + 2]?.classes ?? 0) & AUXILIARY) !== 0;
    if (isSpokenFor || isIt) bodies.add(text);
  }
  return bodies;
}
