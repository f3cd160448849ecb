import { countryByDemonym, countryByName } from '#lexicon/countryNames.ts';
import { isOffice, isRole } from '#lexicon/nouns.ts';
import { adherents } from '#lexicon/roles.ts';
import { stateCalled } from '#lexicon/states.ts';
import { attendants, epithets, manWords, wellKnownOffices, womanWords } from '#lexicon/titles.ts';
import { CAPITALIZED, GENITIVE, POSSESSIVE, PREPOSITION, RELATIVE } from '#lexicon/wordClasses.ts';
import type { Passage, PassageSentence } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { before } from './before.ts';
import type { Character } from './character.ts';
import { type Fits, fitting } from './fitting.ts';
import type { Mention } from './mention.ts';
import { beginsWithFirstName } from './placesAmong.ts';
import type { Walk } from './walk.ts';

const representing = new Set([
  'senator',
  'representative',
  'governor',
  'speaker',
  'lawmaker',
  'congressman',
  'congresswoman',
  'chairman',
]);

const tells = (word: string): boolean =>
  word === 'former' || countryByDemonym.has(word) || countryByName.has(word) || stateCalled(word) !== undefined;

/** `the Democratic candidate` is no Republican. */
function isOfOtherParty(modifiers: readonly string[], nouns: ReadonlySet<string>): boolean {
  const isRepublican = modifiers.includes('republican') || modifiers.includes('gop');
  const isDemocrat = modifiers.includes('democratic');
  return (
    (isRepublican && nouns.has('democrat') && !nouns.has('republican')) ||
    (isDemocrat && nouns.has('republican') && !nouns.has('democrat'))
  );
}

/**
 * `the former magistrate`, of whom nothing was said before by that word: what somebody of the article was. A former president is known without, and `the
 * former soldier who shot him` is told apart.
 */
const isFormer = ({ first, head, modifiers, noun }: Mention, { tokens }: Passage): boolean =>
  modifiers.length === 1 &&
  modifiers[0] === 'former' &&
  isRole(noun) &&
  !wellKnownOffices.has(noun) &&
  ((tokens[head + 1]?.classes ?? 0) & RELATIVE) === 0 &&
  !tokens.slice(0, first).some(({ lower }) => lower === noun);

/**
 * Who fits a noun that stands for a name (`the billionaire`, `the senator` of one who was never called so): a person whose gender and known offices do not
 * speak against it. Null where the phrase is no such noun, but says of its own who it means (`the chief of the air force`).
 */
