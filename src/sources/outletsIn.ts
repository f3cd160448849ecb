import { isAgency } from '#articles/isAgency.ts';
import { channels, pressRoles } from '#lexicon/channels.ts';
import { namedBodies } from '#lexicon/namedBodies.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { CAPITALIZED, DETERMINER, GENITIVE, TIME } from '#lexicon/wordClasses.ts';
import { endOfNounPhrase } from '#quotes/endOfNounPhrase.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Passage } from '#quotes/passage.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Character } from '#speakers/character.ts';
import { lastOutlet } from '#speakers/lastOutlet.ts';
import { type Mention, readMention } from '#speakers/mention.ts';
import { resolveMention } from '#speakers/resolveMention.ts';
import { splitJoint } from '#speakers/splitJoint.ts';
import type { Walk } from '#speakers/walk.ts';
import { lowerOf } from '#text/lowerOf.ts';
import type { Token } from '#text/token.ts';

/**
 * The names of the outlets that a noun phrase means: `state news agency SANA`, `CNN’s Bob Other`, `Reuters and the Harl Courier`.
 *
 * @param isPress whether the phrase stands where only the press can (`an interview with [Harl One]`), so that any name of a body is an outlet's
 */
export function outletsIn(walk: Walk, range: TokenRange, isPress = false): string[] {
  if (range.end <= range.first) return [];
  // `dpa`
  const [only] = walk.passage.tokens.slice(range.first, range.end);
  if (range.end === range.first + 1 && only !== undefined && (only.classes & CAPITALIZED) === 0 && isAgency(only.text))
    return [only.text];
  const staff = outletOfStaff(walk, range, isPress);
  if (staff !== null) return [staff.outlet];
  const called = calledOutlet(walk, range);
  if (called !== null) return [called];
  const paper = paperWithAnd(walk, range);
  if (paper !== null) return [paper];
  // `the Monday edition of the Harl Courier`
  const edition = walk.passage.tokens.slice(range.first, range.end).findIndex(({ lower }) => lower === 'edition');
  if (edition >= 0 && walk.passage.tokens[range.first + edition + 1]?.lower === 'of')
    return outletsIn(walk, { first: range.first + edition + 2, end: range.end }, isPress);
  const names: string[] = [];
  for (const part of splitJoint(walk.passage, range, walk.cast)) {
    const outlet = outletIn(walk, part, isPress) ?? nameAtEnd(walk, part);
    if (outlet !== null && !names.includes(outlet.name)) names.push(outlet.name);
  }
  return names;
}

/** The outlet named behind which its programme or one of its people stands: `[CNN]’s Bob Other`, `[Harl Radio] host Bob Other`. */
export function outletOfStaff(
  { passage, cast }: Walk,
  { first, end }: TokenRange,
  isPress = false,
): { outlet: string; end: number } | null {
  for (let i = first; i < Math.min(end, first + 4); i++) {
    const stop = cast.inName.get(i);
    if (stop === undefined) continue;
    const titled = outletOfTitle(passage, i, Math.min(stop, end));
    if (titled !== null) return { outlet: titled, end: stop };
    const body = cast.byLastToken.get(stop - 1)?.character ?? null;
    const next = passage.tokens[stop];
    if (body === null || next === undefined) return null;
    // `the Harl One channel’s`
    const owner = /^(?:channel|network|newspaper|magazine|radio|television)$/.test(next.lower) ? stop + 1 : stop;
    const isOwner = ((passage.tokens[owner]?.classes ?? 0) & GENITIVE) !== 0;
    // `on WHRL’s “Good Morning”`: who has a programme is the press.
    const hasTitle = isOwner && (passage.quotations[passage.quotationAt[owner + 1] ?? -1]?.open ?? -1) === owner + 1;
    const isOutlet =
      body.kind === 'OUTLET' || beginsWithOutlet(body) || ((isPress || hasTitle) && mayBePress(body, passage.tokens[i - 1]));
    if (!isOutlet || !(isOwner || (stop < end && pressRoles.has(next.lower)))) return null;
    return { outlet: body.name, end: isOwner ? owner + 1 : stop };
  }
  return null;
}

/** `Bloomberg Politics`, `CNN International`: a part of a house that is known. */
function beginsWithOutlet({ kind, name }: Character): boolean {
  const words = name.toLowerCase().split(' ');
  return kind === 'ORGANIZATION' && words.length > 1 && namedBodies.get(words[0] ?? '') === 'OUTLET';
}

/** `[Harl News] Senior Correspondent Bob Other`: an outlet at the beginning of a title of the press. */
function outletOfTitle(passage: Passage, first: number, end: number): string | null {
  const { tokens } = passage;
  let role = first + 1;
  while (role < end && !pressRoles.has((tokens[role] as Token).lower)) role++;
  if (role >= end) return null;
  for (let stop = Math.min(role, first + 4); stop > first; stop--) {
    const last = (tokens[stop - 1] as Token).lower;
    const isOutlet =
      namedBodies.get(lowerOf(tokens, first, stop)) === 'OUTLET' || (stop > first + 1 && kindOfInstitution(last) === 'OUTLET');
    if (isOutlet) return stretchOf(passage, { first, end: stop }).text;
  }
  return null;
}

