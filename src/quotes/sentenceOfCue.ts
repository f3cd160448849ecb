import type { Draft } from './found.ts';
import type { Passage } from './passage.ts';

/** The index of the sentence in which a quote is attributed: that of its cue, else of its mention, else of its words. */
export const sentenceOfCue = ({ sentenceAt }: Passage, { cue, mention, content }: Draft): number =>
  sentenceAt(cue?.first ?? mention?.first ?? content[0]?.first ?? 0);
