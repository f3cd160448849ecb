import { MODAL, NEGATES, PREPOSITION, RELATIVE } from '#lexicon/wordClasses.ts';
import type { SourcedQuote } from '#sources/source.ts';
import type { Token } from '#text/token.ts';
import { contentStems, stemOf } from './contentWords.ts';
import type { HeardArticle } from './heardArticle.ts';

/** A quote with what is needed to compare it with others. */
export interface Statement {
  readonly article: HeardArticle;
  /** Index of the quote in its article. */
  readonly index: number;
  readonly quote: SourcedQuote;
  readonly stems: ReadonlySet<string>;
  /** The stems of the whole sentence round it, worked out when first asked for. */
  readonly sentenceStems: () => ReadonlySet<string>;
  /** The stems that a negation stands before, within a few words. */
  readonly negated: ReadonlySet<string>;
  /** True where the verb is one of denying, so that the words are those of the claim denied. */
  readonly denies: boolean;
  /** True where it says what may, could or should be. */
  readonly hypothetical: boolean;
}

/** How many words a negation reaches over. */
const scope = 4;

/** Makes the quotes of an article comparable. */
export function statementsOf(article: HeardArticle): Statement[] {
  const { tokens } = article.passage;
  return article.quotes.map((quote, index): Statement => {
    const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
    const stems = new Set<string>();
    const negated = new Set<string>();
    let hypothetical = false;
    for (const { first, end } of draft.content) {
      for (const stem of contentStems(tokens, first, end)) stems.add(stem);
      for (let i = first; i < end; i++) {
        const token = tokens[i] as Token;
        if ((token.classes & MODAL) !== 0 && /^(?:could|may|might|should)/.test(token.lower)) hypothetical = true;
        if ((token.classes & NEGATES) !== 0) {
          for (let j = i + 1; j < Math.min(end, i + 1 + scope); j++) {
            const word = tokens[j] as Token;
            // A negation does not reach into another phrase: `not in our hands`.
            if (
              /^[,;:.–—]$/.test(word.text) ||
              ((word.classes & (PREPOSITION | RELATIVE)) !== 0 && word.lower !== 'of') ||
              word.lower === 'and' ||
              word.lower === 'or'
            )
              break;
            negated.add(stemOf(word));
          }
        }
      }
    }
    let around: Set<string> | null = null;
    const sentence = article.passage.sentences[article.passage.sentenceAt(draft.cue?.first ?? draft.content[0]?.first ?? 0)];
    const sentenceStems = () => {
      around ??= new Set(sentence === undefined ? [] : contentStems(tokens, sentence.first, sentence.end));
      return around;
    };
    return { article, index, quote, stems, sentenceStems, negated, denies: draft.denies, hypothetical };
  });
}

/** How much a stem tells: one that few statements of the document have tells more. */
export function weigher(statements: readonly Statement[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { stems } of statements) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const total = statements.length + 1;
  return (stem) => Math.log(1 + total / (counts.get(stem) ?? 1));
}
