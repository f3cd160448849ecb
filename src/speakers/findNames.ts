import { numberedUnits } from '#lexicon/bodyNouns.ts';
import { arePeopleOfCountry, countryByDemonym, countryByName } from '#lexicon/countryNames.ts';
import { isFirstName } from '#lexicon/firstNames.ts';
import { namedBodies } from '#lexicon/namedBodies.ts';
import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { adherents } from '#lexicon/roles.ts';
import { sentenceOpeners } from '#lexicon/sentenceOpeners.ts';
import {
  ACRONYM,
  ADVERB,
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  CUE,
  DETERMINER,
  DIGITS,
  GENITIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  RELATIVE,
  REPORTS,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
  VERB_PAST,
} from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { isInBody } from '#quotes/isInBody.ts';
import type { Passage } from '#quotes/passage.ts';
import { isCapital } from '#text/isCapital.ts';
import { lowerOf } from '#text/lowerOf.ts';
import type { Token } from '#text/token.ts';
import type { TokenSet } from '#text/tokenSet.ts';
import type { Capitals } from './capitals.ts';
import { endOfLink } from './endOfLink.ts';
import { endOfStanding } from './endOfStanding.ts';
import { findPlaces, type Places } from './findPlaces.ts';
import { genitiveOf } from './genitiveOf.ts';
import type { Name } from './name.ts';
import { takeApart } from './takeApart.ts';

/** Verbs that have behind them whoever is told. */
const telling = /^(?:told|tells?|telling|informed|informs?)$/;
/** Words that a broadcaster’s number stands behind. */
const stations = /^(?:channel|france|tv|radio|kanal|canal)$/;
const closed = DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | SUBJECT_PRONOUN | AUXILIARY | RELATIVE | ADVERB | QUANTITY;
const particles = new Set('de van von der den la le du di da dos del bin ibn abu al el ben ter zu af'.split(' '));

/** May a capitalised word be (part of) a name? The first word of a sentence is one only where no small word is spelt so. */
function isNameWord(passage: Passage, at: number, starts: TokenSet): boolean {
  const token = passage.tokens[at] as Token;
  if ((token.classes & CAPITALIZED) === 0 || (token.classes & PUNCTUATION) !== 0) return false;
  // `James A. Ortell`: an initial is a name, whatever word it spells.
  if ((token.classes & ACRONYM) !== 0 || (token.text.length === 2 && token.text.endsWith('.'))) return true;
  // `Jan Ortell` and `April Dorn` are people; `in January`, `April 3` are not.
  if ((token.classes & TIME) !== 0 && (token.classes & ~(TIME | CAPITALIZED | CUE)) === 0)
    return isNamedForMonth(passage.tokens, at);
  if (!starts.has(at))
    return (token.classes & closed) === 0 || (token.classes & (SUBJECT_PRONOUN | DETERMINER | CONJUNCTION | AUXILIARY)) === 0;
  // `Said Ilse Ortell, who saw it, “...”` begins with its verb.
  return (token.classes & closed) === 0 && (token.classes & (REPORTS | VERB_PAST)) !== (REPORTS | VERB_PAST);
}

const isNamedForMonth = (tokens: readonly Token[], at: number): boolean =>
  /^(?:jan|april|june)$/.test(tokens[at]?.lower ?? '') &&
  isCapital(tokens[at + 1]) &&
  ((tokens[at + 1]?.classes ?? 0) & (TIME | ACRONYM)) === 0 &&
  // `In April Congress met`; the month is `Jan.`
  (tokens[at]?.lower === 'jan' || ((tokens[at - 1]?.classes ?? 0) & PREPOSITION) === 0);

