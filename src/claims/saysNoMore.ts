import type { Silence } from '#quotes/quote.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Voice } from '#speakers/speaker.ts';

/** Words by which one adds to what one has said. */
const adding =
  /^\S.*\b(?:elaborate|(?:go|going) into (?:any )?details?|(?:give|provide|offer) (?:any )?(?:further |more |other )?(?:details?|specifics))\b[.,;]?$/;

/** `said a deal was near but refused to go into details`: who adds nothing to what they say in the same sentence leaves nobody else unanswered. */
export function saysNoMore(
  { cue, end, start, text, sentence }: Silence,
  by: readonly Voice[],
  quotes: readonly SourcedQuote[],
): boolean {
  if (cue === null || !adding.test(text.slice(cue.start - start, end - start))) return false;
  return quotes.some(
    ({ quote, voices }) =>
      quote.start >= sentence.start &&
      quote.start < cue.start &&
      voices.some(({ speaker }) => by.some((one) => one.speaker === speaker)),
  );
}
