import type { Voice } from '#speakers/speaker.ts';
import { isToldAsFact } from './isToldAsFact.ts';
import { speaksOf } from './speaksOf.ts';
import type { Statement } from './statement.ts';

/**
 * Is a claim what `“That is absurd,” she said` says is false, and not only what she scoffs at, such as a price? Where it speaks of her, or she goes on to negate
 * its words: `“That is absurd,” she said. “There was no sale.”`
 */
export function answersScoff(told: Statement, scoff: Statement | undefined, by: readonly Voice[]): boolean {
  const speakers = by.map(({ speaker }) => speaker);
  return isToldAsFact(told) && (speaksOf(told, speakers) || [...(scoff?.negated ?? [])].some((stem) => told.stems.has(stem)));
}
