import type { Voice } from '#speakers/speaker.ts';
import { isAbout } from './isAbout.ts';
import type { Statement } from './statement.ts';
import { distance, isOther, startOf } from './wanted.ts';

/** How many paragraphs an answer may stand behind the claim that it answers. */
const fewParagraphs = 4;

/** How many words an answer has in common with the claim that it answers rather than the last. */
const fewestShared = 2;

/**
 * The claim about somebody that others make shortly before a statement, and that it may answer: that which shares most words with it, else the last.
 *
 * @param around the statements round it, in reading order
 * @param voices whom the claim is about
 */
export function chargeBefore(answer: Statement, around: readonly Statement[], voices: readonly Voice[]): Statement | null {
  const speakers = voices.map(({ speaker }) => speaker);
  const at = startOf(answer);
  let best: Statement | null = null;
  let most = fewestShared - 1;
  let last: Statement | null = null;
  for (let i = around.length - 1; i >= 0; i--) {
    const claim = around[i] as Statement;
    if (claim.article !== answer.article || startOf(claim) >= at) continue;
    if (distance(claim, at) > fewParagraphs) break;
    if (claim.denies || claim.quote.voices.length === 0 || !isOther(claim, speakers)) continue;
    if (!claim.assertions.some(({ proposition }) => !proposition.negated) && claim.assertions.length > 0) continue;
    if (!isAbout(claim, speakers)) continue;
    last ??= claim;
    const shared = [...answer.stems].filter((stem) => claim.stems.has(stem)).length;
    if (shared > most) [best, most] = [claim, shared];
  }
  return best ?? last;
}
