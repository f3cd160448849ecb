import { MODAL } from '#lexicon/wordClasses.ts';
import type { Statement } from './statement.ts';

/** Does a statement say that something is so: and not what should or will be, nor what somebody offers or asks for? Only of that one may say that it is false. */
export function isToldAsFact({ hypothetical, quote, article: { drafts, passage }, index }: Statement): boolean {
  if (hypothetical || wishing.test(quote.quote.cue?.text ?? '')) return false;
  const content = drafts[index]?.draft.content ?? [];
  return content.every(({ first, end }) =>
    passage.tokens.slice(first, end).every(({ classes, lower }) => (classes & MODAL) === 0 && !wishing.test(lower)),
  );
}

const wishing = /^(?:offer|propos|suggest|ask|demand|urg|call|plan|want|vow|promis|pledg|request|recommend|invit|threat)/i;
