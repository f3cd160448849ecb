import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { CAPITALIZED, PREPOSITION, TIME } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { isPersonalPronoun } from './verbs.ts';

/** Can the noun phrase speak: is it a pronoun, a name, or does a noun for people or a body stand in it? `reiterated its warnings` has none. */
export function isSomebody(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token;
    if (isPersonalPronoun(token) || (token.classes & (CAPITALIZED | TIME)) === CAPITALIZED) return true;
    if (isRole(token.lower) || singularOfRoles(token.lower) !== null || kindOfInstitution(token.lower) !== null) return true;
    if ((token.classes & PREPOSITION) !== 0) return false;
  }
  return false;
}
