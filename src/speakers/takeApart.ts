import { countryByCapital, countryByDemonym, countryByName } from '#lexicon/countryNames.ts';
import { isFirstName } from '#lexicon/firstNames.ts';
import { namedBodies, plainOutlets } from '#lexicon/namedBodies.ts';
import { bodyEndings, companyEndings, outletEndings, thingEndings } from '#lexicon/nameEndings.ts';
import { armedWords, companyNouns, groupNouns } from '#lexicon/neighbourNouns.ts';
import { isOffice, isRole, kindOfInstitution } from '#lexicon/nouns.ts';
import { stateCalled } from '#lexicon/states.ts';
import { fieldsInTitles } from '#lexicon/titles.ts';
import { ACRONYM, CAPITALIZED, GENITIVE, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { lowerOf } from '#text/lowerOf.ts';
import type { Token } from '#text/token.ts';
import type { Capitals } from './capitals.ts';
import { endOfStanding } from './endOfStanding.ts';
import type { Places } from './findPlaces.ts';
import { isTitleWord } from './isTitleWord.ts';
import { kindOfWords } from './kindOfWords.ts';
import type { Name } from './name.ts';
import { officeBefore } from './officeBefore.ts';
import { startOfFirstName } from './startOfFirstName.ts';

/** Takes a run of capitalised words apart: country, title, name; and says what its words and neighbours show it to be. */
export function takeApart(
  tokens: readonly Token[],
  whole: TokenRange,
  places: Places,
  { starts, namesakes }: Pick<Capitals, 'starts' | 'namesakes'>,
): Name {
  let { first } = whole;
  const { end } = whole;
  const textOf = (from: number, to: number): string => {
    let text = '';
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      // `Ilse “Fish” Ortell` is Ilse Ortell.
      if (/^(?:["“‘]|'')$/.test(token.text) && i + 2 < to) {
        i += 2;
        continue;
      }
      const gap = i > from && (tokens[i - 1] as Token).end < token.start;
      text += (gap ? ' ' : '') + token.text;
    }
    return text;
  };
  const wholeText = textOf(first, end);
  const lower = wholeText.toLowerCase();
  // `Ri` is a name, `RI` a state.
  const state = wholeText.length === 2 && wholeText !== wholeText.toUpperCase() ? undefined : stateCalled(wholeText);
  if (state !== undefined && !countryByName.has(lower) && !countryByCapital.has(lower))
    return { range: whole, whole, text: wholeText, title: null, country: null, kind: 'GOVERNMENT' };
  const asCountry = countryByName.get(lower) ?? countryByCapital.get(lower) ?? places.byName.get(lower);
  if (asCountry !== undefined && !namesakes.has(lower))
    return { range: whole, whole, text: wholeText, title: null, country: asCountry, kind: 'GOVERNMENT' };
  const known = namedBodies.get(lower);
  if (known !== undefined && (end - first > 2 || /\d/.test(lower)))
    return { range: whole, whole, text: wholeText, title: null, country: null, kind: known };
  // Countries and demonyms in front: `Syrian`, `North Korean`, `U.S.`.
  let country: string | null = null;
  // `her spokesman, Chad Ortell,` is no Ortell of Chad’s.
  const isApposed = end - first === 2 && tokens[first - 1]?.text === ',' && isRole(tokens[first - 2]?.lower ?? '');
  // `France Info`
  for (let moved = !isApposed && !namedBodies.has(lower); moved && first < end - 1; ) {
    moved = false;
    for (const length of [2, 1]) {
      if (first + length >= end) continue;
      const text = textOf(first, first + length).toLowerCase();
      const found =
        countryByDemonym.get(text) ??
        places.byAdjective.get(text) ??
        (length === 1 || countryByName.has(text) ? countryByName.get(text) : undefined);
      if (found !== undefined) {
        country ??= found;
        first += length;
        moved = true;
        break;
      }
    }
  }
  // The last title in the run: what follows it is a person.
  let afterTitle = -1;
  for (let i = first; i < end - 1; i++) {
    const token = tokens[i] as Token;
    if (isTitleWord(token) && kindOfWords(tokens, i + 1, end) === null && tokens[i + 1]?.lower !== 'and') afterTitle = i + 1;
    if (token.lower === 'of' && afterTitle === i) {
      // `Secretary of State Ann Reyes`: the name begins behind the last word that is a title.
      let j = i + 1;
      while (j < end - 1 && isTitleWord(tokens[j] as Token)) j++;
      afterTitle = j > i + 1 ? j : -1;
    }
  }
  if (afterTitle >= 0) afterTitle = endOfStanding(tokens, afterTitle);
  // `Docker Ilse Ortell`: a trade that begins a sentence. `Maricopa County Clerk Ilse Ortell`: what stands before a first name tells where she works.
  if (
    afterTitle < 0 &&
    end - first > 2 &&
    starts.has(first) &&
    isRole((tokens[first] as Token).lower) &&
    tokens[first + 1]?.lower !== 'of'
  )
    afterTitle = first + 1;
  const fewest = afterTitle >= 0 ? Infinity : isForOffice(tokens, whole.first) ? 1 : 2;
  const startOfName = startOfFirstName(tokens, Math.max(first, afterTitle), end, fewest);
  if (startOfName >= 0) afterTitle = startOfName;
  // `Former Arizona governor`: a place behind the title is nobody, and the run no name.
  if (afterTitle >= 0 && isPlace(tokens, afterTitle, end))
    return { range: whole, whole, text: wholeText, title: wholeText, country, kind: null };
  const isNobody =
    afterTitle === end - 1 &&
    tokens[whole.first - 1]?.lower !== 'of' &&
    tokens.slice(first, afterTitle).every(({ lower }) => fieldsInTitles.has(lower));
  if (isNobody || (afterTitle === end - 1 && isThing(tokens[afterTitle] as Token))) afterTitle = -1;
  // `The Minister of Works`
  if (afterTitle < 0 && end - first > 2 && isRole((tokens[first] as Token).lower) && tokens[first + 1]?.lower === 'of')
    return { range: whole, whole, text: wholeText, title: wholeText, country, kind: null };
  const kind = kindOfWords(tokens, first, end);
  // `General Security`: nothing but words that titles are made of names no person.
  const isCourtesy = afterTitle > 0 && /^(?:mr|mrs|ms|miss|dr)\.?$/.test(tokens[afterTitle - 1]?.lower ?? '');
  const isNamed = isCourtesy || (afterTitle > 0 && tokens.slice(afterTitle, end).some((token) => !isTitleWord(token)));
  if (isNamed && afterTitle < end) {
    const titleFirst = whole.first;
    return {
      range: { first: afterTitle, end },
      whole,
      text: textOf(afterTitle, end),
      title: textOf(titleFirst, afterTitle),
      country,
      kind: 'PERSON',
    };
  }
  // `U.S. Forces Norlund`: the noun for the body stands before where it is.
  const [noun, place] = [tokens[first] as Token, tokens[end - 1] as Token];
  const placed =
    country !== null && end - first === 2 && !isThing(place) && !isFirstName(place.lower) ? armsAbroad.has(noun.lower) : false;
  if (kind === null && placed) return { range: whole, whole, text: wholeText, title: null, country, kind: 'ORGANIZATION' };
  // `Ambassador to [Norlund Otto Dorn]`
  if (kind === null && country !== null && end - first > 1 && isForOffice(tokens, whole.first))
    return { range: { first, end }, whole, text: textOf(first, end), title: textOf(whole.first, first), country, kind: 'PERSON' };
  if (kind !== null) return { range: whole, whole, text: wholeText, title: null, country, kind };
  if (tokens.slice(first + 1, end).some(({ text }) => text === '&'))
    return { range: whole, whole, text: wholeText, title: null, country, kind: 'ORGANIZATION' };
  const named = { first, end };
  const text = textOf(first, end);
  const words = end - first;
  const isFirst = isFirstName((tokens[first] as Token).lower);
  // `Palm County Supervisor`: nothing but a title.
  if ((end - first === 1 && isTitleWord(tokens[first] as Token)) || (!isFirst && holdsOffice(tokens[end - 1] as Token)))
    return { range: whole, whole, text: wholeText, title: wholeText, country, kind: null };
  // The neighbours: `spokesman David Swanson`, `militant group Hamas`, `Hezbollah fighters`, `the firm Unit International`.
  const before = whole.first > 0 ? tokens[whole.first - 1] : undefined;
  const after = tokens[end];
  const isPlain = end - first === 1 && plainOutlets.has((tokens[first] as Token).lower);
  if (isPlain && (before?.lower === 'the' || !starts.has(first)))
    return { range: named, whole, text, title: null, country, kind: 'OUTLET' };
  // `Skerry Air parent Harl Holding`; an owner or a rival may as well be somebody.
  const owned = tokens[whole.first - 2];
  const isOfBody = /^(?:parent|maker|operator|unit)$/.test(before?.lower ?? '') && owned !== undefined;
  if (isOfBody && !isFirst && (owned.classes & (CAPITALIZED | PUNCTUATION)) === CAPITALIZED)
    return { range: named, whole, text, title: null, country, kind: 'ORGANIZATION' };
  if (before !== undefined && (before.classes & (PUNCTUATION | CAPITALIZED | GENITIVE)) === 0) {
    const office = officeBefore(tokens, whole.first);
    const isHeld = office >= 0 && words > 1;
    if (isRole(before.lower) || isHeld)
      return { range: named, whole, text, title: isHeld ? textOf(office, whole.first) : before.text, country, kind: 'PERSON' };
    if (groupNouns.has(before.lower)) {
      // `the rights group Arn`, but `the militant group Arn`, `the Islamist Arn group`.
      const isArmed = before.lower !== 'group' || tokens.slice(Math.max(0, whole.first - 4), whole.first - 1).some(isOfArms);
      return { range: named, whole, text, title: null, country, kind: isArmed ? 'GROUP' : 'ORGANIZATION' };
    }
    if (kindOfInstitution(before.lower) === 'OUTLET' || (before.lower === 'agency' && tokens[whole.first - 2]?.lower === 'news'))
      return { range: named, whole, text, title: null, country, kind: 'OUTLET' };
    if (companyNouns.has(before.lower)) return { range: named, whole, text, title: null, country, kind: 'ORGANIZATION' };
  }
  if (after !== undefined && groupNouns.has(after.lower)) {
    const isArmed = after.lower !== 'group' || tokens.slice(Math.max(0, whole.first - 3), whole.first).some(isOfArms);
    return { range: named, whole, text, title: null, country, kind: isArmed ? 'GROUP' : 'ORGANIZATION' };
  }
  if (after !== undefined && (after.lower === 'television' || after.lower === 'radio')) {
    const longer = { first, end: end + 1 };
    return {
      range: longer,
      whole: { first: whole.first, end: end + 1 },
      text: `${text} ${after.text}`,
      title: null,
      country,
      kind: 'OUTLET',
    };
  }
  if (after !== undefined && (after.lower === 'newspaper' || after.lower === 'news'))
    return { range: named, whole, text, title: null, country, kind: 'OUTLET' };
  const last = (tokens[end - 1] as Token).lower;
  if (words > 1 && companyEndings.has(last))
    return { range: whole, whole, text: wholeText, title: null, country, kind: 'ORGANIZATION' };
  if (words > 1 && !isFirst) {
    if (outletEndings.has(last)) return { range: whole, whole, text: wholeText, title: null, country, kind: 'OUTLET' };
    if (bodyEndings.has(last)) return { range: whole, whole, text: wholeText, title: null, country, kind: 'ORGANIZATION' };
  }
  // `KTVZ-TV`
  if (words === 1 && /^\p{Lu}{2,}-(?:TV|FM|AM)$/u.test(text))
    return { range: named, whole, text, title: null, country, kind: 'OUTLET' };
  const isAcronym = words === 1 && ((tokens[first] as Token).classes & ACRONYM) !== 0;
  if (isAcronym) return { range: named, whole, text, title: null, country, kind: 'ORGANIZATION' };
  return { range: named, whole, text, title: null, country, kind: null };
}

const armsAbroad = new Set(['forces', 'army', 'navy', 'command', 'embassy']);

/** `Minister for [Roads Ilse Ortell]`: does an office stand before, and what it is for at the beginning of the run? */
const isForOffice = (tokens: readonly Token[], first: number): boolean =>
  /^(?:to|for|of)$/.test(tokens[first - 1]?.lower ?? '') && isOffice(tokens[first - 2]?.lower ?? '');

/** Is the last word of a run an office, which makes nothing but a title of it? */
const holdsOffice = ({ lower }: Token): boolean => isOffice(lower) || /^(?:sen|gov|rep)\.?$/.test(lower);

const isOfArms = ({ lower }: Token): boolean => armedWords.has(lower);

/** Is what stands behind a title a place: `Former [Arizona]`? */
function isPlace(tokens: readonly Token[], first: number, end: number): boolean {
  const text = lowerOf(tokens, first, end);
  return stateCalled(text) !== undefined || countryByName.has(text);
}

/** Is it a thing or a body: `National [Convention]`? */
const isThing = ({ lower }: Token): boolean =>
  thingEndings.has(lower) || bodyEndings.has(lower) || companyEndings.has(lower) || outletEndings.has(lower);
