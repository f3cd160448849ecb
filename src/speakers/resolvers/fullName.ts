import { isOffice, isRole } from '#lexicon/nouns.ts';
import { placeEndings } from '#lexicon/placeWords.ts';
import { CAPITALIZED, DETERMINER, PREPOSITION, PUNCTUATION } from '#lexicon/wordClasses.ts';
import { isCapital } from '#text/isCapital.ts';
import type { Token } from '#text/token.ts';
import { isTitleWord } from '../isTitleWord.ts';
import type { Name } from '../name.ts';
import { officeBefore } from '../officeBefore.ts';
import { surnameKey } from '../personName.ts';
import type { Resolver } from '../walk.ts';

/** The mention ends with a name, or a name stands beside it in apposition: `Prime Minister Ann Ortell`, `its president, Ann Ortell,`. */
export const fullName: Resolver = {
  name: 'fullName',
  inferred: false,
  resolve(mention, { cast, passage }) {
    const own = cast.byLastToken.get(mention.head);
    // `The Finance Minister, Ebere Ortell`: a title with capitals is no name yet.
    const isTitle = own !== undefined && isBareTitle(own.name);
    const entry =
      behindWho(mention, cast, passage.tokens) ??
      (isTitle ? appositive(mention, cast, passage.tokens, true) : undefined) ??
      behindOffice(mention, cast, passage.tokens) ??
      behindPlace(mention, cast, passage.tokens) ??
      own ??
      appositive(mention, cast, passage.tokens) ??
      besideTrade(mention, cast, passage.tokens);
    if (entry === undefined) return null;
    if (isBareTitle(entry.name)) return null;
    if (entry.character !== null) return entry.character;
    // Two share the surname: nobody can be told, unless only one was named so far.
    const surname = surnameKey(entry.name.text);
    const known = cast.characters.filter(
      (one) => one.kind === 'PERSON' && one.seenAt < mention.first && surnameKey(one.name) === surname,
    );
    return known.length === 1 ? (known[0] ?? 'nobody') : 'nobody';
  },
};

/** `Finance Minister`, and nobody’s name behind it. */
const isBareTitle = ({ kind, title }: Name): boolean => kind === null && title !== null;

type Cast = Parameters<Resolver['resolve']>[1]['cast'];
type Tokens = Parameters<Resolver['resolve']>[1]['passage']['tokens'];

/** `superintendent of police [Otto Dorn]`: the mention was read as far as `of` only. */
function behindOffice({ head, end, isPlural }: Parameters<Resolver['resolve']>[0], cast: Cast, tokens: Tokens) {
  if (isPlural || tokens[head + 1]?.lower !== 'of') return undefined;
  let first = head + 2;
  while (first < end && !cast.inName.has(first)) first++;
  const entry = cast.byLastToken.get((cast.inName.get(first) ?? 0) - 1);
  return entry?.name.kind === 'PERSON' && officeBefore(tokens, first) === head ? entry : undefined;
}

/**
 * `Ambassador to Norlund [Otto Dorn]`, `Superintendent for Business Services [Ann Ortell]`: what the office is for stands before the name, and with it
 * whoever won (`Three-times Tour of Harl winner [Otto Dorn]`). A `friend of footballer Otto Dorn` is another.
 */
function behindPlace({ head, end, isPlural }: Parameters<Resolver['resolve']>[0], cast: Cast, tokens: Tokens) {
  const entry = cast.byLastToken.get(end - 1);
  if (isPlural || entry?.character?.kind !== 'PERSON' || !entry.name.text.includes(' ')) return undefined;
  if (!/^(?:to|for|of)$/.test(tokens[head + 1]?.lower ?? '')) return undefined;
  const first = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  const winner = entry.name.whole.first - 1;
  const isWon = isRole(tokens[winner]?.lower ?? '') && !isRole(tokens[head]?.lower ?? '') && isCapital(tokens[head]);
  const last = isWon ? winner : entry.name.range.first;
  if (last <= first || !(isWon || isOffice(tokens[head]?.lower ?? ''))) return undefined;
  for (let i = first; i < last; i++) if (!isCapital(tokens[i]) || isTitleWord(tokens[i] as Token)) return undefined;
  return entry;
}

/** `Ortell, [chief engineer of the port], who`: the mention was read as far as the comma only. */
function besideTrade({ first, noun, isPlural }: Parameters<Resolver['resolve']>[0], cast: Cast, tokens: Tokens) {
  if (
    tokens[first - 1]?.text !== ',' ||
    isPlural ||
    !isRole(noun) ||
    ((tokens[first]?.classes ?? 0) & (DETERMINER | CAPITALIZED)) !== 0
  )
    return undefined;
  const entry = cast.byLastToken.get(first - 2);
  return entry?.character?.kind === 'PERSON' ? entry : undefined;
}

