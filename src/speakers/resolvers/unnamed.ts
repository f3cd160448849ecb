import { isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { manWords, womanWords } from '#lexicon/titles.ts';
import { CAPITALIZED, DETERMINER } from '#lexicon/wordClasses.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Token } from '#text/token.ts';
import type { Character } from '../character.ts';
import type { Mention } from '../mention.ts';
import type { Resolver, Walk } from '../walk.ts';

const companies = new Set(['firm', 'company']);

/** The description of a speaker as the text gives it, without an article in front of a body's. */
function description({ passage }: Walk, mention: Mention, kind: Character['kind']): string {
  const { tokens } = passage;
  let { first } = mention;
  const begin = tokens[first] as Token;
  const dropsArticle = kind !== 'UNNAMED' && (begin.classes & DETERMINER) !== 0 && mention.head > first;
  if (dropsArticle) first++;
  const { text } = stretchOf(passage, { first, end: mention.end });
  const word = tokens[first] as Token;
  // A capital that only the start of the sentence gave.
  const isName = walksName(mention, first, word);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const walksName = (mention: Mention, first: number, word: Token): boolean =>
  first > mention.first && (word.classes & CAPITALIZED) !== 0;

/**
 * Nobody's name: an unnamed source (`two officials`), a document (`a leaked report`), an outlet (`state media`), a body without a name of its own. Each is a
 * speaker of its own in the article; the same bare plural (`officials`) is the same.
 */
export const unnamed: Resolver = {
  name: 'unnamed',
  inferred: false,
  resolve(mention, walk) {
    if (mention.isPronoun) return null;
    const kind = kindOf(mention, walk);
    if (kind === null) return null;
    const name = description(walk, mention, kind);
    const isNew = kind === 'UNNAMED' && !mention.isPlural && !mention.isDefinite && !mention.isOwned;
    const same = walk.described.find((other) => other.kind === kind && other.name === name);
    if (same !== undefined && !isNew) return same;
    const character: Character = {
      name,
      kind,
      aliases: [],
      titles: [],
      affiliation: null,
      country: null,
      count: mention.count ?? (mention.isPlural ? null : kind === 'UNNAMED' ? 1 : null),
      gender: womanWords.has(mention.noun) ? 'woman' : manWords.has(mention.noun) ? 'man' : null,
      plural: mention.isPlural,
      seenAt: mention.first,
      nouns: new Set([mention.noun]),
    };
    walk.described.push(character);
    return character;
  },
};

function kindOf(mention: Mention, { cast, passage }: Walk): Character['kind'] | null {
  const { noun } = mention;
  const isPeople =
    isRole(noun) ||
    singularOfRoles(noun) !== null ||
    noun === 'sources' ||
    noun === 'others' ||
    noun === 'some' ||
    noun === 'many' ||
    noun === 'police';
  const body = kindOfInstitution(noun);
  // `monitor`, `observer` and `chair` are people unless a name before them says otherwise.
  if (isPeople && !(body !== null && hasNameBefore(mention, cast))) return 'UNNAMED';
  if (body !== null) return body;
  if (companies.has(noun)) return 'ORGANIZATION';
  const head = passage.tokens[mention.head] as Token;
  return /(?:ists|ians|ers|ors|ants|men|ees|ites|eers|mates|folk|mongers)$/.test(noun) && (head.classes & CAPITALIZED) === 0
    ? 'UNNAMED'
    : null;
}

function hasNameBefore(mention: Mention, { byLastToken }: Walk['cast']): boolean {
  for (let i = mention.first; i < mention.head; i++) if (byLastToken.has(i)) return true;
  return false;
}
