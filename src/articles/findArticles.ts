import { paragraphs } from '#text/paragraphs.ts';
import type { Article } from './article.ts';
import { assembleArticle } from './assembleArticle.ts';
import { findHeaders } from './findHeaders.ts';
import { paragraphForm } from './paragraphForm.ts';

/**
 * Finds the articles of a document: one, or several that were pasted one after another with nothing but their own form between them.
 *
 * @param text the document, as `cleanText` leaves it
 * @returns the articles in reading order, each with all its parts; a text without the form of a wire report is one article; none where the
 *   text shows nothing
 */
export function findArticles(text: string): Article[] {
  const pieces = paragraphs(text).map((span) => ({ start: span.start, end: span.end, form: paragraphForm(text, span) }));
  const openings = findHeaders(text, pieces);
  return openings.map((opening, index) => assembleArticle(text, pieces, opening, openings[index + 1]?.first ?? pieces.length));
}
