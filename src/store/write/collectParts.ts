import type { Article } from '#articles/article.ts';
import type { ArticlePart, PartKind } from '#store/generated/client.ts';
import type { Span } from '#text/span.ts';
import type { ArticleText } from './ArticleText.ts';

/** The parts of an article in reading order, each with its words but for the paragraphs. */
export function collectParts(articleId: string, article: Article, text: ArticleText): ArticlePart[] {
  const { headline, dateline, credits } = article;
  const all: readonly (readonly [PartKind, readonly Span[]])[] = [
    ['HEADLINE', headline === null ? [] : [headline]],
    ['BYLINE', article.byline],
    ['DATELINE', dateline === null ? [] : [dateline]],
    ['CAPTION', article.captions],
    ['SECTION', article.sections],
    ['PARAGRAPH', article.paragraphs],
    ['CREDITS', credits === null ? [] : [credits]],
  ];
  return all
    .flatMap(([kind, spans]) => spans.map((span) => ({ kind, ...text.place(span, kind.toLowerCase()) })))
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map((part, position) => ({ articleId, position, ...part, text: part.kind === 'PARAGRAPH' ? null : part.text }));
}
