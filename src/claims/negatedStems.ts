import { unspeakingVerbs } from '#lexicon/denialWords.ts';
import { CAPITALIZED, CONJUNCTION, NEGATES, PREPOSITION, PUNCTUATION, RELATIVE, VERB_PAST } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import { isFiniteVerb } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { stemOf, stemOfWord } from './contentWords.ts';

/** How many words a negation reaches over; one at the subject (`no gate of the dam was ever moved`) up to the verb. */
const reach = 4;
const reachOfSubject = 10;

const mental = new Set([...unspeakingVerbs].map(stemOfWord));

/** The stems that a negation stands before, within a few words: what is told not to be so. */
export function negatedStems(tokens: readonly Token[], { first, end }: TokenRange): Set<string> {
  const negated = new Set<string>();
  for (let i = first; i < end; i++) {
    if (((tokens[i] as Token).classes & NEGATES) === 0) continue;
    const behind = verbBefore(tokens, i, first);
    if (behind !== null) negated.add(behind);
    // `did not recall closing it`: nothing is said of the closing; but who `was never told` says so of the telling.
    const verb = nextWord(tokens, i + 1, end);
    if (verb !== undefined && mental.has(stemOf(verb)) && !/^(?:was|were|been|am)$/.test(tokens[i - 1]?.lower ?? '')) continue;
    const isSubject = negatesSubject(tokens, i, first);
    let hasVerb = !isSubject;
    for (let j = i + 1; j < Math.min(end, i + 1 + (isSubject ? reachOfSubject : reach)); j++) {
      const word = tokens[j] as Token;
      // `never, ever closed`
      if (word.text === ',' && tokens[j + 1]?.lower === 'ever') continue;
      if ((word.classes & PUNCTUATION) !== 0 && /^[,;:.–—”"]$/.test(word.text)) break;
      if ((word.classes & RELATIVE) !== 0) break;
      // A negation does not reach into another phrase: `not in our hands`.
      if (hasVerb && ((word.classes & PREPOSITION) !== 0 || (word.classes & CONJUNCTION) !== 0) && word.lower !== 'of') break;
      // Nobody negates a name: `no soldier of Tarn left`.
      if ((word.classes & CAPITALIZED) === 0) negated.add(stemOf(word));
      const isAuxiliary = /^(?:is|are|was|were|be|been|being|has|have|had|will|would|do|does|did)$/.test(word.lower);
      if (!isAuxiliary && !hasVerb && (isFiniteVerb(tokens, j, first) || isBehindAuxiliary(tokens, j))) hasVerb = true;
    }
  }
  return negated;
}

/** `[told] the minister nothing`: the verb that a negated object stands behind, unless it is one of knowing. */
function verbBefore(tokens: readonly Token[], at: number, first: number): string | null {
  // `I signed nothing of the kind` turns round whatever was said before.
  if ((tokens[at] as Token).lower !== 'nothing' || /^(?:kind|sort)$/.test(tokens[at + 3]?.lower ?? '')) return null;
  for (let i = at - 1; i >= Math.max(first, at - reach); i--) {
    if (((tokens[i] as Token).classes & (PUNCTUATION | CONJUNCTION | RELATIVE)) !== 0) return null;
    if (isFiniteVerb(tokens, i, first) && (tokens[i] as Token).classes & VERB_PAST)
      return /^(?:knew|had|was|were|did)$/.test((tokens[i] as Token).lower) ? null : stemOf(tokens[i] as Token);
  }
  return null;
}

const isBehindAuxiliary = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|are|was|were|been|has|have|had|ever)$/.test(tokens[at - 1]?.lower ?? '');

const nextWord = (tokens: readonly Token[], at: number, end: number): Token | undefined => {
  for (let i = at; i < Math.min(end, at + 3); i++)
    if (!/^(?:,|ever|yet|even|been|be|have|really)$/.test((tokens[i] as Token).lower)) return tokens[i];
  return undefined;
};

/** `no gate was`, `not one litre has been`, `none of the gates`; but `there is no gate`. */
function negatesSubject(tokens: readonly Token[], at: number, first: number): boolean {
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 1]?.lower ?? '';
  if (!/^(?:no|none|nobody|nothing|neither)$/.test(lower) && !(lower === 'not' && /^(?:one|a|an|any|single)$/.test(next)))
    return false;
  const before = tokens[at - 1];
  return (
    at === first ||
    before === undefined ||
    (before.classes & PUNCTUATION) !== 0 ||
    /^(?:that|and|but|because)$/.test(before.lower)
  );
}
