import { isFirstName } from '#lexicon/firstNames.ts';
import { thingEndings } from '#lexicon/nameEndings.ts';
import { placeBeginnings, placeEndings } from '#lexicon/placeWords.ts';
import { GENITIVE, PREPOSITION } from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Name } from './name.ts';
import { hasWords, wordsOf } from './register.ts';

const locative = new Set(['in', 'at', 'near', 'outside', 'around', 'across', 'through', 'towards']);

/** Do the words of a name alone say that it is a place or a thing: `Merrow Hills`, `New Sarn`, `the Ferry Act`? */
export function isPlaceName(text: string): boolean {
  if (!hasWords(text)) return false;
  const words = wordsOf(text.toLowerCase());
  const last = words.at(-1) ?? '';
  return placeEndings.has(last) || thingEndings.has(last) || placeBeginnings.has(words[0] ?? '');
}

/** Does a name begin with somebody’s first name: `Ilse Ortell`? Then no preposition before it makes a place of it. */
export const beginsWithFirstName = (text: string): boolean =>
  hasWords(text) && isFirstName(text.slice(0, text.indexOf(' ')).toLowerCase());

/**
 * The names that are places, whatever their shape: a preposition of place stands before one of them somewhere, or some preposition before all, and no part
 * of it ever stands for somebody.
 */
export function placesAmong({ tokens }: Passage, names: readonly Name[]): Set<string> {
  const places = new Set<string>();
  const others = new Set<string>();
  const singles = new Set<string>();
  for (const { whole, text, kind, title } of names) {
    if (!hasWords(text)) singles.add(text);
    if (kind !== null || title !== null || beginsWithFirstName(text)) {
      others.add(text);
      continue;
    }
    const before = tokens[whole.first - 1];
    // `in Ilse Ortell’s house` is no place, and `laughed at Ilse Ortell` neither.
    const isOwner = ((tokens[whole.end]?.classes ?? 0) & GENITIVE) !== 0;
    if (isPlaceName(text) || (locative.has(before?.lower ?? '') && !isOwner)) places.add(text);
    if (before === undefined || (before.classes & PREPOSITION) === 0) others.add(text);
  }
  for (const { text } of names) if (!others.has(text) && !singles.has(wordsOf(text).at(-1) ?? '')) places.add(text);
  return places;
}
