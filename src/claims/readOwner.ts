import { claimNouns } from '#lexicon/denialWords.ts';
import type { TokenRange } from '#quotes/found.ts';
import { readObject } from '#quotes/readObject.ts';
import type { Speaker } from '#speakers/speaker.ts';
import type { Token } from '#text/token.ts';
import { contentStems, stemOfWord } from './contentWords.ts';
import type { Statement } from './statement.ts';
import { stemsOfNames, stemsOfSpeakers } from './wanted.ts';

/** Who is named as the one who made a claim. */
export interface Owner {
  readonly stems: readonly string[];
  /** True for `Marlow’s claim` and `a claim by Marlow`; `the Marlow report` may be one about Marlow. */
  readonly isSure: boolean;
}

/**
 * Reads who is named as the one who made a claim.
 *
 * @param range the words that name the claim
 * @param by who denies it, and does not own it
 */
export function readOwner(tokens: readonly Token[], range: TokenRange, by: readonly Speaker[]): Owner {
  const object = readObject(tokens, range.first, range.end);
  const about = stemsOfSpeakers(by);
  const stems = contentStems(tokens, range.first, range.end).filter((stem) => !claimNouns.has(stem));
  let isSure = false;
  for (let i = range.first; i < range.end; i++) {
    const { lower } = tokens[i] as Token;
    const isGenitive = /^(?:'s|’s|'|’)$/.test(lower) && object !== null && i < object.head;
    if (isGenitive || (/^(?:by|from)$/.test(lower) && (object === null || i > object.head))) isSure = true;
  }
  return { stems, isSure: isSure && stems.some((stem) => !about.has(stem)) };
}

/** Does somebody with one of the stems in the name speak in the statement? */
export function isOwnedBy(statement: Statement, owners: readonly string[]): boolean {
  const speakers = statement.quote.voices.map(({ speaker }) => speaker);
  const names = stemsOfNames(speakers);
  // `the ministry’s account` is that of the Tarn water ministry.
  for (const { kind, name } of speakers) if (kind === 'GOVERNMENT') names.add(stemOfWord(name.split(/\s+/).at(-1) ?? name));
  return owners.some((stem) => names.has(stem));
}
