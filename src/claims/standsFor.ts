import { hasFullName } from '#speakers/hasFullName.ts';
import { genderOfName } from '#speakers/personName.ts';
import type { Speaker } from '#speakers/speaker.ts';

/** Whom a pronoun within somebody's words means, as a term; `shared` where the name tells that somebody in any article. */
export interface Stood {
  readonly text: string;
  readonly shared: boolean;
  readonly human: boolean;
  /** Is it called by a common noun: `the army`? Then it is a word like any other. */
  readonly plain: boolean;
}

/** How somebody speaks of himself, and how others tell of him; of a body the same. */
const pronouns = {
  ofPeople: { quoted: ['i', 'me', 'my', 'mine', 'myself'], told: ['he', 'him', 'his', 'she', 'her', 'hers'] },
  ofBodies: { quoted: ['we', 'us', 'our', 'ours'], told: ['it', 'its', 'they', 'them', 'their', 'theirs'] },
};

/**
 * Whom a pronoun in what somebody says stands for, where it can stand for nobody but the speaker.
 *
 * @param pronoun in small letters
 * @param isQuoted within quotation marks the speaker is `I`, and `she` is somebody else; outside of them it is the other way round
 */
export function standsFor(pronoun: string, speakers: readonly Speaker[], isQuoted: boolean): Stood | null {
  const [speaker] = speakers;
  // `a report that two gates of [its] dam were shut`: of a country's dam.
  if (speaker === undefined || speakers.length > 1 || speaker.kind === 'DOCUMENT') return null;
  const isPerson = speaker.kind === 'PERSON' || (speaker.kind === 'UNNAMED' && (speaker.count ?? 1) === 1);
  if (!pronouns[isPerson ? 'ofPeople' : 'ofBodies'][isQuoted ? 'quoted' : 'told'].includes(pronoun)) return null;
  const gender = isPerson ? genderOfName({ text: speaker.name, title: speaker.titles[0]?.text ?? null }) : null;
  if ((gender === 'woman' && /^hi[ms]?$|^he$/.test(pronoun)) || (gender === 'man' && /^she$|^hers?$/.test(pronoun))) return null;
  return nameOfSpeaker(speaker);
}

/** A speaker as a term. */
export function nameOfSpeaker(speaker: Speaker): Stood {
  const plain = /^\p{Ll}+$/u.test(speaker.name);
  return { text: termOf(speaker.name), shared: hasFullName(speaker), human: speaker.kind === 'PERSON', plain };
}

/** A name as it is compared: `Tarn’s government` is Tarn. */
export const termOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the /, '')
    .replace(/'s government$/, '');
