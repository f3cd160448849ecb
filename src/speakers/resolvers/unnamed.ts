import { arePeopleOfCountry } from '#lexicon/countryNames.ts';
import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { adherents } from '#lexicon/roles.ts';
import { manWords, womanWords } from '#lexicon/titles.ts';
import { ACRONYM, CAPITALIZED, DETERMINER, QUANTITY, TIME } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import { nearestPhrase, startOfNounPhrase } from '#quotes/startOfNounPhrase.ts';
import type { Token } from '#text/token.ts';
import type { Character } from '../character.ts';
import { fitting } from '../fitting.ts';
import { inFull } from '../inFull.ts';
import type { Mention } from '../mention.ts';
import { newCharacter } from '../newCharacter.ts';
import { charactersOf, type Resolver, type Walk } from '../walk.ts';
import { pronoun } from './pronoun.ts';

/** The description of a speaker as the text gives it, without an article in front of a body's. */
function description(walk: Walk, range: TokenRange, kind: Character['kind'], head = range.end - 1): string {
  const { passage, cast } = walk;
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
  const text = inFull(walk, { first, end });
  const word = tokens[first] as Token;
  // A capital that only the start of the sentence gave goes; that of a name stays.
  const isSmall = (word.classes & (DETERMINER | QUANTITY)) !== 0;
  const isName =
    !isSmall &&
    (cast.inName.has(first) ||
      cast.capitals.has(word.lower) ||
      (word.classes & ACRONYM) !== 0 ||
      // `House Republicans`: a capital behind it shows that its own is more than the sentence’s.
      (first + 1 < end && ((tokens[first + 1] as Token).classes & CAPITALIZED) !== 0) ||
      adherents.has(singularOfRoles(word.lower) ?? word.lower));
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** `her spokesman`: by the name of the one whose spokesman it is, where that can be told. */
function ownedName(walk: Walk, mention: Mention): string | null {
  const begin = walk.passage.tokens[mention.first] as Token;
  const subject = owners.get(begin.lower);
  if (subject === undefined || mention.head === mention.first) return null;
  const fits = fitting(subject);
  const beside = walk.beside.filter((one) => fits?.([one]) === true);
  const owner =
    beside.length === 1
      ? beside[0]
      : charactersOf(
          pronoun.resolve({ ...mention, end: mention.first + 1, head: mention.first, noun: subject, isPronoun: true }, walk),
        )[0];
  if (owner === undefined) return null;
  const { text } = stretchOf(walk.passage, { first: mention.first + 1, end: mention.end });
  return `${owner.name}’s ${text}`;
}

/** The pronouns of an owner to those of a subject. */
const owners = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
]);

/**
 * `the experts` behind `a panel of independent experts`: the longer noun phrase before it that ends with the same noun, which no attribution has named
 * yet. Null where there is none.
 */
function antecedent({ passage }: Walk, mention: Mention): TokenRange | null {
  if (!mention.isDefinite || mention.isOwned) return null;
  const { tokens, quotationAt } = passage;
  for (let i = mention.first - 1; i >= Math.max(0, mention.first - reach); i--) {
    const token = tokens[i] as Token;
    if (token.lower !== mention.noun || quotationAt[i] !== -1) continue;
    const sentence = passage.sentences[passage.sentenceAt(i)];
    const first = nearestPhrase(tokens, startOfNounPhrase(tokens, i + 1, sentence?.first ?? 0), i + 1);
    if (i - first <= mention.head - mention.first) continue;
    const words = tokens.slice(first, i).map(({ lower }) => lower);
    if (!mention.modifiers.every((word) => words.includes(word))) continue;
    return { first, end: i + 1 };
  }
  return null;
}

/** More words than this describe nobody. */
const longest = 16;

/** How many tokens back an antecedent is looked for. */
const reach = 600;

