import { kindOfInstitution } from '#lexicon/nouns.ts';
import { readMainSubject } from '#quotes/subject.ts';
import { before } from '../before.ts';
import type { Character } from '../character.ts';
import type { Mention } from '../mention.ts';
import { readMention, splitJoint } from '../mention.ts';
import type { Heard, Resolution, Resolver, Walk } from '../walk.ts';
import { bodyOfName } from './bodyOfName.ts';
import { fullName } from './fullName.ts';
import { government } from './government.ts';
import { institution } from './institution.ts';
import { knownSource } from './knownSource.ts';
import { office } from './office.ts';
import { unnamed } from './unnamed.ts';

/** Who may know whom the subject of a sentence means. */
const others: readonly Resolver[] = [fullName, government, bodyOfName, office, knownSource, institution];

/** How many sentences back a pronoun may reach. */
const reach = 4;

/**
 * `he`, `she`, `it`, `they`: whoever was heard last or was the subject of the sentence before, if that one fits. Where two could be meant, or the last
 * attribution could not be resolved, nobody.
 */
export const pronoun: Resolver = {
  name: 'pronoun',
  inferred: true,
  resolve(mention, walk) {
    if (!mention.isPronoun) return null;
    const fits = fitting(mention.noun);
    if (fits === null) return 'nobody';
    const here = walk.passage.sentenceAt(mention.first);
    for (let index = here; index >= Math.max(0, here - reach); index--) {
      const answer = inSentence(walk, index, mention, fits);
      if (answer !== null) return answer;
    }
    return 'nobody';
  },
};

type Fits = (characters: readonly Character[]) => boolean;

function fitting(word: string): Fits | null {
  const one =
    (kinds: (character: Character) => boolean): Fits =>
    (characters) =>
      characters.length === 1 && kinds(characters[0] as Character);
  const isHuman = (character: Character) => (character.kind === 'PERSON' || character.kind === 'UNNAMED') && !character.plural;
  if (word === 'he') return one((character) => isHuman(character) && character.gender !== 'woman');
  if (word === 'she') return one((character) => isHuman(character) && character.gender !== 'man');
  if (word === 'it') return one((character) => character.kind !== 'PERSON' && character.kind !== 'UNNAMED');
  if (word === 'they')
    return (characters) =>
      characters.length > 1 ||
      characters[0]?.plural === true ||
      (characters[0] !== undefined && characters[0].kind !== 'PERSON' && !isHuman(characters[0]));
  return null;
}

/** Looks for the pronoun's owner in one sentence; null where nobody in it fits. */
function inSentence(walk: Walk, index: number, mention: Mention, fits: Fits): Resolution {
  const sentence = walk.passage.sentences[index];
  if (sentence === undefined) return null;
  const end = Math.min(sentence.end, mention.first);
  const spoke: Heard[] = [];
  for (const one of before(walk.heard, end, (heard) => heard.at)) {
    if (one.at < sentence.first) break;
    spoke.unshift(one);
  }
  if (spoke.some(({ characters }) => characters.length === 0)) return 'nobody';
  const subject = subjectOf(walk, sentence.first, end);
  if (subject !== null && fits([subject]) && !spoke.some(({ characters }) => fits(characters) && !characters.includes(subject)))
    return subject;
  const speakers = new Set(
    spoke.filter(({ characters }) => fits(characters)).map(({ characters }) => characters[0] as Character),
  );
  if (speakers.size === 1) return [...speakers][0] as Character;
  if (speakers.size > 1) return spoke.findLast(({ characters }) => fits(characters))?.characters[0] ?? 'nobody';
  // Names before the pronoun in its own sentence stand in what is said: nobody names himself there.
  if (mention.noun === 'it' || mention.noun === 'they' || index === walk.passage.sentenceAt(mention.first)) return null;
  const people = new Set<Character>();
  for (const { name, character } of before(walk.cast.named, end, (entry) => entry.name.whole.first)) {
    if (name.whole.first < sentence.first) break;
    if (walk.passage.quotationAt[name.whole.first] !== -1) continue;
    if (character !== null && fits([character])) people.add(character);
  }
  if (people.size === 1) return [...people][0] as Character;
  return people.size > 1 ? 'nobody' : null;
}

/** Who the main subject of the sentence is, where it is a name or a body. */
function subjectOf(walk: Walk, first: number, end: number): Character | null {
  const subject = readMainSubject(walk.passage, first, end);
  if (subject === null) return null;
  // Two who are joined are two candidates.
  if (splitJoint(walk.passage, subject, walk.cast).length > 1) return null;
  const mention = readMention(walk.passage, subject, walk.cast);
  if (mention === null || mention.isPronoun) return null;
  let found: Resolution = null;
  for (const { resolve } of others) found ??= resolve(mention, walk);
  // A body may be described for the first time there; people are not made of any subject.
  if (found === null && kindOfInstitution(mention.noun) !== null) found = unnamed.resolve(mention, walk);
  return found === 'nobody' ? null : found;
}
