import { bodiesOfPlaces, plainBodies } from '#lexicon/bodyNouns.ts';
import { companyEndings } from '#lexicon/nameEndings.ts';
import { isRole, kindOfInstitution } from '#lexicon/nouns.ts';
import { stateCalled } from '#lexicon/states.ts';
import { manWords, nounsOfTitle, womanWords } from '#lexicon/titles.ts';
import {
  ACRONYM,
  CAPITALIZED,
  DETERMINER,
  MOSTLY_NOUN,
  PREPOSITION,
  PUNCTUATION,
  RELATIVE,
  SUBJECT_PRONOUN,
} from '#lexicon/wordClasses.ts';
import type { Passage } from '#quotes/passage.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import { startOfNounPhrase } from '#quotes/startOfNounPhrase.ts';
import { hasFiniteVerb } from '#quotes/verbs.ts';
import type { Stretch } from '#text/span.ts';
import type { Token } from '#text/token.ts';
import type { Character } from './character.ts';
import type { Name } from './name.ts';

/** Last words of companies' names. */
const corporate = new Set(
  'inc ltd corp corporation group bank partners works marine insurance energy power company co'.split(' '),
);

/** Notes what the name of a body says of it: the nouns in it are those that it may be called by. */
export function noteOwnNouns(character: Character): void {
  if (character.kind === 'PERSON') return;
  const words = character.name.toLowerCase().split(' ');
  if (character.kind === 'ORGANIZATION' && (corporate.has(words.at(-1) ?? '') || companyEndings.has(words.at(-1) ?? ''))) {
    for (const noun of ['company', 'firm', 'group']) character.nouns.add(noun);
  }
  for (const word of words) if (kindOfInstitution(word) !== null || plainBodies.has(word)) character.nouns.add(word);
}

/** Notes what one place says of a character: the form of the name, the title, the gender, what it may be called by. */
export function describeCharacter(passage: Passage, name: Name, character: Character): void {
  const { tokens } = passage;
  const stretch = stretchOf(passage, name.range);
  if (stretch.text !== character.name && !character.aliases.some((alias) => alias.text === stretch.text))
    character.aliases.push(stretch);
  // `Hezbollah group`, `the firm Unit`: the noun beside the name is one that it may be called by.
  const before = name.whole.first > 0 ? tokens[name.whole.first - 1] : undefined;
  const after = tokens[name.whole.end];
  if (character.kind !== 'PERSON') {
    for (const beside of [before, after])
      if (
        beside !== undefined &&
        !(beside === after && bodiesOfPlaces.has(beside.lower)) &&
        (kindOfInstitution(beside.lower) ?? 'DOCUMENT') !== 'DOCUMENT'
      )
        character.nouns.add(beside.lower);
  }
  // A title stands in the run before the name (`Commissioner Ortell`), or is the word before the run (`spokesman Ortell`). A run that is nothing but
  // a title (`Democratic President`, taken for somebody's surname) has none.
  if (name.title !== null && character.kind === 'PERSON' && name.title !== name.text) {
    const { first } = name.whole;
    const title =
      name.range.first > first ? { first, end: name.range.first } : { first: startOfTrade(tokens, first - 1), end: first };
    noteTitle(character, stretchOf(passage, title));
  }
  if (character.kind === 'PERSON') noteState(tokens, name, character);
  // An apposition behind the name: `Ortell, a former harbour master,`; or the name is one itself: `the owner, Marine Works,`.
  if (before?.text === ',' && (after?.text === ',' || after?.text === '.')) {
    const first = startOfNounPhrase(tokens, name.whole.first - 1, Math.max(0, name.whole.first - 8));
    const head = tokens[first];
    if (
      head !== undefined &&
      first < name.whole.first - 1 &&
      /^(?:the|its|his|her|their)$/.test(head.lower) &&
      hasRole(tokens, first, name.whole.first - 1)
    ) {
      noteTitle(character, stretchOf(passage, { first, end: name.whole.first - 1 }));
    }
  }
  if (after?.text === ',') {
    let end = name.whole.end + 1;
    while (end < tokens.length && ((tokens[end] as Token).classes & PUNCTUATION) === 0 && end - name.whole.end < 20) end++;
    const head = tokens[name.whole.end + 1];
    if (
      head !== undefined &&
      end > name.whole.end + 1 &&
      !hasFiniteVerb(tokens, name.whole.end + 1, end) &&
      ((head.classes & (DETERMINER | RELATIVE)) !== 0 || isRole(head.lower)) &&
      (head.classes & SUBJECT_PRONOUN) === 0
    ) {
      const range = { first: name.whole.end + 1, end };
      const kind = kindOfApposition(tokens, range.first, end);
      // What an apposition says of a body counts more than a guess: `Arn One, a television channel`.
      if (name.kind === null && kind !== null && character.kind === 'ORGANIZATION') character.kind = kind;
      if (hasRole(tokens, range.first, Math.min(range.end, range.first + 6))) noteTitle(character, stretchOf(passage, range));
    }
  }
}

