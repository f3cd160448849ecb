import { manWords, womanWords } from '#lexicon/titles.ts';
import { ACRONYM, GENITIVE, PREPOSITION } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import type { Name } from './name.ts';
import { hasWords } from './register.ts';

/** The single words that something behind them shows to be people: `Rihma, who`, `Rihma, 34,`, `Rihma’s husband`. */
export function humansAmong({ tokens }: Passage, names: readonly Name[]): Set<string> {
  const humans = new Set<string>();
  for (const { kind, text, title, whole } of names) {
    if (kind !== null || title !== null || hasWords(text) || ((tokens[whole.first] as Token).classes & ACRONYM) !== 0) continue;
    // `a lawyer at Rihma, who` is somebody else.
    if (((tokens[whole.first - 1]?.classes ?? 0) & PREPOSITION) !== 0) continue;
    const [next, second, third] = tokens.slice(whole.end, whole.end + 3);
    const isAged = next?.text === ',' && /^\d\d$/.test(second?.text ?? '') && third?.text === ',';
    const hasKin = ((next?.classes ?? 0) & GENITIVE) !== 0 && kin.test(second?.lower ?? '');
    if (next?.lower === 'who' || (next?.text === ',' && second?.lower === 'who') || isAged || hasKin) humans.add(text);
  }
  return humans;
}

const kin = /^(?:husband|wife|father|mother|son|daughter|brother|sister|parents|children|family|widow)$/;

/** The gender that a word for a relative before a name tells: `her husband, Otto Ortell`, `his wife Ilse`. */
export function genderOfKin({ tokens }: Passage, { whole }: Name): 'woman' | 'man' | null {
  const at = tokens[whole.first - 1]?.text === ',' ? whole.first - 2 : whole.first - 1;
  const { lower = '' } = tokens[at] ?? {};
  if (!kin.test(lower)) return null;
  return womanWords.has(lower) ? 'woman' : manWords.has(lower) ? 'man' : null;
}