/** Finds every run of capitalised words in an article's body, in reading order, and takes each apart. */
export function findNames(passage: Passage, capitals: Capitals): Name[] {
  const { tokens } = passage;
  const { starts, small, surnames } = capitals;
  const places = findPlaces(passage);
  const names: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isNameWord(passage, i, starts) && !isNumbered(tokens, i)) {
      i++;
      continue;
    }
    let end = i + 1;
    // `told Reuters [Ilse Ortell] would stay`: whoever is told is no part of the name.
    const isTold =
      telling.test(tokens[i - 1]?.lower ?? '') &&
      namedBodies.get((tokens[i] as Token).lower) === 'OUTLET' &&
      isFirstName(tokens[i + 1]?.lower ?? '');
    while (!isTold) {
      const token = tokens[end];
      if (token === undefined) break;
      if (isNameWord(passage, end, starts) && !starts.has(end)) end++;
      else if ((token.classes & DIGITS) !== 0 && isCapital(tokens[end + 1]) && !starts.has(end + 1)) end += 2;
      // `Channel 4`, `France 24`
      else if ((token.classes & DIGITS) !== 0 && stations.test((tokens[end - 1] as Token).lower) && end === i + 1) end++;
      else if (
        particles.has(token.lower) &&
        (token.classes & CAPITALIZED) === 0 &&
        isCapital(tokens[end + 1]) &&
        !starts.has(end + 1)
      )
        end += 2;
      else if (
        (token.classes & GENITIVE) !== 0 &&
        token.lower !== "'s" &&
        isCapital(tokens[end + 1]) &&
        kindOfInstitution((tokens[end + 1] as Token).lower) !== null
      )
        end += 2;
      // `People’s Daily`, `Women’s March`
      else if (
        (token.classes & GENITIVE) !== 0 &&
        ownersOfBodies.has((tokens[end - 1] as Token).lower) &&
        isCapital(tokens[end + 1])
      )
        end += 2;
      else if (isInBody(tokens, end)) end += 2;
      // `Ortell & Sons`
      else if (token.text === '&' && isCapital(tokens[end + 1])) end += 2;
      // `Ilse “Fish” Ortell`: what she is called stands within the name.
      else if (isNickname(tokens, end)) end += 4;
      else if (endOfStanding(tokens, end) > end && isCapital(tokens[endOfStanding(tokens, end)]))
        end = endOfStanding(tokens, end);
      else {
        const linked = endOfLink(tokens, i, end);
        if (linked === end) break;
        end = linked;
      }
    }
    const range = { first: i, end };
    const single = end === i + 1 ? (tokens[i] as Token) : undefined;
    // A common noun at the start of a sentence: `Officials`, `Police`.
    const isCommon =
      single !== undefined &&
      starts.has(i) &&
      !surnames.has(single.lower) &&
      (single.classes & ACRONYM) === 0 &&
      (singularOfRoles(single.lower) !== null ||
        isRole(single.lower) ||
        kindOfInstitution(single.lower) !== null ||
        isVerbOrNoun(single) ||
        small.has(single.lower) ||
        sentenceOpeners.has(single.lower) ||
        sentenceOpeners.has(single.lower.split('-')[0] ?? ''));
    // `Tarnese officials`: the adjective alone names nobody.
    // `Democrats`, `House Republicans`: people of a kind, whom no name tells apart.
    const last = (tokens[end - 1] as Token).lower;
    const { lower } = tokens[i] as Token;
    const isOfKind = adherents.has(singularOfRoles(last) ?? last) && (!isFirstName(lower) || adherents.has(lower));
    // `Saudis`, `Americans`, and `Tarnese`, unless somebody is called so.
    const isAdjective =
      (isOfCountry(tokens, range, places) && !surnames.has(last)) ||
      single?.lower === 'tv' ||
      (end - i === 1 && arePeopleOfCountry(last));
    if (!isCommon && !isAdjective && !isOfKind && !(single !== undefined && isOfPlace(tokens[end])))
      names.push(withOwner(tokens, takeApart(tokens, range, places, capitals), names.at(-1)));
    i = end;
  }
  return names;
}

/** `Russia’s Defence Ministry`: a body behind the genitive of a country is that country's, and its name says so. */
function withOwner(tokens: readonly Token[], name: Name, owner: Name | undefined): Name {
  if (
    owner === undefined ||
    owner.whole.end !== name.whole.first - 1 ||
    ((tokens[name.whole.first - 1] as Token).classes & GENITIVE) === 0
  )
    return name;
  const isBody = name.kind === 'GOVERNMENT' || name.kind === 'ORGANIZATION';
  if (!isBody || owner.kind !== 'GOVERNMENT' || owner.country === null || name.country !== null) return name;
  return { ...name, country: owner.country, text: `${genitiveOf(owner.text)} ${name.text}` };
}

/** `New [York-based]`: the place of something, and no name of its own. */
const isOfPlace = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & CAPITALIZED) === 0 && /^\p{Lu}\p{L}+-based$/u.test(token.text);

/** `19 Corps`, `the 4th Brigade`: the number of a unit, which its name begins with. */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,3}(?:st|nd|rd|th)?$/.test(tokens[at]?.lower ?? '') &&
  // `12 Army trucks`
  !(/\d$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'army') &&
  isCapital(tokens[at + 1]) &&
  numberedUnits.has(tokens[at + 1]?.lower ?? '');

/** Does a word with a capital stand in quotation marks at `open`, and a further name behind it? */
const isNickname = (tokens: readonly Token[], open: number): boolean =>
  /^(?:["“‘]|'')$/.test(tokens[open]?.text ?? '') &&
  isCapital(tokens[open + 1]) &&
  ((tokens[open + 2]?.classes ?? 0) & PUNCTUATION) !== 0 &&
  isCapital(tokens[open + 3]) &&
  tokens[open + 3]?.start === (tokens[open + 2]?.end ?? 0) + 1;

/** Is the run nothing but what is formed from a country's name (`Syrian`, `North Korean`)? */
function isOfCountry(tokens: readonly Token[], { first, end }: TokenRange, places: Places): boolean {
  const lower = lowerOf(tokens, first, end);
  return (countryByDemonym.has(lower) && !countryByName.has(lower)) || places.byAdjective.has(lower);
}

/** Those whose bodies are named by the genitive. */
const ownersOfBodies = new Set([
  'people',
  'women',
  'men',
  'children',
  'workers',
  'veterans',
  'students',
  'farmers',
  'citizens',
  'teachers',
]);

const isVerbOrNoun = (token: Token): boolean =>
  (token.classes & ~(CAPITALIZED | ACRONYM | CUE)) !== 0 && (token.classes & TIME) === 0;
