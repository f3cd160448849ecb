import { cuesOf } from '#lexicon/cueWords.ts';
import { ACRONYM, CAPITALIZED, VERB_ING, VERB_PARTICIPLE, VERB_PAST } from '#lexicon/wordClasses.ts';
import { words } from '#lexicon/words.ts';
import { intern } from './intern.ts';
import type { Token } from './token.ts';

/** What is known of a word, a number or a mark wherever it stands. */
type Word = Pick<Token, 'text' | 'lower' | 'classes'>;

/** Few words are longer: they are described anew each time. */
const longestKept = 24;
const mostKept = 20_000;
/** A table that is never more than a third full, so that a word is found at once. */
const slots = new Uint16Array(2 ** 16);
const mostTries = 16;
/** Words seen before, for news repeats its words. `slots` holds their places here, counted from 1. */
const kept: Word[] = [];

/**
 * Tells what a word of a text can be. It is looked up by its characters where they stand: a word that was seen before is not cut out of the text.
 * Of a number or a mark only what it is spelt like holds.
 *
 * @param start where it begins
 * @param end where it ends
 */
export function describeWord(text: string, start: number, end: number): Word {
  if (end - start > longestKept) return describe(text.slice(start, end));
  let hash = 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  for (let i = 0; i < mostTries; i++) {
    const slot = (hash + i) & (slots.length - 1);
    const known = kept[(slots[slot] as number) - 1];
    if (known === undefined) return keep(describe(text.slice(start, end)), slot);
    if (standsAt(text, start, end, known.text)) return known;
  }
  return describe(text.slice(start, end));
}

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false;
  return true;
}

function keep(word: Word, slot: number): Word {
  if (kept.length >= mostKept) {
    kept.length = 0;
    slots.fill(0);
  }
  kept.push(word);
  slots[slot] = kept.length;
  return word;
}

/** Initials that spell a small word, as they are read with stops. */
const spelt = new Map([
  ['WHO', 'w.h.o.'],
  ['IT', 'i.t.'],
]);

function describe(found: string): Word {
  const text = intern(found);
  const lower = intern(spelt.get(text) ?? text.toLowerCase().replaceAll('’', "'"));
  if (spelt.has(text)) return { text, lower, classes: CAPITALIZED | ACRONYM };
  const known = words.get(lower) ?? (lower.includes('.') ? (words.get(lower.replaceAll('.', '')) ?? 0) : unknownForm(text));
  return { text, lower, classes: known | cuesOf(lower) | shapeOf(text) };
}

/** `al-Manar` is a name, though it begins with a small letter. */
const articledName = /^(?:al|el|ul|as|ad|an|ar|at|ash)-\p{Lu}/u;
/** `Tarn-backed` is none, though it begins with a capital. */
const describing =
  /-(?:run|backed|led|based|owned|aligned|controlled|affiliated|linked|held|born|trained|funded|era|style|made|friendly|speaking|allied|supported|sponsored|dominated|brokered|language)$/;

function shapeOf(word: string): number {
  if (word.includes('-')) {
    if (describing.test(word)) return 0;
    if (articledName.test(word)) return CAPITALIZED;
  }
  const first = word.charCodeAt(0);
  const capital = first < 128 ? first >= 65 && first <= 90 : word.charAt(0) !== word.charAt(0).toLowerCase();
  if (!capital) return 0;
  const isAcronym = word.length > 1 && word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word);
  return isAcronym ? CAPITALIZED | ACRONYM : CAPITALIZED;
}

/** An unknown word in small letters that ends like a form of a verb is most likely one: `vetoed`. */
function unknownForm(word: string): number {
  if (word.length < 5 || word !== word.toLowerCase() || word.includes('-')) return 0;
  if (word.endsWith('ed') && !word.endsWith('eed')) return VERB_PAST | VERB_PARTICIPLE;
  return word.length > 6 && word.endsWith('ing') ? VERB_ING : 0;
}