/**
 * Nobody's name: an unnamed source (`two officials`), a document (`a leaked report`), an outlet (`state media`), a body without a name of its own. Each is a
 * speaker of its own in the article; the same bare plural (`officials`) is the same.
 */
export const unnamed: Resolver = {
  name: 'unnamed',
  inferred: false,
  resolve(mention, walk) {
    if (mention.isPronoun) return null;
    const { noun } = mention;
    const kind = kindOf(mention, walk);
    if (kind === null) return null;
    const longer = antecedent(walk, mention);
    const name =
      longer === null
        ? (ownedName(walk, mention) ?? description(walk, mention, kind, mention.head))
        : description(walk, longer, kind);
    const isNew = kind === 'UNNAMED' && !mention.isPlural && !mention.isDefinite && !mention.isOwned;
    const same = walk.described.find((other) => other.kind === kind && other.name === name);
    if (same !== undefined && !isNew) return same;
    const character = newCharacter({
      name,
      kind,
      seenAt: mention.first,
      count: mention.count ?? (kind === 'UNNAMED' && !mention.isPlural ? 1 : null),
      gender: womanWords.has(noun) ? 'woman' : manWords.has(noun) ? 'man' : null,
      plural: mention.isPlural || (noun !== 'one' && standsForPeople(mention, walk.passage)),
      nouns: [noun],
    });
    walk.described.push(character);
    return character;
  },
};

function kindOf(mention: Mention, { cast, passage }: Walk): Character['kind'] | null {
  const { noun } = mention;
  const isPeople =
    isRole(noun) || singularOfRoles(noun) !== null || arePeopleOfCountry(noun) || standsForPeople(mention, passage);
  const body = kindOfInstitution(noun);
  // `monitor`, `observer` and `chair` are people unless a name before them says otherwise.
  if (isPeople && !(body !== null && hasNameBefore(mention, cast))) return 'UNNAMED';
  if (body !== null) return body;
  const head = passage.tokens[mention.head] as Token;
  if ((head.classes & CAPITALIZED) !== 0) return null;
  // Whoever is brought in with `a`, or counted, and speaks, is somebody.
  const begin = passage.tokens[mention.first] as Token;
  const isBroughtIn =
    mention.head > mention.first &&
    (head.classes & TIME) === 0 &&
    (/^(?:an?|one|another|every|each)$/.test(begin.lower) || (mention.count !== null && noun.endsWith('s')));
  return isBroughtIn || /(?:ists|ians|ers|ors|ants|men|ees|ites|eers|mates|folk|mongers)$/.test(noun) ? 'UNNAMED' : null;
}

/** `one of the workers`, `some`, `60 percent of voters`, `nine out of 10`: a number or an amount in the place of the noun. */
function standsForPeople({ noun, head, first }: Mention, { tokens }: Walk['passage']): boolean {
  const next = tokens[head + 1]?.lower ?? '';
  if (
    /^(?:percent|majority|half|third|thirds|quarter|quarters|fifths|plurality|handful|dozens|hundreds|thousands|millions)$/.test(
      noun,
    )
  )
    return head + 1 < tokens.length;
  if (
    (next === 'in' || next === 'out') &&
    amounts.has(noun) &&
    isNumber(tokens[head + 2]?.lower ?? '', tokens[head + 3]?.lower ?? '')
  )
    return true;
  return (
    head === first &&
    amounts.has(noun) &&
    (tokens[head + 1]?.lower === 'of' || noun === 'others' || noun === 'some' || noun === 'many')
  );
}

/** `in 10`, `out of ten` */
const isNumber = (word: string, next: string): boolean => {
  const last = word === 'of' ? next : word;
  return /^\d+$/.test(last) || amounts.has(last);
};

const amounts = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'some',
  'many',
  'most',
  'several',
  'others',
  'all',
  'both',
]);

function hasNameBefore(mention: Mention, { byLastToken }: Walk['cast']): boolean {
  for (let i = mention.first; i < mention.head; i++) if (byLastToken.has(i)) return true;
  return false;
}