/** `told [Harl One], a private television channel`: a name of which an apposition says that it is an outlet. */
function calledOutlet({ passage }: Walk, { first, end }: TokenRange): string | null {
  const { tokens } = passage;
  let start = first;
  while (start < end && ((tokens[start] as Token).classes & (DETERMINER | CAPITALIZED)) === DETERMINER) start++;
  for (let i = start; i < end; i++) if (((tokens[i] as Token).classes & (CAPITALIZED | TIME)) !== CAPITALIZED) return null;
  if (start === end || tokens[end]?.text !== ',' || ((tokens[end + 1]?.classes ?? 0) & (DETERMINER | CAPITALIZED)) !== DETERMINER)
    return null;
  const stop = endOfNounPhrase(tokens, end + 1, Math.min(tokens.length, end + 12), false);
  const noun = tokens[stop - 1]?.lower ?? '';
  const isOutlet = kindOfInstitution(noun) === 'OUTLET' || (noun === 'agency' && tokens[stop - 2]?.lower === 'news');
  return isOutlet ? stretchOf(passage, { first: start, end }).text : null;
}

function outletIn(walk: Walk, range: TokenRange, isPress: boolean): Character | null {
  const { tokens } = walk.passage;
  const mention = readMention(walk.passage, range, walk.cast);
  // `this newspaper` is the one whose page it is.
  if (mention === null || mention.isPronoun || (tokens[mention.first] as Token).lower === 'this') return null;
  const named = walk.cast.byLastToken.get(mention.head)?.character;
  if (named != null && (beginsWithOutlet(named) || (isPress && mayBePress(named, tokens[range.first])))) return named;
  if (named === undefined && mention.isDefinite) {
    const earlier = lastOutlet(walk, mention);
    if (earlier !== null) return earlier;
  }
  const noun = kindOfInstitution(mention.noun);
  if (named?.kind !== 'OUTLET' && noun !== 'OUTLET' && mention.noun !== 'agency') return null;
  // `the Interfax agency`
  const isNamed = walk.cast.byLastToken.get(mention.head - 1)?.character?.kind === 'OUTLET';
  if (mention.noun === 'agency' && !isNamed && (tokens[mention.head - 1] as Token | undefined)?.lower !== 'news') return null;
  const found = resolveMention(walk, { first: range.first, end: mention.head + 1 })[0]?.character;
  if (found?.kind !== 'OUTLET' || networks.has(found.name.toLowerCase())) return null;
  // `the channel` is the one that was named before, `several times` is nobody.
  return named?.kind === 'OUTLET' || !isNoBody(mention) || walk.cast.characters.includes(found) ? found : null;
}

/** `Coast of Harl Television`: the name at the end says what the whole is. */
function nameAtEnd({ cast }: Walk, { end }: TokenRange): Character | null {
  const named = cast.byLastToken.get(end - 1)?.character ?? null;
  return named?.kind === 'OUTLET' ? named : null;
}

/** `the [Port and Harbour] newspaper`: one paper, though its name has an `and`. */
function paperWithAnd({ passage }: Walk, { first, end }: TokenRange): string | null {
  const { tokens } = passage;
  const start = ((tokens[first] as Token).classes & DETERMINER) === 0 ? first : first + 1;
  const noun = tokens[start + 3];
  if (start + 3 >= end || tokens[start + 1]?.lower !== 'and' || !/^(?:newspaper|magazine)$/.test(noun?.lower ?? '')) return null;
  return stretchOf(passage, { first: start, end: start + 3 }).text;
}

/** A body of which nothing says that it is something else than an outlet: `WKOW`, `the Lindmere Ledger`, `Harl Broadcasting`. */
function mayBePress({ kind, name }: Character, before: Token | undefined): boolean {
  if ((kind !== 'ORGANIZATION' && kind !== 'DOCUMENT') || notPress.has(name)) return false;
  const words = name.toLowerCase().split(' ');
  if (words.some((word) => word === 'network' || word === 'broadcasting')) return true;
  const isOther = words.some((word) => otherBody.has(kindOfInstitution(word) ?? ''));
  return !isOther && (before?.lower === 'the' || /^\p{Lu}{2,}\d*$/u.test(name));
}

const otherBody = new Set(['GOVERNMENT', 'ORGANIZATION', 'GROUP']);
const notPress = new Set(['FBI', 'CIA', 'NSA', 'DEA', 'IRS']);

const networks = new Set(channels.flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()])));

/** Words that are an outlet's only beside what says whose it is: `state media`, but `social media`, `several times`, `national television`. */
function isNoBody({ noun, modifiers, isDefinite }: Mention): boolean {
  if (/^(?:times|post|observer|daily|news|weekly)$/.test(noun)) return true;
  if (noun === 'website' || noun === 'portal' || noun === 'channel') return !isDefinite;
  return /^(?:media|press|television|tv|radio|outlet|outlets)$/.test(noun) && modifiers.every((word) => empty.has(word));
}

const empty = new Set(['social', 'news', 'national', 'live', 'recent', 'cable', 'network', 'prime-time', 'daytime', 'print']);
