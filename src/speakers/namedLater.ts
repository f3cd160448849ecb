import { isRole } from '#lexicon/nouns.ts';
import type { Token } from '#text/token.ts';
import type { Character } from './character.ts';
import type { Walk } from './walk.ts';

/** How many paragraphs behind the lead the name may follow. */
const reach = 3;

/** Roles that a body has one of: a lead that lets `the group’s leader` speak names him next. */
const single = new Set(
  'leader chief head chairman chairwoman director president premier minister mayor governor commander spokesman spokeswoman spokesperson lawyer secretary owner founder envoy ambassador general chancellor king captain manager'.split(
    ' ',
  ),
);

/**
 * The lead often lets somebody speak by office and gives the name in the next paragraph: `the union’s leader said on Monday. ... “...,” Pavo Reyl told
 * reporters.` Where the first paragraph has one such speaker and nobody else, and the first person to be heard behind it was not named before, they are the same; a title
 * that the person is given must not speak against it.
 *
 * @returns the described speaker and the person, none or one
 */
export function namedLater(walk: Walk): [described: Character, person: Character][] {
  const { passage, heard } = walk;
  const paragraphOf = (token: number) => passage.sentences[passage.sentenceAt(token)]?.paragraph ?? 0;
  const inLead = new Set<Character>();
  for (const { at, characters } of heard) {
    if (paragraphOf(at) > 0) break;
    for (const character of characters) inLead.add(character);
  }
  // A government or a paper that is heard there too is nobody who could be named next.
  const people = [...inLead].filter(({ kind }) => kind === 'PERSON' || kind === 'UNNAMED');
  const [described] = people;
  if (described === undefined || people.length !== 1 || described.kind !== 'UNNAMED' || described.plural) return [];
  const begin = passage.tokens[described.seenAt] as Token;
  const isDefinite =
    /^(?:the|its|his|her|their)$/.test(begin.lower) || described.name.includes('’s ') || described.name.includes("'s ");
  // `his lawyer`: somebody else was named already, and may be the next to be heard.
  const isPersonal = /^(?:his|her|their)$/.test(begin.lower);
  const role = [...described.nouns].find((noun) => single.has(noun));
  if (!isDefinite || role === undefined) return [];
  for (const { at, characters } of heard) {
    const paragraph = paragraphOf(at);
    if (paragraph === 0) continue;
    if (paragraph > reach) break;
    const [person] = characters;
    if (characters.length !== 1 || person === undefined || person === described) return [];
    if (person.kind !== 'PERSON' || firstNamed(walk, person) < described.seenAt || !person.name.includes(' ')) return [];
    const roles = [...person.nouns].filter(isRole);
    return (roles.length === 0 && !isPersonal) || roles.some((noun) => noun === role || (heads.has(noun) && heads.has(role)))
      ? [[described, person]]
      : [];
  }
  return [];
}

/** The token at which the body of the article first names somebody. */
const firstNamed = ({ cast }: Walk, person: Character): number =>
  cast.named.find(({ character }) => character === person)?.name.whole.first ?? 0;

/** Words for the one at the head of something, any of which may be used for another. */
const heads = new Set(['leader', 'chief', 'head', 'chairman', 'chairwoman', 'director', 'president', 'commander', 'founder']);
