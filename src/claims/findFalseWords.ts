import { falseWords } from '#lexicon/denialWords.ts';
import { ADVERB, AUXILIARY, DETERMINER, PREPOSITION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { HeardArticle } from './heardArticle.ts';

/** A quote that calls something false in its own words, with no verb of denying round it. */
export interface FalseWords {
  /** Index of the quote in its article. */
  readonly quote: number;
  readonly form: 'DENIED' | 'REJECTED';
}

/** Finds the quotes that say of a claim that it is false (`that is untrue`, `it is a lie`), or that there is no truth in it. */
export function findFalseWords({ drafts, passage }: HeardArticle): FalseWords[] {
  const { tokens } = passage;
  return drafts.flatMap(({ draft }, quote): FalseWords[] => {
    if (draft.denies) return [];
    for (const { first, end } of draft.content) {
      for (let i = first; i < end; i++) {
        const { lower } = tokens[i] as Token;
        if (lower === 'truth' && tokens[i - 1]?.lower === 'no') return [{ quote, form: 'DENIED' }];
        if (falseWords.has(lower) && isPredicate(tokens, first, i)) return [{ quote, form: 'REJECTED' }];
      }
    }
    return [];
  });
}

const things = new Set([
  'it',
  'that',
  'this',
  'these',
  'those',
  'they',
  'claim',
  'claims',
  'report',
  'reports',
  'allegation',
  'allegations',
  'accusation',
  'accusations',
  'charge',
  'charges',
  'story',
  'statement',
  'paper',
  'document',
  'letter',
  'suggestion',
  'rumors',
  'rumours',
  "it's",
  "that's",
  "they're",
  'which',
  'what',
]);

/** Does the word stand behind a form of be whose subject is a claim, with nothing but small words between, and without a negation? */
function isPredicate(tokens: readonly Token[], first: number, at: number): boolean {
  let i = at - 1;
  while (
    i >= first &&
    ((tokens[i] as Token).classes & (DETERMINER | ADVERB)) !== 0 &&
    ((tokens[i] as Token).classes & AUXILIARY) === 0
  )
    i--;
  if (i < first) return false;
  const verb = tokens[i] as Token;
  if (!/^(?:is|are|was|were|it's|that's|they're|’s|'s)$/.test(verb.lower)) return false;
  if (things.has(verb.lower)) return true;
  const subject = i > first ? (tokens[i - 1] as Token) : undefined;
  if (subject === undefined || (subject.classes & PREPOSITION) !== 0) return subject === undefined;
  return things.has(subject.lower);
}
