import { alikeBodies, alikeDocuments, companies, companyWords, plainBodies, wordsForBodies } from '#lexicon/bodyNouns.ts';
import { namedBodies } from '#lexicon/namedBodies.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import type { PassageSentence } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { before } from '../before.ts';
import type { Character } from '../character.ts';
import { lastOutlet } from '../lastOutlet.ts';
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
    const isBody = kindOfInstitution(mention.noun) !== null || plainBodies.has(mention.noun);
    // `the office of Mayor Ilse Ortell` is hers, and not the one that was spoken of last.
    if (!mention.isDefinite || mention.isOwned || !isBody || ownerOfBody(walk, mention) !== null) return null;
    // `Harl’s gas board told Reuters it was late. The agency said`
    const outlet = mention.noun === 'agency' && mention.modifiers.length === 0 ? null : lastOutlet(walk, mention);
    const fits = (character: Character) => character === outlet || isCalled(character, mention);
    let named: { character: Character; at: number } | null = null;
    for (const { name, character } of before(cast.named, mention.first, (entry) => entry.name.whole.first)) {
      if (character === null || !fits(character)) continue;
      named = { character, at: name.whole.first };
      break;
    }
    const spoken = companyHeard(mention, walk);
    for (const { at, characters } of before(heard, mention.first, (one) => one.at)) {
      if ((named !== null && at < named.at) || at === spoken?.at) break;
      const one = characters.find((character) => fits(character));
      if (one !== undefined) return one;
    }
    if (spoken !== null && spoken.at > (named?.at ?? -1)) return spoken.character;
    // `Grey Heron says that Dorn Foods cooked its books. The firm said`: either may be meant.
    if (spoken !== null && named !== null && isWithin(walk, spoken.at, named.at)) return 'nobody';
    return named?.character ?? nameless(mention, walk);
  },
};

function isCalled(character: Character, { noun, modifiers }: Mention): boolean {
  if (character.kind === 'PERSON' || character.kind === 'UNNAMED') return false;
  const alike = (character.kind === 'DOCUMENT' ? alikeDocuments : alikeBodies).get(noun) ?? [];
  const isAlike = alike.some((other) => character.nouns.has(other));
  if (!character.nouns.has(noun) && !isAlike) return false;
  const name = character.name.toLowerCase();
  // `the 22-page document`: how long it is tells none from another.
  return modifiers.every((word) => name.includes(word) || (character.kind === 'DOCUMENT' && /^\d/.test(word)));
}

/**
 * `according to West Harl Water. “It holds,” the company said`: who spoke last, in the same paragraph, of whom nothing is known but that it may be a company.
 */
function companyHeard(
  { first, modifiers, noun }: Mention,
  { heard, passage }: Walk,
): { character: Character; at: number } | null {
  if (modifiers.length > 0 || !companyWords.has(noun)) return null;
  const here = passage.sentences[passage.sentenceAt(first)] as PassageSentence;
  const last = heard.findLast(({ at }) => at < first);
  const [character, ...others] = last?.characters ?? [];
  if (last === undefined || character === undefined || others.length > 0) return null;
  const isFar = passage.sentences[passage.sentenceAt(last.at)]?.paragraph !== here.paragraph;
  const { lower } = passage.tokens[last.at] as Token;
  return isFar ||
    lower === 'the' ||
    !hasWords(character.name) ||
    !isNameless({ ...character, nouns: withoutPlace(character) }, noun)
    ? null
    : { character, at: last.at };
}

/** `West Harl Water` spoke: it is no place, whatever its first word. */
const withoutPlace = ({ nouns }: Character): Set<string> => new Set([...nouns].filter((noun) => noun !== 'place'));

/** Is one named in what the other says? */
function isWithin({ contents }: Walk, speaker: number, at: number): boolean {
  return (contents.get(speaker) ?? []).some(({ first, end }) => at >= first && at < end);
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
