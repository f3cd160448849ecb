import { ADVERB, CAPITALIZED, CONJUNCTION, FINITE, MOSTLY_NOUN, PUNCTUATION, REPORTS } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { SentenceView } from '../cueSite.ts';
import type { Draft, TokenRange } from '../found.ts';
import { isTitle } from '../isTitle.ts';
import type { PassageQuotation } from '../passage.ts';
import { isAllQuoted } from '../quotedSentence.ts';
import type { Refiner } from '../refiner.ts';
import { uncoveredQuotations } from '../uncoveredQuotations.ts';
import { hasFiniteVerb } from '../verbs.ts';

/** A quotation of fewer words may be a name or a word that somebody else is quoted for. */
const fewestWords = 4;

/**
 * A quotation that goes on behind the attribution of another: behind an aside in the same sentence, or in the next one, which reports nothing itself.
 *
 *     “The bridge is safe,” Ortell said of the bridge at Vell, “but nobody wants it.”
 *      ^^^^^^^^^^^^^^^^^^^                                      ^^^^^^^^^^^^^^^^^^^^^
 *     “The bridge is safe,” Ortell said. Now, “the city wants to be rid of it.”
 *      ^^^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const goesOn: Refiner = {
  name: 'goesOn',
  refine(drafts, passage, views) {
    const out = [...drafts];
    /** The place in `out` of the wholly quoted draft that last spoke in each sentence. */
    const quoted = new Map<number, number>();
    out.forEach((draft, at) => {
      const last = draft.content.at(-1);
      if (last !== undefined && isAllQuoted(passage, draft.content))
        quoted.set(passage.sentenceAt(Math.max(last.first, draft.cue?.first ?? 0)), at);
    });
    for (const quotation of uncoveredQuotations(drafts, passage)) {
      if (quotation.close - quotation.open <= fewestWords || isTitle(passage, quotation)) continue;
      const index = passage.sentenceAt(quotation.open);
      const view = views[index];
      if (view === undefined) continue;
      const same = quoted.get(index);
      if (same !== undefined) {
        const draft = out[same] as Draft;
        if (!isBehindAside(view, draft, quotation)) continue;
        out[same] = { ...draft, content: [...draft.content, { first: quotation.open, end: quotation.end }] };
        continue;
      }
      const before = quoted.get(index - 1);
      if (before === undefined || passage.sentences[index - 1]?.paragraph !== view.sentence.paragraph) continue;
      if (reports(view)) continue;
      const from = out[before] as Draft;
      const words = wordsOf(view, quotation);
      if (words === null) continue;
      quoted.set(index, before);
      if (isAllQuoted(passage, [words])) out[before] = { ...from, content: [...from.content, words] };
      else
        out.push({
          content: [words],
          cue: null,
          mention: null,
          site: null,
          denies: false,
          confidence: 0.8,
          foundBy: 'goesOn',
          goesOnFrom: from.goesOnFrom ?? from,
        });
    }
    return out;
  },
};

/** `“A,” he said of the port, “and B.”`: a comma before the mark, and before that no clause of its own. */
function isBehindAside({ passage, sites }: SentenceView, draft: Draft, quotation: PassageQuotation): boolean {
  const { tokens } = passage;
  const { cue, mention, content } = draft;
  const from = Math.max(cue?.end ?? 0, mention?.end ?? 0);
  if (cue === null || cue.first < (content[0]?.end ?? 0) || from > quotation.open) return false;
  if (tokens[quotation.open - 1]?.text !== ',') return false;
  if (sites.some(({ group }) => group.verb >= from && group.verb < quotation.open)) return false;
  const begin = tokens[quotation.open + 1] as Token;
  const isJoined = (begin.classes & CAPITALIZED) === 0 || (begin.classes & CONJUNCTION) !== 0;
  return isJoined || !hasFiniteVerb(tokens, from, quotation.open);
}

/** The words of a sentence that goes on: the quotation alone where nothing but a small word leads to it or a remark follows, else the sentence. */
function wordsOf({ passage, sentence }: SentenceView, quotation: PassageQuotation): TokenRange | null {
  const { tokens } = passage;
  const own = { first: quotation.open, end: quotation.end };
  if (quotation.open === sentence.first) return own;
  const isSmall = (at: number) => ((tokens[at] as Token).classes & (PUNCTUATION | CONJUNCTION | ADVERB)) !== 0;
  let lead = sentence.first;
  while (lead < quotation.open && isSmall(lead)) lead++;
  if (lead === quotation.open) return own;
  // `Ortell left when “the water came”`: the reporter tells when.
  for (let i = quotation.open - 1; i > sentence.first && (tokens[i] as Token).text !== ','; i--)
    if (/^(?:when|while|after)$/.test((tokens[i] as Token).lower)) return null;
  return { first: sentence.first, end: sentence.end };
}

/** Does a sentence report something by a verb of its own: `Another pilot said, “No.”`? */
function reports({ passage, sentence, sites }: SentenceView): boolean {
  if (sites.length > 0) return true;
  for (let i = sentence.first; i < sentence.end; i++) {
    const { classes } = passage.tokens[i] as Token;
    if (
      passage.quotationAt[i] === -1 &&
      (classes & REPORTS) !== 0 &&
      (classes & (FINITE | MOSTLY_NOUN)) === (classes & FINITE) &&
      (classes & FINITE) !== 0
    )
      return true;
  }
  return false;
}
