import { nameParticles } from '#lexicon/nameParticles.ts';
import { alternatives } from './alternatives.ts';

const JOINED = alternatives(nameParticles.filter((row) => row.word.endsWith('-')).map((row) => row.word));
const PARTICLES = new Set(nameParticles.map((row) => row.word));
const NAME_WORD = new RegExp(`^(?:${JOINED}|[dlDLoO]['’])?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*$`, 'u');
const FEWEST_WORDS = 2;
const MOST_WORDS = 6;
const LONGEST = 60;

/**
 * Whether words look like the full name of a person: two to six words in capitals or with a capital first, small ones between
 * (`Sami al-Merrow`, `ANNA VAN DER OTHER`, `B. J. Third Jr.`).
 */
export function isPersonName(words: string): boolean {
  if (words.length > LONGEST) return false;
  const parts = words.split(/\s+/);
  if (parts.length < FEWEST_WORDS || parts.length > MOST_WORDS) return false;
  const last = parts.length - 1;
  return parts.every((part, index) => NAME_WORD.test(part) || (index > 0 && index < last && PARTICLES.has(part)));
}
