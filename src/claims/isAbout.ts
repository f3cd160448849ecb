import { mouthNouns } from '#lexicon/denialWords.ts';
import { isOffice } from '#lexicon/nouns.ts';
import type { Speaker } from '#speakers/speaker.ts';
import { stemOfWord } from './contentWords.ts';
import { speaksOf } from './speaksOf.ts';
import type { Statement } from './statement.ts';
import { sentenceNames, stemsOfSpeakers } from './wanted.ts';

/** Does a claim, or the sentence round it, speak of some people or bodies, or of those for whom they speak? */
export const isAbout = (claim: Statement, speakers: readonly Speaker[]): boolean =>
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
