import { plainBodies } from '#lexicon/bodyNouns.ts';
import { arePeopleOfCountry } from '#lexicon/countryNames.ts';
import { areInstitutions, isRole, kindOfInstitution, singularOfRoles } from '#lexicon/nouns.ts';
import { amounts, shares } from '#lexicon/shares.ts';
import { epithets, manWords, womanWords } from '#lexicon/titles.ts';
import { CAPITALIZED, TIME } from '#lexicon/wordClasses.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import type { Token } from '#text/token.ts';
import { antecedent, type Owned } from '../antecedent.ts';
import type { Character } from '../character.ts';
import { description } from '../description.ts';
import { fitting } from '../fitting.ts';
import { genitiveOf } from '../genitiveOf.ts';
import type { Mention } from '../mention.ts';
import { ministryOf } from '../ministryOf.ts';
import { newCharacter } from '../newCharacter.ts';
import { isOwnBody, ownerOfBody } from '../ownerOfBody.ts';
import { charactersOf, type Resolver, type Walk } from '../walk.ts';
import { oneOfSource, oneOfThem } from './oneOfSource.ts';
import { pronoun } from './pronoun.ts';

/** `her spokesman`: by the name of the one whose spokesman it is, where that can be told. */
function ownedName(walk: Walk, mention: Owned): string | null {
  const begin = walk.passage.tokens[mention.first] as Token;
  const subject = owners.get(begin.lower);
  if (subject === undefined || mention.head === mention.first) return null;
  const fits = fitting(subject);
  const beside = walk.beside.filter((one) => fits?.([one]) === true);
  const owner =
    beside.length === 1
      ? beside[0]
      : charactersOf(
          pronoun.resolve(
            {
              first: mention.first,
              end: mention.first + 1,
              head: mention.first,
              noun: subject,
              isPronoun: true,
              isDefinite: false,
              isOwned: false,
              isPlural: false,
              count: null,
              modifiers: [],
            },
            walk,
          ),
        )[0];
  if (owner === undefined) return null;
  const post = isBareMinistry(walk, mention) ? ministryOf([owner]) : null;
  if (post !== null) return post;
  const { text } = stretchOf(walk.passage, { first: mention.first + 1, end: mention.end });
  return `${genitiveOf(owner.name)} ${text}`;
}

/** `her ministry`, and not `her finance ministry` */
const isBareMinistry = ({ passage: { tokens } }: Walk, { first, head, end }: Owned): boolean =>
  head === first + 1 && end === head + 1 && tokens[head]?.lower === 'ministry';

/** `the ministry`, where the article has spoken of no minister but one. */
function namedByMinister(walk: Walk, mention: Mention): string | null {
  if (!mention.isDefinite || !isBareMinistry(walk, mention)) return null;
  const { tokens } = walk.passage;
  const spokenOf = tokens.slice(0, mention.first).flatMap(({ lower, text }, at) => {
    const post = lower === 'minister' ? tokens[at - 1] : undefined;
    return post === undefined ? [] : [{ titles: [{ start: 0, end: 0, text: `${post.text} ${text}` }] }];
  });
  return ministryOf(spokenOf);
}

/** The pronouns of an owner to those of a subject. */
const owners = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
]);

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
    const body = ownerOfBody(walk, mention);
    const one = oneOfThem(walk, mention);
    const kind = one !== null ? 'UNNAMED' : (kindOf(mention, walk) ?? (body !== null && isOwnBody(noun) ? 'ORGANIZATION' : null));
    if (kind === null) return null;
    const owner = kind === 'UNNAMED' ? null : body;
    const longer = owner === null ? antecedent(walk, mention) : null;
    const name =
      one ??
      (owner === null ? null : `${genitiveOf(owner.name)} ${noun}`) ??
      oneOfSource(walk, mention) ??
      (longer === null
        ? (ownedName(walk, mention) ?? namedByMinister(walk, mention) ?? description(walk, mention, kind, mention.head))
        : (ownedName(walk, longer) ?? description(walk, longer, kind)));
    const isNew = kind === 'UNNAMED' && !mention.isPlural && !mention.isDefinite && !mention.isOwned;
    const same = walk.described.find((other) => other.kind === kind && other.name === name);
    if (same !== undefined && !isNew) return same;
    const character = newCharacter({
      name,
      kind,
      seenAt: mention.first,
      count: mention.count ?? (kind === 'UNNAMED' && !mention.isPlural ? 1 : null),
      gender: womanWords.has(noun) ? 'woman' : manWords.has(noun) ? 'man' : null,
      plural: mention.isPlural || areInstitutions(noun) || (!amounts.has(noun) && standsForPeople(mention, walk.passage)),
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
  if (plainBodies.has(noun) || plainBodies.has(`${mention.modifiers.at(-1)} ${noun}`)) return 'ORGANIZATION';
  // `the developer`, of whom no more is known
  if (mention.isDefinite && epithets.has(noun)) return 'UNNAMED';
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
  if (noun === 'percent' || noun === 'half') return true;
  if (shares.has(noun)) return next === 'of';
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

function hasNameBefore(mention: Mention, { byLastToken }: Walk['cast']): boolean {
  for (let i = mention.first; i < mention.head; i++) if (byLastToken.has(i)) return true;
  return false;
}
