import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import { extentOf } from '#quotes/quotedSentence.ts';
import { stretchOf } from '#quotes/quoteFromDraft.ts';
import { sentencesRound } from '#quotes/sentencesRound.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Token } from '#text/token.ts';
import type { DenialDraft } from './denialDraft.ts';
import { findUnanswered } from './findUnanswered.ts';
import type { HeardArticle } from './heardArticle.ts';
import { reportedOfThem } from './reportedOfThem.ts';
import type { Wanted } from './wanted.ts';

/** The words of a refusal in quotation marks, without what strengthens them: of the speakers themselves. */
const refusal =
  /^(?:no (?:further )?comment(?=$| (?:on|about|at|to|until|while|beyond|regarding) )|(?:i|we) have (?:no|nothing) (?:further |more )?(?:comment|to say|to add|to share(?! with))|(?:i|we)(?:'m| am|'re| are) not (?:going to|able to) (?:comment|discuss|speculate|(?:get|go) into (?:that|this|it|details|specifics)|answer|talk about|respond)|(?:i|we) (?:will not|won't|would not|cannot|can't|can not|do not|don't) (?:comment|be commenting|(?:get|go) into (?:that|this|details)|answer (?:that|this|hypotheticals)|talk about (?:that|this)|discuss (?:that|this|individual|personnel|internal|specific|ongoing|pending)))\b/;

/** As many words has a refusal at most that the reader is to know one by. */
const mostWords = 10;

/** `“No comment,” he said`: somebody refuses an answer in words of their own. */
export function findRefusals(article: HeardArticle, wanted: (at: number, by: SourcedQuote['voices']) => Wanted): DenialDraft[] {
  const { passage, drafts, quotes, index } = article;
  return drafts.flatMap(({ draft }, at): DenialDraft[] => {
    const quote = quotes[at] as SourcedQuote;
    const [range] = draft.content;
    if (range === undefined || passage.quotationAt[range.first] === -1 || quote.voices.length === 0) return [];
    const begin = passage.tokens[range.first + 1]?.lower ?? '';
    if (!/^(?:no|i|we|i'm|we're)$/.test(passage.tokens[range.first]?.lower ?? '') && !/^(?:no|i|we|i'm|we're)$/.test(begin))
      return [];
    const words = passage.tokens
      .slice(range.first, Math.min(range.end, range.first + mostWords))
      .flatMap(({ classes, lower }: Token) => ((classes & PUNCTUATION) !== 0 ? [] : [lower]))
      .join(' ');
    const hit = refusal.exec(words);
    if (hit === null) return [];
    const behind = range.first + hit[0].split(' ').length;
    const topic = { first: Math.min(behind, range.end), end: range.end };
    const { cue, mention } = quote.quote;
    const extent = extentOf(draft);
    const asked = wanted(range.first, quote.voices);
    return [
      {
        article: index,
        at: range.first,
        restates: [],
        denial: {
          ...stretchOf(passage, extent),
          form: 'DECLINED_TO_COMMENT',
          by: quote.voices,
          mention,
          cue,
          sentence: sentencesRound(passage, extent),
          quote,
          targets: reportedOfThem(findUnanswered(asked, topic), asked.statements, asked.by),
          foundBy: 'refusal',
          confidence: 0.9,
        },
      },
    ];
  });
}
