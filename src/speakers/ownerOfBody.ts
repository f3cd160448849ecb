import type { Token } from '#text/token.ts';
import type { Character } from './character.ts';
import type { Mention } from './mention.ts';
import type { Walk } from './walk.ts';

/**
 * The person whose body, or whose paper, a mention names: Ortell of `the office of Mayor Ilse Ortell`, `Ortell’s campaign`, `the Ortell campaign`. Null where
 * there is none.
 */
export function ownerOfBody(walk: Walk, mention: Mention): Character | null {
  return ownerBehind(walk, mention) ?? ownerBefore(walk, mention);
}

function ownerBehind({ cast, passage: { tokens } }: Walk, { head, end }: Mention): Character | null {
  if (tokens[head + 1]?.lower !== 'of') return null;
  for (let i = head + 2; i < end; i++) {
    const entry = cast.byLastToken.get(i);
    if (entry !== undefined) return entry.character?.kind === 'PERSON' ? entry.character : null;
    // `the office of the mayor, and Ortell`
    if (tokens[i]?.text === ',') return null;
  }
  return null;
}

/** Bodies that are somebody's own, and are called so whatever else is said of them (`Ortell’s 2016 campaign`). */
const ownBodies = new Set(['campaign', 'office', 'team', 'camp']);

/** Is it a noun for a body that is somebody’s own, be it a body elsewhere or not (`Ortell’s camp`)? */
export const isOwnBody = (noun: string): boolean => ownBodies.has(noun);

function ownerBefore({ cast, passage: { tokens } }: Walk, { first, head, noun }: Mention): Character | null {
  if (!ownBodies.has(noun)) return null;
  for (let i = head - 1; i >= first; i--) {
    const entry = cast.byLastToken.get(i);
    if (entry !== undefined) return entry.character?.kind === 'PERSON' ? entry.character : null;
    // `the governor of Tarn’s office`, where Tarn is nobody
    if (/^(?:of|for|and|,)$/.test((tokens[i] as Token).lower)) return null;
  }
  return null;
}
