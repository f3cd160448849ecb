import { plainBodies } from '#lexicon/bodyNouns.ts';
import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  FINITE,
  GENITIVE,
  PREPOSITION,
  PUNCTUATION,
  VERB_ING,
  VERB_PARTICIPLE,
} from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readMainSubject } from '#quotes/readMainSubject.ts';
import type { Token } from '#text/token.ts';
import type { Character } from './character.ts';
import { type Mention, readMention } from './mention.ts';
import { mayBeOne } from './personName.ts';
import { bodyOfName } from './resolvers/bodyOfName.ts';
import { fullName } from './resolvers/fullName.ts';
import { government } from './resolvers/government.ts';
import { institution } from './resolvers/institution.ts';
import { knownSource } from './resolvers/knownSource.ts';
import { office } from './resolvers/office.ts';
import { unnamed } from './resolvers/unnamed.ts';
import { splitJoint } from './splitJoint.ts';
import { charactersOf, type Resolution, type Resolver, type Walk } from './walk.ts';

/** Who may know whom the subject of a sentence means. */
const resolvers = (): readonly Resolver[] => [fullName, government, bodyOfName, office, knownSource, institution];

/** The subject of a sentence, as far as it says who the sentence is about. */
export interface SentenceSubject extends TokenRange {
  /** Whom it names, several where it is joint; none where it names nobody. */
  readonly characters: readonly Character[];
  /** Who could be meant by its name, where that is a surname of several. */
  readonly namesakes: readonly Character[];
  /** What it is, taken apart, where it is not joint. */
  readonly mention: Mention | null;
  /** The pronoun that it is, to be resolved by what stands before it. */
  readonly pronoun: Mention | null;
  /** Whose it is: `Ortell’s` of `Ortell’s answer`. */
  readonly owner: Character | null;
  /** Is it somebody of whom nothing tells who it is: `a president who left office`? */
  readonly isSomebody: boolean;
}

/** How many words may stand ahead of the name that they describe. */
const longestAhead = 12;
const longestPhrase = 30;

/** Reads the main subject of the stretch from `first` to `end`, or null where there is none. */
export function readSentenceSubject(walk: Walk, first: number, end: number): SentenceSubject | null {
  const main = readMainSubject(walk.passage, first, end);
  // `Ortell met the man who left`: what a relative clause is about is not what the sentence is about, unless it begins with it.
  const isMain = main !== null && (main.relative < 0 || main.first <= first + 1);
  const subject = nameThatBegins(walk, first, end) ?? (isMain ? main : null);
  // `In a [statement] carried by state television, it said`
  if (subject === null || (subject === main && isLedIn(walk.passage.tokens, first, subject.first))) return null;
  const range: TokenRange = { first: subject.first, end: subject.end };
  const nothing = { ...range, characters: [], namesakes: [], mention: null, pronoun: null, owner: null, isSomebody: false };
  const parts = splitJoint(walk.passage, subject, walk.cast);
  if (parts.length > 1) {
    const characters = parts.map((part) => named(walk, readMention(walk.passage, part, walk.cast)));
    return { ...nothing, characters: characters.flatMap((character) => character ?? []), isSomebody: characters.includes(null) };
  }
  const mention = readMention(walk.passage, subject, walk.cast);
  if (mention === null) return null;
  if (mention.isPronoun) return { ...nothing, mention, pronoun: mention };
  const character = named(walk, mention);
  const namesakes = character === null ? namesakesAt(walk, mention.head) : [];
  const isSomebody = character === null && !mention.isPlural && (isRole(mention.noun) || namesakes.length > 0);
  const characters = character === null ? [] : [character];
  return { ...nothing, mention, characters, namesakes, owner: ownerIn(walk, range), isSomebody };
}

/**
 * A name that a sentence begins with is its subject, whatever verb follows: `Ortell never wavered`, `And Ortell, for her part, left`; so is the one behind a
 * participle’s phrase: `Asked whether she was well, Ortell paused`.
 */
function nameThatBegins({ passage, cast }: Walk, first: number, end: number): TokenRange | null {
  let begin = first;
  while (begin < end && ((passage.tokens[begin] as Token).classes & (CONJUNCTION | PUNCTUATION)) !== 0) begin++;
  // `A late starter, Ortell had`
  if (/^an?$/.test(passage.tokens[begin]?.lower ?? '')) {
    const comma = passage.tokens.slice(begin, Math.min(end, begin + longestAhead)).findIndex(({ text }) => text === ',');
    if (comma > 0) begin += comma + 1;
  }
  if (((passage.tokens[begin]?.classes ?? 0) & (VERB_PARTICIPLE | VERB_ING)) !== 0 && !cast.inName.has(begin))
    for (let i = begin + 1; i < Math.min(end, begin + longestPhrase); i++)
      if (passage.tokens[i]?.text === ',' && hasVerbBehind(passage.tokens, cast.inName.get(i + 1))) begin = i + 1;
  const stop = cast.inName.get(begin);
  const next = stop === undefined || stop >= end ? undefined : passage.tokens[stop];
  if (stop === undefined || next === undefined) return null;
  // `Ortell supporters left`
  const isNoun = isRole(next.lower) || singularOfRoles(next.lower) !== null || kindOfInstitution(next.lower) !== null;
  const goesOn = isNoun || (next.classes & (GENITIVE | CONJUNCTION | PREPOSITION)) !== 0 || /^[-–&/]$/.test(next.text);
  return goesOn || passage.quotationAt[begin] !== -1 ? null : { first: begin, end: stop };
}

const isLedIn = (tokens: readonly Token[], first: number, at: number): boolean =>
  at === first + 1 && /^(?:in|at|on|with|from)$/.test(tokens[first]?.lower ?? '');

const hasVerbBehind = (tokens: readonly Token[], at = -1): boolean => ((tokens[at]?.classes ?? 0) & (FINITE | AUXILIARY)) !== 0;

/** Everybody who may be called by the name that ends at a token, where two could be meant. */
function namesakesAt({ cast }: Walk, last: number): Character[] {
  const entry = cast.byLastToken.get(last);
  if (entry === undefined || entry.character !== null) return [];
  return cast.characters.filter(({ kind, name }) => kind === 'PERSON' && mayBeOne(name, entry.name.text));
}

function named(walk: Walk, mention: Mention | null): Character | null {
  if (mention === null) return null;
  let found: Resolution = null;
  for (const { resolve } of resolvers()) found ??= resolve(mention, walk);
  // A body may be described for the first time there; people are not made of any subject.
  if (found === null && (kindOfInstitution(mention.noun) !== null || plainBodies.has(mention.noun)))
    found = unnamed.resolve(mention, walk);
  return charactersOf(found)[0] ?? null;
}

/** The first name in a phrase that owns the rest of it. */
function ownerIn({ passage, cast }: Walk, { first, end }: TokenRange): Character | null {
  for (let i = first; i < end - 1; i++) {
    if (((passage.tokens[i] as Token).classes & GENITIVE) === 0) continue;
    return cast.byLastToken.get(i - 1)?.character ?? null;
  }
  return null;
}
