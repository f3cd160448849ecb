import { isOffice, isRole } from '#lexicon/nouns.ts';
import { stateCalled } from '#lexicon/states.ts';
import { wellKnownOffices } from '#lexicon/titles.ts';
import { CAPITALIZED, CUE, PREPOSITION } from '#lexicon/wordClasses.ts';
import type { Passage, PassageSentence } from '#quotes/passage.ts';
import { before } from '../before.ts';
import type { Character } from '../character.ts';
import type { Mention } from '../mention.ts';
import type { Resolver, Walk } from '../walk.ts';

/** `the minister`, `the spokeswoman`, `the Vermont senator`: the last one before it who was given that title. */
export const office: Resolver = {
  name: 'office',
  inferred: true,
  resolve(mention, walk) {
    const { cast, heard, passage } = walk;
    if (!mention.isDefinite || mention.isPlural || !isRole(mention.noun)) return null;
    const fits = fitting(mention, walk);
    let found = null as { character: Character; at: number } | null;
    for (const { name, character } of before(cast.named, mention.first, (entry) => entry.name.whole.first)) {
      // Two ministers in one sentence: neither is the minister.
      if (found !== null && passage.sentenceAt(name.whole.first) !== passage.sentenceAt(found.at)) break;
      if (character === null || character === found?.character || !fits(character)) continue;
      if (found !== null) return 'nobody';
      found = { character, at: name.whole.first };
    }
    if (found === null) {
      // A caption may have named the one who holds the office.
      const captioned = cast.characters.filter((one) => one.seenAt < 0 && fits(one));
      return captioned.length === 1 ? (captioned[0] ?? null) : null;
    }
    // `Ortell defends her vote: “...,” the senator says`, whoever else was called one long before.
    const here = passage.sentenceAt(mention.first);
    const isBare = mention.modifiers.length === 0 && wellKnownOffices.has(mention.noun);
    const reach = found.at > (passage.sentences[Math.max(0, here - near)] as PassageSentence).first ? here : here - 1;
    for (const { at, characters } of before(heard, mention.first, (one) => one.at)) {
      const [one] = characters;
      if (passage.sentenceAt(at) < reach || passage.sentenceAt(found.at) === here || !isBare) break;
      if (one?.kind === 'PERSON' && (fits(one) || ![...one.nouns].some(isOffice))) return one;
    }
    for (const { at, characters } of before(heard, mention.first, (one) => one.at)) {
      const [one] = characters;
      if (characters.length !== 1 || one === undefined) continue;
      // An unnamed one who was heard since has the better right to the noun.
      if (one.kind === 'UNNAMED' && one.nouns.has(mention.noun)) return at > found.at ? null : found.character;
      // And one with the title who spoke last, before another was named in passing.
      if (one !== found.character && fits(one)) return here - passage.sentenceAt(at) <= near ? one : found.character;
      if (at <= found.at) break;
    }
    return found.character;
  },
};

/** How many sentences after somebody spoke the office still means that one rather than another who was only named. */
const near = 4;

/** Has somebody a title with the noun, and every word that the mention adds to it? */
function fitting(mention: Mention, { cast, passage }: Walk): (character: Character) => boolean {
  const { tokens } = passage;
  const { end, head, modifiers, noun } = mention;
  // `the mayor of Tarn`: the name behind says whose.
  const isOf = head + 1 < end && ((tokens[head + 1]?.classes ?? 0) & PREPOSITION) !== 0;
  const more = isOf
    ? tokens.slice(head + 2, end).flatMap(({ classes, lower }) => ((classes & CAPITALIZED) !== 0 ? [lower] : []))
    : [];
  const words = [...modifiers, ...more];
  const isWhose = isWiderWord(mention, passage);
  const holders = cast.characters.filter(({ kind, nouns }) => kind === 'PERSON' && nouns.has(noun));
  return (character) => {
    if (!character.nouns.has(noun) && !(isWhose && [...character.nouns].some((other) => isOfficial(noun, other)))) return false;
    return words.every(
      (word, at) =>
        character.titles.some(({ text }) => text.toLowerCase().includes(word)) ||
        [...character.states].some((state) => state.split(' ').includes(word)) ||
        character.nouns.has(parties.get(word) ?? '') ||
        // The only senator of the article is the Vermont senator, if no other state is known of him.
        (character.states.size === 0 && holders.length === 1 && isOfState(words, at)),
    );
  };
}

/**
 * `the Kremlin official said`, where no official was spoken of before, and nothing tells this one from those who have a name: no `who asked not to be named`,
 * no `in charge of the plant`.
 */
function isWiderWord({ first, head, noun }: Mention, { sentenceAt, sentences, tokens }: Passage): boolean {
  const sentence = sentences[sentenceAt(first)] as PassageSentence;
  const [next, second] = [tokens[head + 1], tokens[head + 2]];
  const isAlone =
    next === undefined || next.text === '.' || ((next.classes & CUE) !== 0 && !/^(?:of|by)$/.test(second?.lower ?? ''));
  return (
    isAlone &&
    tokens.slice(first, head).some(({ classes }) => (classes & CAPITALIZED) !== 0) &&
    !tokens.slice(0, first).some(({ lower }) => lower === noun || lower === `${noun}s`) &&
    !tokens.slice(sentence.first, sentence.end).some(({ lower }) => /^(?:anonym|named?$|identified)/.test(lower))
  );
}

/** Is whoever holds an office called so by a wider word for it: a spokesman an official, an envoy a diplomat? */
const isOfficial = (noun: string, office: string): boolean =>
  (noun === 'official' && /^(?:spokes|minister$|secretary$|adviser$|advisor$|aide$|deputy$)/.test(office)) ||
  (noun === 'diplomat' && /^(?:ambassador|envoy|consul)$/.test(office));

const parties = new Map([
  ['gop', 'republican'],
  ['republican', 'republican'],
  ['democratic', 'democrat'],
]);

/** Is the word (part of) the name of a state? */
const isOfState = (words: readonly string[], at: number): boolean =>
  [words.slice(at, at + 1), words.slice(at, at + 2), words.slice(Math.max(0, at - 1), at + 1)].some(
    (name) => stateCalled(name.join(' ')) !== undefined,
  );
