import { mouthNouns } from '#lexicon/denialWords.ts';
import { isOffice } from '#lexicon/nouns.ts';
import type { Speaker, Voice } from '#speakers/speaker.ts';
import { stemOfWord } from './contentWords.ts';
import { speaksOf } from './speaksOf.ts';
import type { Statement } from './statement.ts';
import { distance, isOther, sentenceNames, startOf, stemsOfSpeakers } from './wanted.ts';

/** How many paragraphs an answer may stand behind the claim that it answers. */
const fewParagraphs = 4;

/**
 * The last claim about somebody that others make shortly before a statement, and that it may answer.
 *
 * @param around the statements round it, in reading order
 * @param voices whom the claim is about
 */
export function chargeBefore(answer: Statement, around: readonly Statement[], voices: readonly Voice[]): Statement | null {
  const speakers = voices.map(({ speaker }) => speaker);
  const at = startOf(answer);
  for (let i = around.length - 1; i >= 0; i--) {
    const claim = around[i] as Statement;
    if (claim.article !== answer.article || startOf(claim) >= at) continue;
    if (distance(claim, at) > fewParagraphs) return null;
    if (claim.denies || claim.quote.voices.length === 0 || !isOther(claim, speakers)) continue;
    if (!claim.assertions.some(({ proposition }) => !proposition.negated) && claim.assertions.length > 0) continue;
    if (isAbout(claim, speakers)) return claim;
  }
  return null;
}

/** Does a claim, or the sentence round it, speak of some people or bodies, or of those for whom they speak? */
const isAbout = (claim: Statement, speakers: readonly Speaker[]): boolean =>
  speaksOf(claim, speakers) || sentenceNames(claim, stemsOfParty(speakers));

/** The stems of the names of some speakers, and of those for whom they are told to speak (`a spokeswoman for Corvale`). */
function stemsOfParty(speakers: readonly Speaker[]): Set<string> {
  const stems = stemsOfSpeakers(speakers);
  for (const { titles } of speakers) {
    for (const { text } of titles) {
      for (const word of text.split(/[^\p{L}-]+/u)) {
        const lower = word.toLowerCase();
        if (/^\p{Lu}/u.test(word) && !isOffice(lower) && !mouthNouns.has(lower)) stems.add(stemOfWord(word));
      }
    }
  }
  return stems;
}
