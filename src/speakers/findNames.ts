import { countryByCapital, countryByDemonym, countryByName } from '#lexicon/countryNames.ts';
import { namedBodies } from '#lexicon/namedBodies.ts';
import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { titles } from '#lexicon/titles.ts';
import {
  ACRONYM,
  ADVERB,
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  DIGITS,
  GENITIVE,
  PREPOSITION,
  PUNCTUATION,
  QUANTITY,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  TIME,
} from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Passage } from '#quotes/passage.ts';
import type { Token } from '#text/token.ts';
import { findPlaces, type Places } from './findPlaces.ts';
import type { Name } from './name.ts';

const closed = DETERMINER | PREPOSITION | CONJUNCTION | SUBORDINATOR | SUBJECT_PRONOUN | AUXILIARY | RELATIVE | ADVERB | QUANTITY;
const particles = new Set([
  'de',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'du',
  'di',
  'da',
  'dos',
  'del',
  'bin',
  'ibn',
  'abu',
  'al',
  'el',
  'ben',
  'ter',
  'zu',
  'af',
  'of',
]);

/** May a capitalised word be (part of) a name? The first word of a sentence is one only where no small word is spelt so. */
function isNameWord(passage: Passage, at: number, starts: ReadonlySet<number>): boolean {
  const token = passage.tokens[at] as Token;
  if ((token.classes & CAPITALIZED) === 0 || (token.classes & PUNCTUATION) !== 0) return false;
  if ((token.classes & ACRONYM) !== 0) return true;
  if ((token.classes & TIME) !== 0 && (token.classes & ~(TIME | CAPITALIZED)) === 0) return false;
  if (!starts.has(at))
    return (token.classes & closed) === 0 || (token.classes & (SUBJECT_PRONOUN | DETERMINER | CONJUNCTION | AUXILIARY)) === 0;
  return (token.classes & closed) === 0;
}

/** The tokens that begin a sentence or stand directly behind an opening mark: their capital says nothing. */
function sentenceStarts({ sentences, quotations, tokens }: Passage): Set<number> {
  const starts = new Set<number>();
  for (const { first } of sentences) {
    starts.add(first);
    let i = first;
    while (i < tokens.length && ((tokens[i] as Token).classes & PUNCTUATION) !== 0) starts.add(++i);
  }
  for (const { open, close } of quotations) {
    starts.add(open + 1);
    for (let i = open + 1; i < close; i++) if (/^[.?!…:]+$/.test((tokens[i] as Token).text)) starts.add(i + 1);
  }
  return starts;
}

/** Finds every run of capitalised words in an article's body, in reading order, and takes each apart. */
export function findNames(passage: Passage): Name[] {
  const { tokens } = passage;
  const places = findPlaces(passage);
  const starts = sentenceStarts(passage);
  const names: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isNameWord(passage, i, starts)) {
      i++;
      continue;
    }
    let end = i + 1;
    for (;;) {
      const token = tokens[end];
      if (token === undefined) break;
      if (isNameWord(passage, end, starts) && !starts.has(end)) end++;
      else if ((token.classes & DIGITS) !== 0 && isCapital(tokens[end + 1]) && !starts.has(end + 1)) end += 2;
      else if (
        particles.has(token.lower) &&
        token.lower !== 'of' &&
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
      (single.classes & ACRONYM) === 0 &&
      (singularOfRoles(single.lower) !== null ||
        isRole(single.lower) ||
        kindOfInstitution(single.lower) !== null ||
        isVerbOrNoun(single));
    // `Tarnese officials`: the adjective alone names nobody.
    const isAdjective = isOfCountry(tokens, range, places);
    if (!isCommon && !isAdjective) names.push(takeApart(tokens, range, places));
    i = end;
  }
  return names;
}

