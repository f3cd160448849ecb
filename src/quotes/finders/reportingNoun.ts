import { reportingNouns, verbsOfSaying } from '#lexicon/reportingNouns.ts';
import {
  AUXILIARY,
  CAPITALIZED,
  CONJUNCTION,
  DETERMINER,
  GENITIVE,
  POSSESSIVE,
  PREPOSITION,
  PUNCTUATION,
  RELATIVE,
  SUBORDINATOR,
  VERB_ING,
} from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import { endOfClause } from '../clauseEdges.ts';
import type { SentenceView } from '../cueSite.ts';
import { endOfNounPhrase } from '../endOfNounPhrase.ts';
import type { Finder } from '../finder.ts';
import type { Found, TokenRange } from '../found.ts';
import { readMainSubject } from '../readMainSubject.ts';
import { startOfNounPhrase } from '../startOfNounPhrase.ts';
import { readSubject } from '../subject.ts';
import { readVerbGroup } from '../verbGroup.ts';
import { hasFiniteVerb, isFiniteVerb } from '../verbs.ts';

/**
 * A noun for what somebody said, and the clause behind it. Whose it is says a genitive, a phrase with `by` or `from`, or a verb such as `issue`; where
 * nothing does (`amid claims that`), nobody is quoted.
 *
 *     The school rejected Ortell’s claim that the bridge was safe.
 *                         ^^^^^^   ^^^^^      ^^^^^^^^^^^^^^^^^^^
 */
export const reportingNoun: Finder = {
  name: 'reportingNoun',
  find(view) {
    const { tokens, quotationAt } = view.passage;
    const found: Found[] = [];
    for (let i = view.sentence.first + 1; i + 3 < view.sentence.end; i++) {
      const { lower, classes } = tokens[i] as Token;
      if (quotationAt[i] !== -1 || (classes & CAPITALIZED) !== 0 || !reportingNouns.has(lower)) continue;
      const one = findAt(view, i);
      if (one !== null) found.push(one);
    }
    return found;
  },
  examples: [
    {
      text: 'The school rejected Ortell’s claim that the bridge was safe.',
      content: 'the bridge was safe',
      mention: 'Ortell',
    },
    {
      text: 'The letter disputes accusations by the Kestrel Company that reporters had lied.',
      content: 'reporters had lied',
      mention: 'the Kestrel Company',
    },
    {
      text: 'The harbour board issued a warning that the quay could sink.',
      content: 'the quay could sink',
      mention: 'The harbour board',
    },
  ],
};

function findAt(view: SentenceView, at: number): Found | null {
  const { passage, sentence } = view;
  const { tokens } = passage;
  const behind = (tokens[at + 1] as Token).lower;
  const giver =
    behind === 'by' || behind === 'from' ? { first: at + 2, end: endOfNounPhrase(tokens, at + 2, sentence.end, true) } : null;
  const that = giver === null ? at + 1 : giver.end;
  if ((tokens[that] as Token | undefined)?.lower !== 'that' || !isClause(view, that + 1)) return null;
  const mention = giver ?? owner(view, at);
  if (mention === null || mention.end <= mention.first) return null;
  const end = endOfWords(view, that + 1, startOf(view, mention.first));
  return {
    content: [{ first: that + 1, end }],
    cue: { first: at, end: at + 1 },
    mention,
    site: null,
    denies: false,
    confidence: 0.75,
  };
}

/** Does the noun phrase open its clause, so that the verb of the sentence follows what was said: `Her claim that it was safe [was] false`? */
function startOf({ passage, sentence }: SentenceView, first: number): boolean {
  if (first <= sentence.first) return true;
  const before = passage.tokens[first - 1] as Token;
  return before.text === ',' || (before.classes & (SUBORDINATOR | CONJUNCTION)) === SUBORDINATOR;
}

