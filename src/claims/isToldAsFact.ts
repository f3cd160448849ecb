import { MODAL } from '#lexicon/wordClasses.ts';
import { formsOfVerb } from '#lexicon/words.ts';
import type { Statement } from './statement.ts';

/** Does a statement say that something is so: and not what should or will be, nor what somebody offers or asks for? Only of that one may say that it is false. */
export function isToldAsFact({ hypothetical, quote, article: { drafts, passage }, index }: Statement): boolean {
  const cue = quote.quote.cue?.text.toLowerCase().split(' ') ?? [];
  if (hypothetical || cue.some((word) => wishes.has(word))) return false;
  const content = drafts[index]?.draft.content ?? [];
  return content.every(({ first, end }) =>
    passage.tokens.slice(first, end).every(({ classes, lower }) => (classes & MODAL) === 0 && !wishes.has(lower)),
  );
}

/** Every form of the verbs of who wants or offers something, and the nouns that are spelt so. */
const wishes: ReadonlySet<string> = new Set(
  'offer propose ask demand urge plan want vow promise pledge request recommend invite threaten'
    .split(' ')
    .flatMap((verb) => formsOfVerb(verb).map(([form]) => form)),
);
