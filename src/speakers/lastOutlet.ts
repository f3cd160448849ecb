import { isAgency } from '#articles/isAgency.ts';
import { broadcasterNouns, paperNouns } from '#lexicon/channels.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { RELATIVE, SUBJECT_PRONOUN } from '#lexicon/wordClasses.ts';
import type { Passage, PassageSentence } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { before } from './before.ts';
import type { Character } from './character.ts';
import type { Mention } from './mention.ts';
import type { Walk } from './walk.ts';

/** How many sentences back an outlet may have been named. */
const reach = 3;

/** `the newspaper`, `the network`: the outlet that was named last, not far before. Null where none was, or two were in one sentence or are papers. */
export function lastOutlet({ cast, passage }: Walk, { noun, modifiers, first }: Mention): Character | null {
  if (modifiers.length > 0 && !(noun === 'agency' && modifiers.length === 1 && modifiers[0] === 'news')) return null;
  const here = passage.sentenceAt(first);
  // `The study stands in the Harl Journal. The paper says`
  if (noun === 'paper' && isOfScience(passage, here, first)) return null;
  let last: Character | null = null;
  let from = 0;
  for (const { name, character } of before(cast.named, first, (entry) => entry.name.whole.first)) {
    const sentence = passage.sentenceAt(name.whole.first);
    if (here - sentence > reach || (last !== null && sentence !== from && !paperNouns.has(noun))) break;
    // `The [weekly] Tarn News`
    const isCalled = paperNouns.has(passage.tokens[name.whole.first - 1]?.lower ?? '') && paperNouns.has(noun);
    if (character?.kind !== 'OUTLET' || character === last || !(isCalled || mayBeCalled(character, noun))) continue;
    if (last !== null) return null;
    // `a local newspaper`, `the newspaper he runs` was spoken of since
    const between = passage.tokens.slice(name.whole.end + 1, first);
    const isTold = ({ classes, lower }: Token) => (classes & (RELATIVE | SUBJECT_PRONOUN)) !== 0 || lower === 'of';
    const isAnother = ({ lower }: Token, at: number) =>
      lower === noun && (between[at - 1]?.lower !== 'the' || between.slice(at + 1, at + 2).some(isTold));
    if (between.some(isAnother)) return null;
    last = character;
    from = sentence;
  }
  return last;
}

function isOfScience({ sentences, tokens }: Passage, here: number, until: number): boolean {
  const { first } = sentences[Math.max(0, here - reach)] as PassageSentence;
  return tokens.slice(first, until).some(({ lower }) => /^(?:stud(?:y|ies)|research(?:ers)?|scientists|authors)$/.test(lower));
}

const others = new Set(['outlet', 'agency']);

/** Does nothing in the name of an outlet speak against a noun: no radio is a newspaper? */
function mayBeCalled({ name, nouns }: Character, noun: string): boolean {
  if (nouns.has(noun)) return true;
  if (!paperNouns.has(noun) && !broadcasterNouns.has(noun) && !others.has(noun)) return false;
  const words = name.toLowerCase().split(' ');
  const isOnAir = words.some((word) => broadcasterNouns.has(word) || /^(?:tv|bbc|cnn|news)$/.test(word));
  const isNewsAgency = (isAgency(name) && !isOnAir) || nouns.has('agency') || words.includes('agency');
  if (isNewsAgency || noun === 'agency') return isNewsAgency && noun === 'agency';
  const isPrinted = words.some(
    (word) => kindOfInstitution(word) === 'OUTLET' && !broadcasterNouns.has(word) && !onAirToo.test(word),
  );
  return paperNouns.has(noun) ? isPrinted || !isOnAir : !broadcasterNouns.has(noun) || isOnAir || !isPrinted;
}

const onAirToo = /^(?:tv|news|media|press)$/;
