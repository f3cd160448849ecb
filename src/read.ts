import { findArticles } from '#articles/findArticles.ts';
import { findClaims } from '#claims/findClaims.ts';
import type { HeardArticle } from '#claims/heardArticle.ts';
import { findQuotes } from '#quotes/findQuotes.ts';
import { findSilences } from '#quotes/findSilences.ts';
import { makePassage } from '#quotes/passage.ts';
import type { ReadArticle, Reading } from '#reading.ts';
import { findSources } from '#sources/findSources.ts';
import { findSpeakers } from '#speakers/findSpeakers.ts';

/**
 * Reads a text: finds its articles, every quote in them, who speaks, by which way the words reached the page, and who is against them.
 *
 * @param text the text as `cleanText` leaves it; all offsets in the answer count its UTF-16 code units
 * @returns what was read; a text that holds nothing to read has no articles
 */
export function readWire(text: string): Reading {
  const articles = findArticles(text);
  const heard = articles.map((article, index): HeardArticle => {
    const passage = makePassage(text, article);
    const { quotes: drafts, views } = findQuotes(passage, `a${index + 1}`);
    const silences = findSilences(views);
    const voiced = findSpeakers(passage, drafts, silences);
    return { index, passage, views, drafts, silences, voiced, quotes: findSources(drafts, voiced) };
  });
  const { claims, quotes, denials } = findClaims(heard);
  return {
    text,
    claims,
    articles: articles.map(
      (article, index): ReadArticle => ({
        article,
        quotes: quotes[index] ?? [],
        denials: denials[index] ?? [],
        speakers: heard[index]?.voiced.speakers() ?? [],
      }),
    ),
  };
}
