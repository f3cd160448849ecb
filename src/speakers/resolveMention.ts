import { GENITIVE, SUBORDINATOR } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Character } from './character.ts';
import { readMention } from './mention.ts';
import { resolvers } from './resolvers.ts';
import { bodiesOfSharedNoun } from './sharedNoun.ts';
import { splitJoint } from './splitJoint.ts';
import { charactersOf, type Walk } from './walk.ts';

/** Who is meant by one part of a mention, and which resolver knew. */
export interface Resolved {
  readonly character: Character;
  readonly inferred: boolean;
  readonly resolvedBy: string;
}

/** Finds whom a mention means: one, several where it is joint, none where nobody can be told with good reason. */
export function resolveMention(walk: Walk, range: TokenRange): Resolved[] {
  const bodies = bodiesOfSharedNoun(walk, range);
  if (bodies !== null) return bodies.map((character) => ({ character, inferred: false, resolvedBy: 'sharedNoun' }));
  const found: Resolved[] = [];
  for (const part of splitJoint(walk.passage, range, walk.cast)) {
    walk.beside = found.map(({ character }) => character);
    for (const one of resolvePart(walk, part)) if (!found.some(({ character }) => character === one.character)) found.push(one);
  }
  walk.beside = [];
  return found;
}

function resolvePart(walk: Walk, part: TokenRange): Resolved[] {
  // `Denmark’s did not reply`: something of Denmark’s.
  if (((walk.passage.tokens[part.end - 1]?.classes ?? 0) & GENITIVE) !== 0) return [];
  const mention = readMention(walk.passage, part, walk.cast);
  if (mention === null) return [];
  for (const { name, inferred, resolve } of resolvers) {
    const answer = resolve(mention, walk);
    if (answer === 'nobody') return [];
    if (answer !== null) return charactersOf(answer).map((character) => ({ character, inferred, resolvedBy: name }));
  }
  const last = lastName(walk, part);
  return last === null ? [] : [{ character: last, inferred: false, resolvedBy: 'fullName' }];
}

/** `his life after Ortell [accused him]`: where nobody is at the head, the name behind `after` has the verb to itself. */
function lastName({ cast, passage }: Walk, { end }: TokenRange): Character | null {
  const entry = cast.byLastToken.get(end - 1);
  const before = entry === undefined ? undefined : passage.tokens[entry.name.whole.first - 1];
  const opens = before !== undefined && (before.classes & SUBORDINATOR) !== 0;
  return opens && entry?.character?.kind === 'PERSON' ? entry.character : null;
}
