import {
  acceptingVerbs,
  contradictingVerbs,
  denyingVerbs,
  falseWords,
  namingVerbs,
  negations,
  opposingWords,
  pleas,
  rejectingPhrases,
  rejectingVerbs,
} from './denialWords.ts';
import { reportingForms } from './reportingForms.ts';
import { silences } from './silences.ts';
import { DENIES, KEEPS_SILENT, NEGATES, REPORTS } from './wordClasses.ts';

function build(): Map<string, number> {
  const cues = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) cues.set(word, (cues.get(word) ?? 0) | bit);
  };
  add([...reportingForms.keys(), 'according'], REPORTS);
  for (const { words } of silences) add((words.split(' ')[0] as string).split('|'), KEEPS_SILENT);
  for (const words of [
    acceptingVerbs,
    contradictingVerbs,
    denyingVerbs,
    rejectingVerbs,
    rejectingPhrases.keys(),
    pleas.keys(),
    namingVerbs,
    falseWords,
    opposingWords,
  ])
    add(words, DENIES);
  add(negations, NEGATES);
  return cues;
}

const cues = build();

/** What a word in small letters may be the cue of: bits of the third group of `wordClasses.ts`. */
export const cuesOf = (lower: string): number => (cues.get(lower) ?? 0) | (lower.endsWith("n't") ? NEGATES : 0);
