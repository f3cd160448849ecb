import { isOfficeOfAny } from '#lexicon/nouns.ts';
import { titles } from '#lexicon/titles.ts';
import type { Token } from '#text/token.ts';

/** Can the word stand before a name as a title, or as part of one: `Senator`, `Senators`? */
export function isTitleWord(token: Token): boolean {
  const bare = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
  return titles.has(bare) || isOfficeOfAny(bare) || (bare.includes('-') && isCompound(bare));
}

/** `director-general`, `editor-in-chief`, `co-chair`, `ex-minister`: made of titles. */
function isCompound(word: string): boolean {
  const parts = word.split('-').filter((part) => !/^(?:in|co|ex|vice|deputy|elect|designate)$/.test(part));
  return parts.length > 0 && parts.every((part) => titles.has(part) || isOfficeOfAny(part));
}