/** `[Ortell], head of the owner, Tarn Mobil, who`: a company is no `who`, and the person before it is meant. */
function behindWho({ first, head, end }: Parameters<Resolver['resolve']>[0], cast: Cast, tokens: Tokens) {
  const comma = tokens[end]?.text === ',' ? end + 1 : end;
  const body = cast.byLastToken.get(head);
  if (tokens[comma]?.lower !== 'who' || body?.character?.kind !== 'ORGANIZATION') return undefined;
  for (let i = first - 1; i > Math.max(0, first - 10); i--) {
    const entry = tokens[i]?.text === ',' ? cast.byLastToken.get(i - 1) : undefined;
    if (entry?.character?.kind === 'PERSON')
      return isRole(tokens[i + 1]?.lower ?? '') || isPhrase(tokens, i + 1) ? entry : undefined;
    if (/^[.;:”"]$/.test(tokens[i]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** `the [Rev Ann Ortell]`, `the [formidable Dr Ann Ortell]` */
function hasTitleSoon(cast: Cast, tokens: Tokens, at: number): boolean {
  const first = cast.inName.has(at) || ((tokens[at]?.classes ?? PREPOSITION) & (PREPOSITION | PUNCTUATION)) !== 0 ? at : at + 1;
  const end = cast.inName.get(first);
  const name = end === undefined ? undefined : cast.byLastToken.get(end - 1)?.name;
  return name !== undefined && name.range.first > name.whole.first && name.kind === 'PERSON';
}

/** `chief executive`, `the head`: a trade of two words, or one behind its article. */
const isPhrase = (tokens: Tokens, at: number): boolean => isRole(tokens[at + 1]?.lower ?? '');

/**
 * `the owner, [Ann Ortell],`, `one of its owners, [Ann Ortell],`: the name in apposition to a phrase.
 *
 * @param isTitle whether the phrase is a title with capitals
 */
function appositive(mention: Parameters<Resolver['resolve']>[0], cast: Cast, tokens: Tokens, isTitle = false) {
  const isSingle = isTitle || (tokens[mention.first]?.lower === 'one' && tokens[mention.first + 1]?.lower === 'of');
  if ((mention.isPlural && !isSingle) || !(isSingle || isRole(mention.noun) || mention.isOwned || mention.isDefinite))
    return undefined;
  // `the [candidate] on the stage, Ilse Ortell, said`: the whole phrase may stand before the name.
  let comma = mention.head + 1;
  while (comma < mention.end && tokens[comma]?.text !== ',') comma++;
  if (tokens[comma]?.text !== ',') return undefined;
  // The name may stand behind an age or a trade: `his brother, 35-year-old builder Ann Ortell,`.
  let first = comma + 1;
  // `one of them, [the] Rev Ann Ortell`
  if (tokens[first]?.lower === 'the' && hasTitleSoon(cast, tokens, first + 1)) first++;
  // `his daughter, [the] actress Ilse Ortell`
  else if (tokens[first]?.lower === 'the' && isRole(tokens[first + 1]?.lower ?? '') && cast.inName.has(first + 2)) first++;
  while (
    first < comma + 6 &&
    !cast.inName.has(first) &&
    ((tokens[first]?.classes ?? PUNCTUATION) & (PUNCTUATION | CAPITALIZED | DETERMINER)) === 0
  )
    first++;
  const end = cast.inName.get(first);
  const entry = end === undefined ? undefined : cast.byLastToken.get(end - 1);
  const after = end === undefined ? undefined : tokens[end]?.lower;
  const isWhole = after === ',' || after === '.' || (after === 'of' && entry?.name.text.includes(' '));
  // `its insurer, Harl Mutual,`, `the developer, TMC,`, `Arden’s public defender, Ilse Ortell,`
  const isAside = first === comma + 1 && (after === ',' || end === mention.end);
  const kind = entry?.character?.kind;
  const isFullName = kind === 'PERSON' && entry?.name.text.includes(' ') === true;
  if (!isFullName && isPlace(tokens, mention.head + 1, comma)) return undefined;
  if (isAside && (mention.isOwned || mention.isDefinite) && (kind === 'ORGANIZATION' || kind === 'OUTLET')) return entry;
  if (isAside && mention.isOwned && (isFullName || (kind === 'PERSON' && mention.noun === 'name'))) return entry;
  // `the applicant, Ilse Ortell,`: whoever is told by name; but `the scheme, Ilse Ortell of Harl says,` is no apposition.
  if (!isRole(mention.noun) && !isSingle && !(isAside && mention.isDefinite)) return undefined;
  return entry?.character?.kind === 'PERSON' && surnameKey(entry.name.text) !== '' && isWhole ? entry : undefined;
}

/** `the embassy [in the capital], Harl,`, `the mayor [of its sister city], Harl,`, `the court in Harl, Tarn,`: the name tells where. */
function isPlace(tokens: Tokens, first: number, comma: number): boolean {
  const last = tokens[comma - 1]?.lower ?? '';
  if (first < comma && (placeEndings.has(last) || last === 'capital')) return true;
  for (let i = first; i < comma; i++)
    if (/^(?:in|at|near|outside|from)$/.test(tokens[i]?.lower ?? '')) return isCapital(tokens[comma - 1]);
  return false;
}
