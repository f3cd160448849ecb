import { manWords, womanWords } from '#lexicon/titles.ts';
import { ACRONYM, PREPOSITION } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { isShownHuman, kin } from './isShownHuman.ts';
import type { Name } from './name.ts';
import { hasWords } from './register.ts';

/** The single words that something behind them shows to be people: `Rihma, who`, `Rihma, 34,`, `Rihma’s husband`. */
export function humansAmong({ tokens }: Passage, names: readonly Name[]): Set<string> {
  const humans = new Set<string>();
  for (const { kind, text, title, whole } of names) {
    if (kind !== null || title !== null || hasWords(text) || ((tokens[whole.first] as Token).classes & ACRONYM) !== 0) continue;
    // `a lawyer at Rihma, who` is somebody else.
    if (((tokens[whole.first - 1]?.classes ?? 0) & PREPOSITION) !== 0) continue;
    if (isOnlyName(tokens, whole) || isShownHuman(tokens, whole)) humans.add(text);
  }
  return humans;
}

/** `a woman who gave only her first name, [Olena],` */
const isOnlyName = (tokens: readonly Token[], { first }: Name['whole']): boolean =>
  tokens[first - 1]?.text === ',' &&
  tokens[first - 2]?.lower === 'name' &&
  /^(?:first|given|last|second)$/.test(tokens[first - 3]?.lower ?? '');

const genderOfOwner = new Map<string, 'woman' | 'man'>([
  ['her', 'woman'],
  ['his', 'man'],
]);

/** The gender that a word for a relative before a name tells (`her husband, Otto Ortell`, `his wife Ilse`), or `her first name, Olena`. */
export function genderOfKin({ tokens }: Passage, { whole }: Name): 'woman' | 'man' | null {
  if (isOnlyName(tokens, whole)) return genderOfOwner.get(tokens[whole.first - 4]?.lower ?? '') ?? null;
  const at = tokens[whole.first - 1]?.text === ',' ? whole.first - 2 : whole.first - 1;
  const { lower = '' } = tokens[at] ?? {};
  if (!kin.test(lower)) return null;
  return womanWords.has(lower) ? 'woman' : manWords.has(lower) ? 'man' : null;
}