/** Where the words behind `that` end: at the next mark, or before the verb that the noun itself is the subject of. */
function endOfWords(view: SentenceView, first: number, isSubject: boolean): number {
  const { tokens, quotationAt } = view.passage;
  let end = endOfClause(view, first);
  for (let i = first + 2; i < end; i++) {
    if (quotationAt[i] === -1 && /^(?:[,;–—-]|--)$/.test((tokens[i] as Token).text) && hasFiniteVerb(tokens, first, i)) {
      const joins = (tokens[i] as Token).text === '-' && (tokens[i - 1] as Token).end === (tokens[i] as Token).start;
      // `the articles, printed in May, were false`: the second comma closes an aside.
      const closes = isFiniteVerb(tokens, i + 1, i) || ((tokens[i + 1]?.classes ?? 0) & AUXILIARY) !== 0;
      if (!joins && !closes) end = i;
    }
  }
  if (!isSubject) return end;
  let verbs = 0;
  for (let i = first + 1; i < end; i++) if (quotationAt[i] === -1 && isFiniteVerb(tokens, i, first)) verbs++;
  for (let i = end - 1; i > first + 2 && verbs > 1; i--) {
    if (quotationAt[i] !== -1 || !isFiniteVerb(tokens, i, first)) continue;
    return ((tokens[i - 1] as Token).classes & (CONJUNCTION | RELATIVE | PUNCTUATION | AUXILIARY)) === 0 ? i : end;
  }
  return end;
}

/** The owner alone, where the noun phrase is the last of a chain: `questions about [Ortell]’s claim`. */
function nearestName(tokens: readonly Token[], first: number, end: number): number {
  for (let i = end - 1; i >= first; i--) {
    const { classes } = tokens[i] as Token;
    const links = (classes & (PREPOSITION | SUBORDINATOR | VERB_ING)) !== 0 && (classes & CAPITALIZED) === 0;
    if (links) return i + 1 < end ? i + 1 : end;
  }
  return first;
}

/** Does a clause with a subject of its own begin here? `Claims that were made` and `claims that she denied` hold none. */
function isClause(view: SentenceView, first: number): boolean {
  const { tokens } = view.passage;
  const end = endOfClause(view, first);
  if (end - first < 3 || isFiniteVerb(tokens, first, first - 1) || !hasFiniteVerb(tokens, first, end)) return false;
  return !view.sites.some(
    ({ group, next }) => group.first >= first && group.first < first + 5 && /^(?:END|COMMA)$/.test(next.kind),
  );
}

/** Who owns the noun phrase: the genitive in it, or the subject of the verb of saying before it. */
function owner(view: SentenceView, at: number): TokenRange | null {
  const { passage, sentence } = view;
  const { tokens, quotationAt } = passage;
  for (let i = at - 1; i >= Math.max(sentence.first, at - 4) && quotationAt[i] === -1; i--) {
    const { lower, classes } = tokens[i] as Token;
    if ((classes & POSSESSIVE) !== 0 && lower !== 'whose') return { first: i, end: i + 1 };
    if ((classes & GENITIVE) !== 0)
      return { first: nearestName(tokens, startOfNounPhrase(tokens, i, sentence.first), i), end: i };
    if (verbsOfSaying.has(lower)) return subjectOf(view, i);
    if ((classes & (PUNCTUATION | PREPOSITION | CONJUNCTION)) !== 0) return null;
    if ((classes & DETERMINER) === 0 && isFiniteVerb(tokens, i, sentence.first)) return null;
  }
  return null;
}

function subjectOf({ passage, sentence }: SentenceView, verb: number): TokenRange | null {
  const group = readVerbGroup(passage.tokens, verb, sentence.first);
  if (group.negated || group.modal || group.infinitive || group.passive) return null;
  const subject = group.participle
    ? readMainSubject(passage, sentence.first, group.first)
    : readSubject(passage, group.first, sentence.first);
  return subject === null ? null : { first: subject.first, end: subject.end };
}
