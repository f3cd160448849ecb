import { type SentenceView, viewSentence } from './cueSite.ts';
import { finders, refiners } from './english.ts';
import type { Draft } from './found.ts';
import type { Passage } from './passage.ts';
import type { Quote } from './quote.ts';
import { extentOf } from './quotedSentence.ts';
import { quoteFromDraft } from './quoteFromDraft.ts';
import { sentenceOfCue } from './sentenceOfCue.ts';

/** A quote with the draft it was made from, for the stages that need its tokens. */
export interface QuoteInTokens {
  readonly quote: Quote;
  readonly draft: Draft;
}

/**
 * Finds every attributed quote of an article, in reading order. The engine: it knows no English, only that a cue belongs to the first finder that
 * takes it.
 *
 * @param passage the article made ready
 * @param prefix what the quotes' ids begin with
 */
export function findQuotes(passage: Passage, prefix: string): { quotes: QuoteInTokens[]; views: SentenceView[] } {
  const views: SentenceView[] = [];
  let drafts: Draft[] = [];
  for (const sentence of passage.sentences) {
    const view = viewSentence(passage, sentence);
    views.push(view);
    const taken = new Set<number>();
    for (const { name, find } of finders) {
      for (const found of find(view)) {
        const verb = found.site?.group.verb ?? found.cue?.first ?? found.mention?.first ?? -1;
        if (taken.has(verb)) continue;
        taken.add(verb);
        const { content, cue, mention, site, denies, confidence } = found;
        drafts.push({ content, cue, mention, site, denies, confidence, foundBy: name, goesOnFrom: null });
      }
    }
  }
  for (const { refine } of refiners) drafts = refine(drafts, passage, views);
  const ordered = drafts
    .map((draft) => ({ draft, at: extentOf(draft).first, content: draft.content[0]?.first ?? 0 }))
    .sort((a, b) => a.content - b.content || a.at - b.at);
  const quotes: QuoteInTokens[] = [];
  for (const { draft } of ordered) {
    const sentence = passage.sentences[sentenceOfCue(passage, draft)];
    const quote = sentence === undefined ? null : quoteFromDraft(passage, draft, sentence, `${prefix}q${quotes.length + 1}`);
    if (quote !== null) quotes.push({ quote, draft });
  }
  return { quotes, views };
}