const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (token.classes & CAPITALIZED) !== 0 && (token.classes & PUNCTUATION) === 0;
/** Is the run nothing but what is formed from a country's name (`Syrian`, `North Korean`)? */
function isOfCountry(tokens: readonly Token[], { first, end }: TokenRange, places: Places): boolean {
  const lower = lowerOf(tokens, first, end);
  return (countryByDemonym.has(lower) && !countryByName.has(lower)) || places.byAdjective.has(lower);
}

const isVerbOrNoun = (token: Token): boolean => (token.classes & ~(CAPITALIZED | ACRONYM)) !== 0 && (token.classes & TIME) === 0;

/** `Ministry [of Defence]`, `Observatory [for Human Rights]`, `Office for the Coordination [of Humanitarian Affairs]`. */
function endOfLink(tokens: readonly Token[], first: number, end: number): number {
  const link = tokens[end] as Token;
  if (link.lower !== 'of' && link.lower !== 'for' && link.lower !== 'and') return end;
  let isBody = false;
  for (let i = first; i < end; i++) if (kindOfInstitution((tokens[i] as Token).lower) !== null) isBody = true;
  const before = tokens[end - 1] as Token;
  const isTitle =
    link.lower === 'of' &&
    (before.lower === 'secretary' ||
      before.lower === 'chief' ||
      before.lower === 'minister' ||
      before.lower === 'chair' ||
      before.lower === 'speaker');
  let next = end + 1;
  if (tokens[next]?.lower === 'the' && link.lower !== 'and') next++;
  if (!isCapital(tokens[next])) return end;
  if (link.lower === 'and') {
    // `Scientific Studies and Research Centre`: only where a noun of a body closes the run and none came before.
    if (isBody) return end;
    let stop = next;
    while (isCapital(tokens[stop])) stop++;
    const last = tokens[stop - 1] as Token;
    const joins =
      end - first >= 2 && stop - next >= 2 && kindOfInstitution(last.lower) !== null && !isPersonLike(tokens, first, end);
    return joins ? stop : end;
  }
  if (!isBody && !isTitle) return end;
  let stop = next;
  while (isCapital(tokens[stop])) stop++;
  return stop;
}

/** A title stands in the run, so that what follows it is a person. */
function isPersonLike(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (titles.has(bare((tokens[i] as Token).lower)) || isRole((tokens[i] as Token).lower)) return true;
  return false;
}

const bare = (lower: string): string => lower.replace(/\.$/, '');
const isTitleWord = (token: Token): boolean => titles.has(bare(token.lower)) || isRole(bare(token.lower));

const groupNouns = new Set(['group', 'militia', 'movement', 'militants', 'fighters', 'rebels', 'faction', 'insurgents']);
/** `a rights group`, `a trade group` is an organisation; `the group` by itself is taken for an armed or political one. */
const civilGroups = new Set([
  'rights',
  'advocacy',
  'aid',
  'relief',
  'trade',
  'industry',
  'monitoring',
  'campaign',
  'environmental',
  'lobby',
  'research',
  'consumer',
  'charity',
  'civil',
  'media',
  'patient',
  'patients',
]);
const companyNouns = new Set([
  'firm',
  'company',
  'bank',
  'manufacturer',
  'maker',
  'shipbuilder',
  'contractor',
  'operator',
  'distributor',
  'producer',
  'supplier',
  'carrier',
  'airline',
  'union',
  'charity',
  'watchdog',
  'monitor',
  'agency',
  'party',
  'regulator',
  'think-tank',
  'insurer',
  'owner',
]);

