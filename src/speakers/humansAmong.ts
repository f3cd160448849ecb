import { wordsBesideBodies } from '#lexicon/bodyNouns.ts';
import { isRole, kindOfInstitution } from '#lexicon/nouns.ts';
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
    if (
      isOnlyName(tokens, whole) ||
      next?.lower === 'who' ||
      (next?.text === ',' && second?.lower === 'who') ||
      isAged ||
      hasKin ||
      hasTrade(tokens, whole.end)
    )
      humans.add(text);
  }
  return humans;
}

/** `Ortell, [the prosecutor],`, `Ortell, [her agent],`: what one person is, and no company. */
function hasTrade(tokens: readonly Token[], at: number): boolean {
  const [comma, article, noun, close] = tokens.slice(at, at + 4);
  if (comma?.text !== ',' || !/^(?:the|an?|his|her|their)$/.test(article?.lower ?? '') || !/^[,.]$/.test(close?.text ?? ''))
    return false;
  const lower = noun?.lower ?? '';
  return (
    isRole(lower) &&
    kindOfInstitution(lower) === null &&
    !wordsBesideBodies.has(lower) &&
    !/(?:ship|maker|owner|operator|builder|supplier)$/.test(lower)
  );
}

/** `a woman who gave only her first name, [Olena],` */
const isOnlyName = (tokens: readonly Token[], { first }: Name['whole']): boolean =>
  tokens[first - 1]?.text === ',' &&
  tokens[first - 2]?.lower === 'name' &&
  /^(?:first|given|last|second)$/.test(tokens[first - 3]?.lower ?? '');

const kin = /^(?:husband|wife|father|mother|son|daughter|brother|sister|parents|children|family|widow)$/;

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
