import { singularOfRoles } from '#lexicon/nouns.ts';
import { adherents } from '#lexicon/roles.ts';
import {
  ACRONYM,
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  PUNCTUATION,
  QUANTITY,
  REPORTS,
  VERB_PAST,
} from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { isFiniteVerb } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import type { Character } from './character.ts';
import { inFull } from './inFull.ts';
import type { Walk } from './walk.ts';

/** More words than this describe nobody. */
const longest = 16;

/** The description of a speaker as the text gives it, without an article in front of a body's. */
export function description(walk: Walk, range: TokenRange, kind: Character['kind'], head = range.end - 1): string {
  const { passage, cast, contents } = walk;
  const { tokens } = passage;
  let { first } = range;
  // A phrase as long as a sentence was read too far: its head says who.
  let end = range.end - range.first > longest && head > range.first ? head + 1 : range.end;
  if (kind !== 'UNNAMED') {
    // A body is called by its noun phrase alone: without its article, its apposition, and what only this mention says of it.
    while (first < end - 1 && ((tokens[first] as Token).classes & DETERMINER) !== 0) first++;
    for (let i = first + 1; i < end; i++) if ((tokens[i] as Token).text === ',') end = i;
    const name = tokens.slice(first, end - 1).findIndex((token) => (token.classes & CAPITALIZED) !== 0);
    const isDescribed = tokens.slice(first, first + Math.max(0, name)).some((token) => /(?:ed|ing)$/.test(token.lower));
    if (name > 0 && isDescribed && kind === 'ORGANIZATION') first += name;
  }
  if (kind === 'UNNAMED') end = endOfClause(tokens, end, contents.get(range.first) ?? []);
  const text = inFull(walk, { first, end });
  const word = tokens[first] as Token;
  // A capital that only the start of the sentence gave goes; that of a name stays.
  const isSmall = (word.classes & (DETERMINER | QUANTITY)) !== 0;
  const isName =
    !isSmall &&
    (cast.inName.has(first) ||
      cast.capitals.has(word.lower) ||
      (word.classes & ACRONYM) !== 0 ||
      // `Tarn-backed officials`
      ((word.classes & CAPITALIZED) === 0 && /^\p{Lu}/u.test(word.text)) ||
      // `House Republicans`: a capital behind it shows that its own is more than the sentence’s.
      (first + 1 < end && ((tokens[first + 1] as Token).classes & CAPITALIZED) !== 0) ||
      adherents.has(singularOfRoles(word.lower) ?? word.lower));
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Where the clause ends that tells a speaker from others: `three people [who have read the letter]`. One behind a comma only adds to what is told. */
function endOfClause(tokens: readonly Token[], end: number, said: readonly TokenRange[]): number {
  if (tokens[end]?.lower !== 'who' || ofAnonymity.has(tokens[end + 1]?.lower ?? '')) return end;
  let hasVerb = false;
  for (let i = end + 1; i < Math.min(end + longest, tokens.length); i++) {
    const { classes } = tokens[i] as Token;
    // `an inspector who worked on it [told] the opposite`: the second verb is the sentence’s.
    const isJoined = ((tokens[i - 1] as Token).classes & (CONJUNCTION | AUXILIARY)) !== 0;
    const isVerb = !isJoined && (classes & VERB_PAST) !== 0 && isFiniteVerb(tokens, i, end);
    if (isVerb && hasVerb && (classes & REPORTS) !== 0) return i;
    hasVerb ||= isVerb;
    // `critics who say the quay is shut`: the clause is what is said.
    if (said.some(({ first }) => first === i)) return end;
    if ((classes & PUNCTUATION) !== 0) return i;
  }
  return end;
}

/** What somebody did who is not named tells nothing of who it is: `who declined to be named`. */
const ofAnonymity = new Set([
  'declined',
  'asked',
  'requested',
  'spoke',
  'insisted',
  'refused',
  'wished',
  'wanted',
  'demanded',
  'would',
  'did',
  'said',
]);