/** The kind of body that the head noun of an apposition names: the last noun before a preposition. */
function kindOfApposition(
  tokens: readonly Token[],
  first: number,
  end: number,
): 'GOVERNMENT' | 'ORGANIZATION' | 'GROUP' | 'OUTLET' | null {
  let head = first;
  for (let i = first; i < end && !((tokens[i] as Token).classes & (PREPOSITION | RELATIVE) && i > first); i++) head = i;
  const kind = kindOfInstitution((tokens[head] as Token).lower);
  return kind === 'DOCUMENT' ? null : kind;
}

function hasRole(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i] as Token;
    if (isRole(lower) || kindOfInstitution(lower) !== null) return true;
  }
  return false;
}

/** Where the words begin that belong to a trade before a name: `conservative radio [host] Ortell`, `Kremlin [spokesman] Ortell`. */
function startOfTrade(tokens: readonly Token[], trade: number): number {
  let first = trade;
  while (first > trade - 4 && first > 0 && ((tokens[first - 1] as Token).classes & ~MOSTLY_NOUN) === 0) first--;
  while (first > trade - 4 && first > 0 && isPlainCapital(tokens[first - 1] as Token)) first--;
  return first;
}

const isPlainCapital = ({ classes }: Token): boolean => (classes & ~ACRONYM) === CAPITALIZED;

/** What a politician speaks for: `Sen. Ortell (R-Vt.)`, `Sen. Ortell of Vermont`, `Vermont Sen. Ortell`. */
function noteState(tokens: readonly Token[], { title, whole }: Name, character: Character): void {
  const after = tokens[whole.end];
  if (after?.text === '(') {
    const close = tokens.slice(whole.end + 1, whole.end + 6).findIndex(({ text }) => text === ')');
    const inside = tokens.slice(whole.end + 1, whole.end + 1 + Math.max(0, close)).map(({ text }) => text);
    const [party = '', state = ''] = /^[RDI](?:-|$)/.test(inside[0] ?? '')
      ? inside.join('').split(/-(.*)/)
      : ['', inside.join('')];
    if (party === 'R') character.nouns.add('republican');
    if (party === 'D') character.nouns.add('democrat');
    const called = stateCalled(state);
    if (called !== undefined) character.states.add(called);
  } else if (title !== null && (after?.lower === 'of' || after?.lower === 'from')) {
    for (const length of [2, 1]) {
      const state = stateCalled(
        tokens
          .slice(whole.end + 1, whole.end + 1 + length)
          .map(({ text }) => text)
          .join(' '),
      );
      if (state === undefined) continue;
      character.states.add(state);
      break;
    }
  }
  const words = (title ?? '').split(/\s+/);
  for (let at = 0; at < words.length; at++) {
    const state = stateCalled(words.slice(at, at + 2).join(' ')) ?? stateCalled(words[at] ?? '');
    if (state !== undefined) character.states.add(state);
  }
}

/** Keeps a title or description once, with the nouns and the gender that it tells. */
function noteTitle(character: Character, title: Stretch): void {
  if (!character.titles.some((other) => other.text === title.text)) character.titles.push(title);
  for (const word of title.text.toLowerCase().split(/[^\p{L}'-]+/u)) {
    if (isRole(word) || kindOfInstitution(word) !== null) character.nouns.add(word);
    for (const noun of nounsOfTitle.get(word) ?? []) character.nouns.add(noun);
    if (womanWords.has(word)) character.gender ??= 'woman';
    else if (manWords.has(word)) character.gender ??= 'man';
  }
}
