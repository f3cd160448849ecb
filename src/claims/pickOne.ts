import type { TokenRange } from '#quotes/found.ts';
import type { Speaker } from '#speakers/speaker.ts';
import { contentStems } from './contentWords.ts';
import { countTerms } from './proposition.ts';
import { speaksOf } from './speaksOf.ts';
import type { Statement } from './statement.ts';
import type { Wanted } from './wanted.ts';

/** Nouns for a whole that begins with what matters most: `the report`, `her testimony`. */
export const wholes =
  /^(?:reports?|reporting|account|version|stor(?:y|ies)|testimony|documents?|paper|papers|audit|study|letter|findings?|article)$/;

/** How many paragraphs before the last claim one may stand that shares words with the denial. */
const fewParagraphs = 2;

/** Nouns for what somebody said in so many words. */
const utterances = /^(?:remarks?|comments?|words|tweets?|outburst)$/;

/**
 * Of several claims of one speaker, the one that a word for them takes up: that which shares words with the rest of the denial’s sentence (`played down her
 * account, saying that its police had [received] no complaint`); else of a report the first, and of remarks the last that are told word for word.
 *
 * @param from the claims, last first
 * @param noun the word for them, or nothing
 */
export function pickOne(
  from: readonly Statement[],
  noun: string,
  { tokens, at, range, by }: Pick<Wanted, 'tokens' | 'at' | 'by'> & { readonly range: TokenRange },
): Statement | undefined {
  const [last] = from;
  if (last === undefined || from.length === 1) return last;
  const { sentences, sentenceAt } = last.article.passage;
  const sentence = sentences[sentenceAt(at)];
  const behind = new Set(sentence === undefined ? [] : contentStems(tokens, range.end, sentence.end));
  let best = last;
  let most = 0;
  for (const statement of from) {
    if (last.quote.quote.paragraph - statement.quote.quote.paragraph > fewParagraphs) break;
    let shared = 0;
    for (const stem of behind) if (statement.stems.has(stem)) shared++;
    if (shared > most) [best, most] = [statement, shared];
  }
  if (most > 0) return best;
  if (wholes.test(noun)) return from.findLast(({ hypothetical, denies }) => !hypothetical && !denies) ?? last;
  const charge = charges.test(noun) ? chargeAmong(from, noun, by) : undefined;
  if (charge !== undefined) return charge;
  return (utterances.test(noun) ? from.find(({ quote }) => quote.quote.kind !== 'INDIRECT') : undefined) ?? last;
}

/** Nouns for what somebody says of another. */
const charges = /^(?:claim|allegation|accusation|charge|suggestion|insinuation|assertion|contention)s?$/;

/** Verbs by which one says it. */
const accusing = /^(?:accus|alleg|claim|charg|suggest|insinuat|assert|contend|blam)/i;

/** A claim that says less than this is no charge: `I laughed`, `They know the rules`. */
const fewestTerms = 3;

/** `the allegation`: what he alleged, or accused somebody of, or said of who denies it, and not what he threatened or remarked behind it. */
function chargeAmong(from: readonly Statement[], noun: string, by: readonly Speaker[]): Statement | undefined {
  const isBy = (cue: RegExp) => from.find(({ quote }) => cue.test(quote.quote.cue?.text ?? ''));
  const weighs = ({ assertions }: Statement) => assertions.some(({ proposition }) => countTerms(proposition) >= fewestTerms);
  return (
    isBy(new RegExp(`^${noun.slice(0, 5)}`, 'i')) ??
    isBy(accusing) ??
    from.find((one) => weighs(one) && speaksOf(one, by)) ??
    from.find((one) => weighs(one) && one.quote.quote.kind !== 'DIRECT') ??
    from.find(weighs)
  );
}

/** Is it told by the article, and not by somebody within what another is told to say (`they said that he [had told the mayor so]`)? */
export function isOutermost({ article, index }: Statement): boolean {
  const [own] = article.drafts[index]?.draft.content ?? [];
  if (own === undefined) return true;
  return ![index - 2, index - 1, index + 1].some((other) =>
    article.drafts[other]?.draft.content.some(
      ({ first, end }) => first <= own.first && end >= own.end && end - first > own.end - own.first,
    ),
  );
}
