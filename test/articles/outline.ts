import { findArticles } from '#articles/findArticles.ts';

/** An article as its words, without the places, so that a test reads as the page does. */
export interface Outline {
  readonly headline: string | null;
  readonly captions?: readonly string[];
  readonly byline?: readonly string[];
  readonly place?: string | null;
  readonly agency?: string | null;
  readonly date?: string;
  readonly sections?: readonly string[];
  readonly credits?: string;
  readonly paragraphs: readonly string[];
}

/** The articles of a text as outlines; parts that are not there are left out. */
export function outline(text: string): Outline[] {
  return findArticles(text).map((article) => ({
    headline: article.headline?.text ?? null,
    ...(article.captions.length > 0 && { captions: article.captions.map((caption) => caption.text) }),
    ...(article.byline.length > 0 && { byline: article.byline.map((writer) => writer.text) }),
    ...(article.dateline && { place: article.dateline.place, agency: article.dateline.agency }),
    ...(article.dateline?.date && { date: article.dateline.date }),
    ...(article.sections.length > 0 && { sections: article.sections.map((section) => section.text) }),
    ...(article.credits && { credits: article.credits.text }),
    paragraphs: article.paragraphs.map((paragraph) => text.slice(paragraph.start, paragraph.end)),
  }));
}