/** Takes a run of capitalised words apart: country, title, name; and says what its words and neighbours show it to be. */
export function takeApart(tokens: readonly Token[], whole: TokenRange, places: Places): Name {
  let { first } = whole;
  const { end } = whole;
  const textOf = (from: number, to: number): string => {
    let text = '';
    for (let i = from; i < to; i++) {
      const token = tokens[i] as Token;
      const gap = i > from && (tokens[i - 1] as Token).end < token.start;
      text += (gap ? ' ' : '') + token.text;
    }
    return text;
  };
  const wholeText = textOf(first, end);
  const lower = wholeText.toLowerCase();
  const asCountry = countryByName.get(lower) ?? countryByCapital.get(lower) ?? places.byName.get(lower);
  if (asCountry !== undefined)
    return { range: whole, whole, text: wholeText, title: null, country: asCountry, kind: 'GOVERNMENT' };
  // Countries and demonyms in front: `Syrian`, `North Korean`, `U.S.`.
  let country: string | null = null;
  for (let moved = true; moved && first < end - 1; ) {
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
    if (isTitleWord(token) && kindAfter(tokens, i + 1, end) === null) afterTitle = i + 1;
    if (token.lower === 'of' && afterTitle === i) {
      // `Secretary of State Ann Reyes`: the name begins behind the last word that is a title.
      let j = i + 1;
      while (j < end - 1 && isTitleWord(tokens[j] as Token)) j++;
      afterTitle = j > i + 1 ? j : -1;
    }
  }
  const kind = kindAfter(tokens, first, end);
  if (afterTitle > 0 && afterTitle < end) {
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
  if (kind !== null) return { range: whole, whole, text: wholeText, title: null, country, kind };
  const named = { first, end };
  const text = textOf(first, end);
  if (end - first === 1 && isTitleWord(tokens[first] as Token))
    return { range: whole, whole, text: wholeText, title: wholeText, country, kind: null };
  // The neighbours: `spokesman David Swanson`, `militant group Hamas`, `Hezbollah fighters`, `the firm Unit International`.
  const before = whole.first > 0 ? tokens[whole.first - 1] : undefined;
  const after = tokens[end];
  if (before !== undefined && (before.classes & (PUNCTUATION | CAPITALIZED | GENITIVE)) === 0) {
    if (isRole(before.lower)) return { range: named, whole, text, title: before.text, country, kind: 'PERSON' };
    if (groupNouns.has(before.lower)) {
      const kindOfGroup = tokens[whole.first - 2];
      const isCivil = kindOfGroup !== undefined && civilGroups.has(kindOfGroup.lower);
      return { range: named, whole, text, title: null, country, kind: isCivil ? 'ORGANIZATION' : 'GROUP' };
    }
    if (companyNouns.has(before.lower)) return { range: named, whole, text, title: null, country, kind: 'ORGANIZATION' };
    if (kindOfInstitution(before.lower) === 'OUTLET' || (before.lower === 'agency' && tokens[whole.first - 2]?.lower === 'news'))
      return { range: named, whole, text, title: null, country, kind: 'OUTLET' };
  }
  if (after !== undefined && groupNouns.has(after.lower))
    return { range: named, whole, text, title: null, country, kind: 'GROUP' };
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
  const words = end - first;
  const isAcronym = words === 1 && ((tokens[first] as Token).classes & ACRONYM) !== 0;
  if (isAcronym) return { range: named, whole, text, title: null, country, kind: 'ORGANIZATION' };
  return { range: named, whole, text, title: null, country, kind: null };
}

/** The kind of body that the words from `first` name, or null where they name none. */
function kindAfter(tokens: readonly Token[], first: number, end: number): Name['kind'] {
  // The noun before `of` or `for` says it: `Ministry of Defence`; else the last word: `Defence Ministry`, `TRT News`.
  for (let i = first; i < end; i++) {
    const next = tokens[i + 1];
    if (i + 1 < end && (next?.lower === 'of' || next?.lower === 'for')) {
      const kind = kindOfInstitution((tokens[i] as Token).lower);
      if (kind !== null) return kind;
    }
  }
  const last = tokens[end - 1] as Token;
  const kind = kindOfInstitution(last.lower);
  if (kind !== null) return kind;
  return namedBodies.get(lowerOf(tokens, first, end)) ?? null;
}

function lowerOf(tokens: readonly Token[], first: number, end: number): string {
  let text = '';
  for (let i = first; i < end; i++) text += (i > first ? ' ' : '') + (tokens[i] as Token).lower;
  return text;
}
