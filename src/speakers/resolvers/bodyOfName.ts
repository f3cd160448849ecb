import { bodiesOfPlaces } from '#lexicon/bodyNouns.ts';
import { kindOfInstitution } from '#lexicon/nouns.ts';
import { GENITIVE } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Character } from '../character.ts';
import type { Resolver } from '../walk.ts';

/** Nouns for a part of a body, or for what it has set up. */
const arms: ReadonlySet<string> = new Set(['watchdog', 'regulator', 'arm', 'tribunal', 'panel', 'committee']);

/**
 * A name with the noun for its kind behind it: `the TASS news agency`, `the Channel 2 News report`, `the Ikhbariya television station`. The noun adds
 * nothing but what the name is.
 */
export const bodyOfName: Resolver = {
  name: 'bodyOfName',
  inferred: false,
  resolve(mention, { cast, passage }) {
    const kind = kindOfInstitution(mention.noun);
    if (kind === null || kind === 'GOVERNMENT') return null;
    // `the UN nuclear watchdog, the Harl Agency,` is the agency; and without its name, somebody of the UN’s.
    const isArm = arms.has(mention.noun) && !cast.byLastToken.has(mention.head - 1);
    // `A Harlish group, the Riders of Tern,` is the riders.
    const isBroughtIn = kind !== 'DOCUMENT' && kind !== 'OUTLET' && /^an?$/.test(passage.tokens[mention.first]?.lower ?? '');
    if (isArm || isBroughtIn) {
      const first = passage.tokens[mention.head + 1]?.text === ',' ? mention.head + 2 : -1;
      const begin = passage.tokens[first]?.lower === 'the' ? first + 1 : first;
      const end = begin < mention.end ? cast.inName.get(begin) : undefined;
      return end === undefined ? null : (cast.byLastToken.get(end - 1)?.character ?? null);
    }
    let named: Character | null = null;
    for (let i = mention.head - 1; i >= Math.max(mention.first, mention.head - 3); i--) {
      if (((passage.tokens[i] as Token).classes & GENITIVE) !== 0) break;
      const entry = cast.byLastToken.get(i);
      if (entry === undefined) continue;
      named = entry.character;
      break;
    }
    if (named === null || named.kind === 'PERSON' || named.kind === 'GOVERNMENT') return null;
    if (kind === 'DOCUMENT') return named.kind === 'OUTLET' ? named : null;
    if (kind === 'OUTLET') {
      // `the Merrow Institute website` speaks for the institute.
      if (named.nouns.size === 0 || mention.noun !== 'website') named.kind = 'OUTLET';
      return named;
    }
    // `the Sabel police`: it is Sabel’s, and none of that name.
    return bodiesOfPlaces.has(mention.noun) ? null : named;
  },
};
