import type { Denial } from '#claims/claim.ts';
import type { ReadArticle, Reading } from '#reading.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Voice } from '#speakers/speaker.ts';
import type { Stretch } from '#text/span.ts';
import type { ExtractedArticle, ExtractedDenial, ExtractedQuote, ExtractedStretch, ExtractLine } from './extracted.ts';

/**
 * Puts what was read from a document into the form that `extract` prints: one object a document, of names, numbers and words only.
 *
 * @param id the document's id
 * @param reading what `readWire` found in it
 * @returns an object to be printed as one line of JSON; offsets count UTF-16 code units of the document's text
 */
export function extractLine(id: string, reading: Reading): ExtractLine {
  return { id, articles: reading.articles.map(extractArticle) };
}

function extractArticle({ article, quotes, denials }: ReadArticle): ExtractedArticle {
  return {
    start: article.start,
    end: article.end,
    headline: article.headline?.text ?? null,
    byline: article.byline.map((writer) => writer.text),
    dateline: article.dateline && { place: article.dateline.place, agency: article.dateline.agency },
    captions: article.captions.map((caption) => caption.text),
    sections: article.sections.map((section) => section.text),
    credits: article.credits?.text ?? null,
    quotes: quotes.map(extractQuote),
    denials: denials.map(extractDenial),
  };
}

function extractQuote({ quote, voices, via }: SourcedQuote): ExtractedQuote {
  return {
    id: quote.id,
    kind: quote.kind,
    stance: quote.stance,
    start: quote.start,
    end: quote.end,
    text: quote.text,
    spans: quote.spans.map((span) => [span.start, span.end]),
    cue: extractStretch(quote.cue),
    mention: extractStretch(quote.mention),
    speakers: voices.map((voice) => ({ ...nameAndKind(voice), inferred: voice.inferred })),
    via: via.map(({ source: { name, kind }, words, within }) => ({ name, kind, words: extractStretch(words), within })),
    day: extractStretch(quote.day),
    foundBy: quote.foundBy,
    confidence: quote.confidence,
  };
}

function extractDenial(denial: Denial): ExtractedDenial {
  return {
    id: denial.id,
    form: denial.form,
    by: denial.by.map(nameAndKind),
    mention: extractStretch(denial.mention),
    quote: denial.quote?.quote.id ?? null,
    start: denial.start,
    end: denial.end,
    text: denial.text,
    claims: denial.targets.map((target) => ({
      article: target.article,
      quote: target.quote?.quote.id ?? null,
      text: target.text,
      confidence: target.confidence,
      why: target.why,
    })),
  };
}

function nameAndKind({ speaker }: Voice) {
  return { name: speaker.name, kind: speaker.kind };
}

/** Copies a stretch, for what stages carry along with it is not part of the contract. */
function extractStretch(stretch: Stretch | null): ExtractedStretch | null {
  return stretch && { start: stretch.start, end: stretch.end, text: stretch.text };
}