export function epithetFits(mention: Mention, walk: Walk): Fits | null {
  const { cast, passage } = walk;
  const { first, head, noun, isDefinite, isPlural } = mention;
  if (!isDefinite || isPlural || passage.tokens[first]?.lower !== 'the') return null;
  const next = passage.tokens[head + 1];
  if (next !== undefined && head + 1 < mention.end && (next.classes & PREPOSITION) !== 0) return null;
  for (let i = first; i < head; i++) if (((passage.tokens[i] as Token).classes & (GENITIVE | POSSESSIVE)) !== 0) return null;
  // `the 57-year-old scientist`: whoever was just spoken of.
  const isAged = [noun, ...mention.modifiers].some((word) => /^\d+-year-old$/.test(word));
  // `the developer` of whom nothing more is told may be a company.
  const isSuch = (epithets.has(noun) && !(noun === 'developer' && mention.modifiers.length === 0)) || isAged;
  const isEpithet = isSuch || isFormer(mention, passage);
  if (!isEpithet && !wellKnownOffices.has(noun)) return null;
  // An office that somebody of the article is known to hold is that one's.
  const isHeld = cast.characters.some((one) => one.kind === 'PERSON' && one.nouns.has(noun));
  // `the Vermont senator`, `the Tarnese president`, `the former governor`: the words before tell one of several, who need not have been named.
  const isTold = mention.modifiers.some(
    (word, at) => tells(word) || stateCalled(mention.modifiers.slice(at, at + 2).join(' ')) !== undefined,
  );
  // `the interior minister`, `the mayor of Tarn` is whoever holds that office, and not whoever was heard last.
  if (!isEpithet && (isTold || isHeld || mention.modifiers.length > 0)) return null;
  const others = isEpithet ? null : namedBeside(walk, mention);
  const rivals = isEpithet && !isSuch ? rivalsOf(walk, mention) : null;
  // `The former magistrate said [he] had erred`
  const { end } = passage.sentences[passage.sentenceAt(head)] as PassageSentence;
  const pronoun = fitting(passage.tokens.slice(head, end).find(({ lower }) => /^s?he$/.test(lower))?.lower ?? '');
  return (characters) => {
    const [one] = characters;
    if (characters.length !== 1 || one === undefined || one.kind !== 'PERSON' || others?.has(one)) return false;
    if ((womanWords.has(noun) && one.gender === 'man') || (manWords.has(noun) && one.gender === 'woman')) return false;
    // Nothing but two words with a capital shows some of them to be people.
    if (one.gender === null && one.titles.length === 0 && !beginsWithFirstName(one.name)) return false;
    if (isOfOtherParty(mention.modifiers, one.nouns)) return false;
    // `the Utah Republican` speaks for a place, and for no other.
    if (isTold && adherents.has(noun) && (one.states.size > 0 || ![...one.nouns].some((other) => representing.has(other))))
      return false;
    const isRival = (rival: Character | string) => (typeof rival === 'string' ? !one.nouns.has(rival) : rival !== one);
    if (rivals !== null && (!isPublic(one) || rivals.some(isRival) || pronoun?.(characters) === false)) return false;
    if (!isEpithet) return ![...one.nouns].some(isOffice);
    const nouns = [...one.nouns];
    return (
      isAged ||
      mention.modifiers[0] === 'former' ||
      !nouns.some((other) => attendants.has(other)) ||
      nouns.some((other) => epithets.has(other))
    );
  };
}

/** How many sentences back somebody may have been named beside an office. */
const reach = 4;

/** Is somebody in public life, of whom a reader is told what she was before? */
const isPublic = ({ nouns }: Character): boolean =>
  [...nouns].some((noun) => representing.has(noun) || wellKnownOffices.has(noun) || epithets.has(noun));

/** Who was spoken of of late: `Senator [Ortell] met a [lawyer]. The former magistrate` may be either. */
function rivalsOf({ cast, passage }: Walk, { first }: Mention): (Character | string)[] {
  const begin = (passage.sentences[Math.max(0, passage.sentenceAt(first) - reach)] as PassageSentence).first;
  const spoken = passage.tokens.slice(begin, first);
  const rivals: (Character | string)[] = spoken.flatMap(({ classes, lower }) =>
    (classes & CAPITALIZED) === 0 && (isRole(lower) || manWords.has(lower) || womanWords.has(lower)) ? [lower] : [],
  );
  for (const { name, character } of before(cast.named, first, (entry) => entry.name.whole.first)) {
    if (name.whole.first < begin) break;
    if (character?.kind === 'PERSON') rivals.push(character);
  }
  return rivals;
}

/** `Ortell met the mayor. The mayor said`: whoever is named beside the office does not hold it. */
function namedBeside({ cast, heard, passage }: Walk, { first, noun }: Mention): Set<Character> {
  const { sentenceAt, sentences, tokens } = passage;
  const others = new Set<Character>();
  const here = sentenceAt(first);
  for (let index = Math.max(0, here - reach); index < here; index++) {
    const { first: begin, end } = sentences[index] as PassageSentence;
    const isOffice = ({ classes, lower }: Token, at: number) =>
      lower === noun && (classes & CAPITALIZED) === 0 && tokens[begin + at - 1]?.lower === 'the';
    if (!tokens.slice(begin, end).some(isOffice) || heard.some(({ at, word }) => word === noun && sentenceAt(at) === index))
      continue;
    for (const { name, character } of before(cast.named, end, (entry) => entry.name.whole.first)) {
      if (name.whole.first < begin) break;
      if (character !== null) others.add(character);
    }
  }
  return others;
}
