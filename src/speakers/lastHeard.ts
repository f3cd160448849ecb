import { claimNouns, opposingVerbs } from '#lexicon/denialWords.ts';
import { DETERMINER } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { before } from './before.ts';
import type { Character } from './character.ts';
import type { Fits } from './fitting.ts';
import type { Mention } from './mention.ts';
import type { Heard, Resolution, Walk } from './walk.ts';

/** A pronoun, and who can be meant by it. */
export interface Sought {
  readonly walk: Walk;
  readonly mention: Mention;
  readonly fits: Fits;
}

/** Who was heard last, if that one fits; nobody, if the last one who could fit could not be resolved. */
export function lastHeard({ fits, mention, walk }: Sought, spoke: readonly Heard[]): Resolution {
  for (const one of spoke.toReversed()) {
    if (one.characters.length === 0 && mayBlock(one.word, mention.noun)) return 'nobody';
    if (!fits(one.characters)) continue;
    const owner = ownerToldOf(walk, mention, one, fits);
    if (owner !== null) return owner;
    if (isOneOfSeveral(walk, mention, one, fits)) return 'nobody';
    const asked = askedBy(walk, one, fits);
    // `A reporter asked about it. He said`: whoever asked is not who answers.
    if (asked === null && isAsking(walk, one) && one.characters[0]?.kind === 'UNNAMED') continue;
    return asked ?? together(one.characters);
  }
  return null;
}

/** `An aide said that Ortell had erred. Her answer`: she of whom is known that she is a woman, and not the aide of whom nothing is. */
function ownerToldOf({ cast, passage }: Walk, mention: Mention, { at, characters }: Heard, fits: Fits): Character | null {
  if (!isOwner(passage, mention) || !isUnknown(characters)) return null;
  const told = new Set<Character>();
  for (const { name, character } of before(cast.named, mention.first, (entry) => entry.name.whole.first)) {
    if (name.whole.first < at) break;
    if (character !== null && character.gender !== null && fits([character])) told.add(character);
  }
  const [first, ...others] = told;
  return first !== undefined && others.length === 0 ? first : null;
}

/** `The athlete denies it. A guard said so. Her lawyers`: of two of whom nothing is known either may be meant. */
function isOneOfSeveral({ heard, passage }: Walk, mention: Mention, { characters }: Heard, fits: Fits): boolean {
  if (!isOwner(passage, mention) || !isUnknown(characters)) return false;
  return heard.some(({ characters: others }) => others.length === 1 && others[0] !== characters[0] && fits(others));
}

/** `his`, `her` before what is theirs. */
const isOwner = ({ tokens }: Passage, { isPronoun, first }: Mention): boolean =>
  isPronoun && ((tokens[first] as Token).classes & DETERMINER) !== 0;

/** Is it somebody without a name of whom it is not known whether it is a woman or a man? */
const isUnknown = ([one, ...others]: readonly Character[]): boolean =>
  others.length === 0 && one?.kind === 'UNNAMED' && one.gender === null;

/** Can an attribution that was not resolved have been of the one whom the pronoun means: `she` not of whom `he` does? */
function mayBlock(word: string, by: string): boolean {
  if (word === 'he' || word === 'she' || word === 'it' || word === 'they') return word === by;
  return true;
}

const asking = /^(?:ask|press|question|interview|quer|grill)/;

const isAsking = ({ passage }: Walk, { cue }: Pick<Heard, 'cue'>): boolean =>
  cue !== null && asking.test((passage.tokens[cue.first] as Token).lower);

/** `Dorn asked Ortell whether the quay was safe. He said`: it is Ortell who answers. */
export function askedBy(walk: Walk, one: Pick<Heard, 'cue' | 'characters'>, fits: Fits): Character | null {
  const { cast } = walk;
  const { cue, characters } = one;
  if (cue === null || !isAsking(walk, one)) return null;
  const end = cast.inName.get(cue.end);
  const asked = end === undefined ? null : (cast.byLastToken.get(end - 1)?.character ?? null);
  return asked !== null && !characters.includes(asked) && fits([asked]) ? asked : null;
}

/** `Dorn [asked] Ortell about what she had said`, where nothing that was said is told. */
export const firstWordBehind = ({ passage }: Walk, { end }: TokenRange): TokenRange | null =>
  end < passage.tokens.length ? { first: end, end: end + 1 } : null;

/** `Dorn rejected a [claim] by Ortell that`: what Ortell is heard to say is told of as what somebody else denies, and it is Dorn who has the word. */
export function isOfDenied({ passage: { tokens, sentences, sentenceAt } }: Walk, { at, cue }: Heard): boolean {
  if (cue === null || !claimNouns.has((tokens[cue.first] as Token).lower)) return false;
  const { first } = sentences[sentenceAt(at)] as TokenRange;
  return tokens.slice(first, Math.min(at, cue.first)).some(({ lower }) => opposingVerbs.has(lower));
}

export function heardIn(walk: Walk, first: number, end: number): Heard[] {
  const spoke: Heard[] = [];
  for (const one of before(walk.heard, end, (heard) => heard.at)) {
    if (one.at < first) break;
    spoke.unshift(one);
  }
  return spoke;
}

export const together = (characters: readonly Character[]): Resolution =>
  characters.length === 1 ? (characters[0] as Character) : characters;
