import { alikeBodies, alikeDocuments, companies, companyWords, wordsForBodies } from '#lexicon/bodyNouns.ts';
import { namedBodies } from '#lexicon/namedBodies.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { before } from '../before.ts';
import type { Character } from '../character.ts';
import type { Mention } from '../mention.ts';
import { ownerOfBody } from '../ownerOfBody.ts';
import { hasWords, isAcronym, normal } from '../register.ts';
import type { Resolver, Walk } from '../walk.ts';

/** `the ministry`, `the report`, `the company`: the last body or document before it that is one. */
export const institution: Resolver = {
  name: 'institution',
  inferred: true,
  resolve(mention, walk) {
    const { cast, heard } = walk;
    const isBody = kindOfInstitution(mention.noun) !== null;
    // `the office of Mayor Ilse Ortell` is hers, and not the one that was spoken of last.
    if (!mention.isDefinite || mention.isOwned || !isBody || ownerOfBody(walk, mention) !== null) return null;
    let named: { character: Character; at: number } | null = null;
    for (const { name, character } of before(cast.named, mention.first, (entry) => entry.name.whole.first)) {
      if (character === null || !fits(character, mention)) continue;
      named = { character, at: name.whole.first };
      break;
    }
    for (const { at, characters } of before(heard, mention.first, (one) => one.at)) {
      if (named !== null && at < named.at) break;
      const one = characters.find((character) => fits(character, mention));
      if (one !== undefined) return one;
    }
    return named?.character ?? nameless(mention, walk);
  },
};

function fits(character: Character, { noun, modifiers }: Mention): boolean {
  if (character.kind === 'PERSON' || character.kind === 'UNNAMED') return false;
  const alike = (character.kind === 'DOCUMENT' ? alikeDocuments : alikeBodies).get(noun) ?? [];
  const isAlike = alike.some((other) => character.nouns.has(other));
  if (!character.nouns.has(noun) && !isAlike) return false;
  const name = character.name.toLowerCase();
  // `the 22-page document`: how long it is tells none from another.
  return modifiers.every((word) => name.includes(word) || (character.kind === 'DOCUMENT' && /^\d/.test(word)));
}

/** How many sentences back a body may have been named whose name does not say what it is. */
const reach = 5;

/**
 * `the company` behind `Tarn Mobil` or `TMC`: the last body that was named and of which nothing else is known. Null where a sentence names two.
 */
function nameless({ first, modifiers, noun }: Mention, { cast, passage }: Walk): Character | null {
  if (modifiers.length > 0 || !wordsForBodies.has(noun)) return null;
  const here = passage.sentenceAt(first);
  const found = new Set<Character>();
  let sentence = here;
  for (const { name, character } of before(cast.named, first, (entry) => entry.name.whole.first)) {
    const at = passage.sentenceAt(name.whole.first);
    if (here - at > reach || (found.size > 0 && at < sentence)) break;
    if (character === null || found.has(character) || !isNameless(character, noun) || !isTopic(character, cast)) continue;
    found.add(character);
    sentence = at;
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function isNameless({ kind, name, nouns }: Character, noun: string): boolean {
  if (kind !== 'ORGANIZATION' || nouns.size > 0) return false;
  const known = normal(name);
  if (companyWords.has(noun)) return noun !== 'airline' && noun !== 'bank' && (companies.has(known) || !namedBodies.has(known));
  return hasWords(name) || (isAcronym(name) && name.length < 7);
}

/** Is it named often enough to be what an article is about? */
function isTopic(character: Character, { named }: Walk['cast']): boolean {
  let times = 0;
  for (const one of named) if (one.character === character && ++times === often) return true;
  return false;
}

const often = 3;
