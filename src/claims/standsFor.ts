import { hasFullName } from '#speakers/hasFullName.ts';
import type { Speaker } from '#speakers/speaker.ts';

/** Whom a pronoun within somebody's words means, as a term; `shared` where the name tells that somebody in any article. */
export interface Stood {
  readonly text: string;
  readonly shared: boolean;
}

const forPeople = new Set(['i', 'me', 'my', 'mine', 'myself', 'he', 'him', 'his', 'she', 'her', 'hers']);
const forBodies = new Set(['we', 'us', 'our', 'ours', 'it', 'its', 'they', 'them', 'their', 'theirs']);

/**
 * Whom a pronoun in what somebody says stands for, where it can stand for nobody but the speaker.
 *
 * @param pronoun in small letters; `who` stands for any speaker
 */
export function standsFor(pronoun: string, speakers: readonly Speaker[]): Stood | null {
  const [speaker] = speakers;
  if (speaker === undefined || speakers.length > 1) return null;
  const isPerson = speaker.kind === 'PERSON' || (speaker.kind === 'UNNAMED' && (speaker.count ?? 1) === 1);
  const fits = pronoun === 'who' || (isPerson ? forPeople : forBodies).has(pronoun);
  if (!fits) return null;
  return { text: speaker.name.toLowerCase().replaceAll('’', "'").replace(/^the /, ''), shared: hasFullName(speaker) };
}
