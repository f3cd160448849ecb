import { hash as digest } from 'node:crypto';
import type { Document } from '#intake/document.ts';
import type { ReadArticle } from '#reading.ts';
import { ageOf } from '#store/ageOf.ts';
import type { SearchedKind } from '#store/search/searchedKind.ts';
import { searchRow } from '#store/search/searchRow.ts';
import { shortId } from '#store/shortId.ts';
import { ArticleText } from './ArticleText.ts';
import type { ArticleRows } from './articleRows.ts';
import { collectDenials } from './collectDenials.ts';
import { collectParts } from './collectParts.ts';
import { collectQuotes } from './collectQuotes.ts';
import { collectSpeakers } from './collectSpeakers.ts';
import { packRows } from './packedRows.ts';
import { parseTime } from './parseTime.ts';
import type { Article, Quote } from './row.ts';
import { type Words, wordsOf } from './wordsOf.ts';

/** An article's rows, and the ids of its quotes and denials by those in the reading. */
export interface CollectedArticle {
  readonly rows: ArticleRows;
  readonly text: ArticleText;
  readonly quoteIds: ReadonlyMap<string, string>;
  readonly denialIds: ReadonlyMap<string, string>;
}

/**
 * Turns one article of a reading into rows, every offset counted from the article's start.
 *
 * @param document what the article's file says of it
 * @param addedAt the time to be written down for it
 * @throws StoreError where words are not in their place
 */
export function collectArticle(document: Document, read: ReadArticle, addedAt: Date): CollectedArticle {
  const text = new ArticleText(document.text, read.article);
  const { headline, dateline } = read.article;
  const hash = digest('sha256', text.text);
  const id = shortId('article', document.publisher ?? '', hash);
  const agency = dateline?.agency ?? null;

  const { idOf, speakers, appearances, names } = collectSpeakers(id, read, text);
  const quotes = collectQuotes(id, read.quotes, text, document.publisher ?? agency, idOf);
  const denials = collectDenials(id, read.denials, text, idOf, quotes.ids);
  const article = {
    id,
    hash,
    headline: headline?.text ?? null,
    text: text.text,
    publisher: document.publisher,
    datelinePlace: dateline?.place ?? null,
    agency,
    datelineDate: dateline?.date ?? null,
    publishedAt: document.publishedAt === null ? null : parseTime(document.publishedAt),
    addedAt,
    searchRow: searchRow(id),
  };
  const age = ageOf(article.publishedAt);
  const rows = {
    article,
    addresses: document.url === null ? [] : [{ articleId: id, url: document.url }],
    speakers,
    sources: quotes.sources,
    own: {
      ArticlePart: packRows(collectParts(id, read.article, text)),
      SpeakerAppearance: packRows(appearances, age),
      SpeakerName: packRows(names),
      Quote: packRows(quotes.quotes, age),
      QuoteSpan: packRows(quotes.spans),
      QuoteSpeaker: packRows(quotes.quoteSpeakers, age),
      Hop: packRows(quotes.hops, age),
      Denial: packRows(denials.denials, age),
      DenialSpeaker: packRows(denials.denialSpeakers, age),
    },
    words: collectWords(article, quotes.quotes),
  };
  return { rows, text, quoteIds: quotes.ids, denialIds: denials.ids };
}

/** The words of what no other article changes. */
function collectWords(article: Article, quotes: readonly Quote[]): Words[] {
  const collect = (kind: SearchedKind, { searchRow, text }: Article | Quote): Words[] =>
    searchRow === null ? [] : [wordsOf(kind, searchRow, text)];
  return [...collect('ARTICLE', article), ...quotes.flatMap((quote) => collect('QUOTE', quote))];
}
