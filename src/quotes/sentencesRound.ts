import type { Span } from '#text/span.ts';
import type { Token } from '#text/token.ts';
import type { TokenRange } from './found.ts';
import type { Passage } from './passage.ts';

/** The sentence in which some words stand; all of them where the words go on over several. */
export function sentencesRound({ tokens, sentences, sentenceAt }: Passage, { first, end }: TokenRange): Span {
  const from = sentences[sentenceAt(first)]?.first ?? first;
  const to = sentences[sentenceAt(end - 1)]?.end ?? end;
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}
