import { falseWords } from '#lexicon/denialWords.ts';
import { ADVERB, AUXILIARY, DENIES, DETERMINER } from '#lexicon/wordClasses.ts';
import type { TokenRange } from '#quotes/found.ts';
import type { Token } from '#text/token.ts';
import type { HeardArticle } from './heardArticle.ts';

/** A quote that calls something false in its own words, with no verb of denying round it. */
export interface FalseWords {
  /** Index of the quote in its article. */
  readonly quote: number;
  readonly form: 'DENIED' | 'REJECTED';
  /** What is called false, as it is named there. */
  readonly matter: TokenRange;
}

/** Finds the quotes that say of a claim that it is false (`that is untrue`, `it is a lie`), or that there is no truth in it. */
export function findFalseWords({ drafts, passage }: HeardArticle): FalseWords[] {
  const { tokens } = passage;
  return drafts.flatMap(({ draft }, quote): FalseWords[] => {
    if (draft.denies) return [];
    for (const { first, end } of draft.content) {
      for (let i = first; i < end; i++) {
        const { lower, classes } = tokens[i] as Token;
        if (lower === 'truth' && tokens[i - 1]?.lower === 'no') return [{ quote, form: 'DENIED', matter: { first, end } }];
        const verb = (classes & DENIES) !== 0 && falseWords.has(lower) ? predicateVerb(tokens, first, i) : -1;
        if (verb >= 0) return [{ quote, form: 'REJECTED', matter: matterOf(tokens, first, verb, i, end) }];
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

/** `the claim [was untrue]`: what stands before the verb; `it is untrue that X`: what stands behind. */
function matterOf(tokens: readonly Token[], first: number, verb: number, at: number, end: number): TokenRange {
  const behind = tokens[at + 1]?.lower === 'that' ? { first: at + 1, end } : null;
  return behind ?? { first: verb > first ? first : verb, end: verb > first ? verb : verb + 1 };
}

/** The form of be behind which a word stands as its predicate, where the subject is a claim and nothing negates it; else -1. */
function predicateVerb(tokens: readonly Token[], first: number, at: number): number {
  let i = at - 1;
  while (
    i >= first &&
    ((tokens[i] as Token).classes & (DETERMINER | ADVERB)) !== 0 &&
    ((tokens[i] as Token).classes & AUXILIARY) === 0
  )
    i--;
  if (i < first) return -1;
  const verb = tokens[i] as Token;
  if (!/^(?:is|are|was|were|it's|that's|they're|’s|'s)$/.test(verb.lower)) return -1;
  if (things.has(verb.lower)) return i;
  const subject = i > first ? (tokens[i - 1] as Token) : undefined;
  return subject === undefined || things.has(subject.lower) ? i : -1;
}
