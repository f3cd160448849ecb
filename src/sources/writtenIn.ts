import type { QuoteInTokens } from '#quotes/findQuotes.ts';
import type { Speaker, VoicedQuote } from '#speakers/speaker.ts';
import type { Hop } from './source.ts';

const isStudy = (name: string): boolean =>
  /\b(?:report|study|survey|paper|audit|review|analysis|assessment|dossier)\b/i.test(name);

/**
 * The report that a quote's speakers speak in, for they are in the article as its authors: `the experts wrote in the report ... The experts said`, or
 * `according to the report ... the engineers wrote`. Somebody with a name may have spoken elsewhere too, and a body that is no panel.
 *
 * @param chains the chains of the quotes before it
 */
export function writtenIn(
  quotes: readonly QuoteInTokens[],
  voiced: readonly VoicedQuote[],
  chains: readonly (readonly Hop[])[],
  index: number,
): readonly Hop[] {
  const author = voiced[index]?.voices[0]?.speaker;
  const { cue } = (quotes[index] as QuoteInTokens).quote;
  if (author === undefined || !mayBeAuthor(author)) return [];
  const earlier = voiced.slice(0, index).flatMap(({ voices }, i) => (voices[0]?.speaker === author ? [chains[i] ?? []] : []));
  const studies = earlier.map((chain) => chain.filter(({ source }) => source.kind === 'DOCUMENT' && isStudy(source.name)));
  if (studies.length > 0) return studies.every((chain) => chain.length > 0) ? (studies.at(-1) ?? []) : [];
  return cue !== null && /^wr(?:ote|ite)/i.test(cue.text) ? lastStudy(quotes, voiced, index) : [];
}

/** Several people without a name, or a panel. */
const mayBeAuthor = ({ name, kind, count }: Speaker): boolean =>
  (kind === 'UNNAMED' && count !== 1 && /(?:s|men|people)\b/.test(name)) || /\b(?:panel|commission|inquiry)\b/i.test(name);

/** The last report that spoke before the quote, as a hop. */
function lastStudy(quotes: readonly QuoteInTokens[], voiced: readonly VoicedQuote[], index: number): Hop[] {
  for (let i = index - 1; i >= 0; i--) {
    const speaker = voiced[i]?.voices[0]?.speaker;
    if (speaker?.kind === 'DOCUMENT' && isStudy(speaker.name))
      return [
        {
          source: { name: speaker.name, kind: 'DOCUMENT' },
          words: (quotes[i] as QuoteInTokens).quote.mention,
          relay: null,
          within: null,
        },
      ];
  }
  return [];
}
