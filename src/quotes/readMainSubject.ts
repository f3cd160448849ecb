import type { Passage } from './passage.ts';
import { readSubject, type Subject } from './subject.ts';
import { readVerbGroup } from './verbGroup.ts';
import { hasFiniteVerb } from './verbs.ts';

/** The pronoun or the noun phrase that is the subject of the first finite verb from `first` on, or null. */
export function readMainSubject(passage: Passage, first: number, before: number): Subject | null {
  const { tokens, quotationAt } = passage;
  for (let i = first + 1; i < before; i++) {
    if (quotationAt[i] !== -1) continue;
    if (!hasFiniteVerb(tokens, i, i + 1) && !isFiniteAt(passage, i, first)) continue;
    // `Reyes [on Monday] closed a bridge that had cracked, saying`: the day is passed over, and the bridge is no speaker.
    const subject = readSubject(passage, readVerbGroup(tokens, i, first).first, first);
    if (subject !== null && subject.relative < 0) return subject;
  }
  return null;
}

function isFiniteAt(passage: Passage, at: number, first: number): boolean {
  return (
    hasFiniteVerb(passage.tokens, Math.max(first, at - 1), at + 1) && !hasFiniteVerb(passage.tokens, Math.max(first, at - 1), at)
  );
}
