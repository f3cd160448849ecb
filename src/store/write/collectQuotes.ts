import { isKnownByName } from '#sources/isKnownByName.ts';
import { outletName } from '#sources/outletName.ts';
import type { Hop as ReadHop, SourcedQuote, SourceKind } from '#sources/source.ts';
import type { Speaker } from '#speakers/speaker.ts';
import type { QuoteSpan } from '#store/generated/client.ts';
import { normalizeName } from '#store/normalizeName.ts';
import { searchRow } from '#store/search/searchRow.ts';
import { shortId } from '#store/shortId.ts';
import { StoreError } from '#store/storeError.ts';
import type { ArticleText } from './ArticleText.ts';
import { collectVoices } from './collectVoices.ts';
import { numberAlike } from './numberAlike.ts';
import { placeAttribution } from './placeAttribution.ts';
import type { Hop, Quote, QuoteSpeaker, Source } from './row.ts';

/** The quotes of an article as rows, and the id of each by its id in the reading. */
export interface CollectedQuotes {
  readonly quotes: readonly Quote[];
  readonly spans: readonly QuoteSpan[];
  readonly quoteSpeakers: readonly QuoteSpeaker[];
  readonly sources: readonly Source[];
  readonly hops: readonly Hop[];
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * @param outlet who published the article, the last hop of every chain, or null where nobody knows
 * @param speakerId gives the id of a speaker of the article
 * @throws StoreError where a quote's words are not in its place
 */
export function collectQuotes(
  articleId: string,
  read: readonly SourcedQuote[],
  text: ArticleText,
  outlet: string | null,
  speakerId: (speaker: Speaker) => string,
): CollectedQuotes {
  const quotes: Quote[] = [];
  const spans: QuoteSpan[] = [];
  const quoteSpeakers: QuoteSpeaker[] = [];
  const hops: Hop[] = [];
  const sources = new Map<string, Source>();
  const ids = new Map<string, string>();
  const newId = numberAlike(articleId);
  const addSource = (printed: string, kind: SourceKind, ...ofArticle: readonly string[]): string => {
    const name = kind === 'OUTLET' ? outletName(printed) : printed;
    const nameKey = normalizeName(name);
    const id = shortId('source', kind, nameKey, ...ofArticle);
    if (!sources.has(id)) sources.set(id, { id, name, nameKey, kind, articleId: ofArticle[0] ?? null });
    return id;
  };
  /** A source without a name of its own is its article's; a text or a person without one is also whose it is: two statements are two. */
  const sourceOf = (hop: ReadHop, author: Speaker | undefined): string => {
    const { name, kind } = hop.source;
    if (isKnownByName(hop)) return addSource(name, kind);
    return addSource(name, kind, articleId, kind === 'OUTLET' || author === undefined ? '' : speakerId(author));
  };

  for (const { quote, voices } of read) {
    const columns = placeAttribution(quote, 'quote', text);
    const placed = quote.spans.map((span) => text.place(span, 'stretch of a quote'));
    if (placed.length === 0 || placed[0]?.start !== columns.start || placed.at(-1)?.end !== columns.end) {
      throw new StoreError(
        `The stretches of the quote at ${quote.start}-${quote.end} do not begin and end with it; the document was not stored.`,
      );
    }
    const id = newId(columns.start, 'quote', ...placed.flatMap(({ start, end }) => [start, end]));
    ids.set(quote.id, id);
    const { kind, stance, paragraph, foundBy, confidence } = quote;
    const day = quote.day === null ? null : text.check(quote.day, 'day of a quote');
    const dayColumns = { dayStart: day?.start ?? null, dayEnd: day?.end ?? null, dayText: day?.text ?? null };
    quotes.push({
      id,
      articleId,
      position: quotes.length,
      kind,
      stance,
      ...columns,
      ...dayColumns,
      paragraph,
      foundBy,
      confidence,
      searchRow: searchRow(id),
    });
    placed.forEach(({ start, end }, position) => {
      spans.push({ quoteId: id, position, start, end });
    });
    for (const voice of collectVoices(voices, speakerId)) quoteSpeakers.push({ quoteId: id, ...voice });
  }
  for (const { quote, voices, via } of read) {
    const quoteId = ids.get(quote.id) ?? '';
    let author = voices[0]?.speaker;
    via.forEach((hop, position) => {
      const { words, relay, within } = hop;
      author = relay ?? author;
      const shown = words === null ? null : text.check(words, 'trace of a source');
      hops.push({
        quoteId,
        position,
        sourceId: sourceOf(hop, author),
        wordsStart: shown?.start ?? null,
        wordsEnd: shown?.end ?? null,
        wordsText: shown?.text ?? null,
        relayId: relay === null ? null : speakerId(relay),
        withinId: within === null ? null : (ids.get(within) ?? null),
      });
    });
    if (outlet !== null) {
      const sourceId = addSource(outlet, 'OUTLET');
      const nothing = { wordsStart: null, wordsEnd: null, wordsText: null, relayId: null, withinId: null };
      hops.push({ quoteId, position: via.length, sourceId, ...nothing });
    }
  }
  return { quotes, spans, quoteSpeakers, sources: [...sources.values()], hops, ids };
}
