import type { Token } from '#text/token.ts';
import type { SentenceView } from '../cueSite.ts';
import type { Draft, TokenRange } from '../found.ts';
import { mainSpeaker } from '../mainSpeaker.ts';
import type { Passage, PassageSentence } from '../passage.ts';
import { extentOf, isAllQuoted, quotationsAlone } from '../quotedSentence.ts';
import type { Refiner } from '../refiner.ts';
import { uncoveredQuotations } from '../uncoveredQuotations.ts';

/** A quotation shorter than this, alone in its sentence, is a title or a motto rather than an utterance. */
const fewestWords = 3;
/** With fewer words it is not given to whom the sentence before is about. */
const fewestOfSubject = 5;

/**
 * A sentence or a paragraph that is only a quotation, with no attribution of its own, goes on from the quote before it. The speaker is the last
 * one's; the mention is null.
 *
 *     “The bridge is safe,” said Ilse Ortell.
 *     “It will stand for ever.”
 *      ^^^^^^^^^^^^^^^^^^^^^^^
 */
export const standAlone: Refiner = {
  name: 'standAlone',
  refine(drafts, passage, views) {
    const out = [...drafts];
    const uncovered = new Set(uncoveredQuotations(drafts, passage).map(({ open }) => open));
    const ordered = drafts.map((draft) => ({ draft, first: extentOf(draft).first })).sort((a, b) => a.first - b.first);
    let last: { draft: Draft; sentence: number } | null = null;
    let next = 0;
    passage.sentences.forEach((sentence, index) => {
      const alone = quotationsAlone(passage, sentence).filter(({ first }) => uncovered.has(first));
      const words = alone.reduce((sum, { first, end }) => sum + end - first - 2, 0);
      if (alone.length > 0 && words >= fewestWords) {
        if (last !== null && answersOther(passage, last, index, alone)) {
          const one = { ...nobody, content: alone, confidence: 0.6 };
          out.push(one);
          last = { draft: one, sentence: index };
          return;
        }
        const draft = speakerOf(passage, views, index, words, last);
        if (draft !== null && !isHead(passage, alone[0], draft.goesOnFrom)) {
          const one = { ...draft, content: alone };
          out.push(one);
          last = { draft: draft.goesOnFrom ?? one, sentence: index };
          return;
        }
      }
      for (; next < ordered.length; next++) {
        const { draft, first } = ordered[next] as { draft: Draft; first: number };
        if (first >= sentence.end) break;
        if (last === null || last.sentence !== index || goesOnRather(passage, draft, last.draft))
          last = { draft, sentence: index };
      }
    });
    return out;
  },
};

const nobody = { content: [], cue: null, mention: null, site: null, denies: false, foundBy: 'standAlone', goesOnFrom: null };

/** Who speaks in a quotation alone: whoever the sentence before is about, where it reports nothing; else the last speaker. */
function speakerOf(
  passage: Passage,
  views: readonly SentenceView[],
  index: number,
  words: number,
  last: { draft: Draft; sentence: number } | null,
): Draft | null {
  const { paragraph } = passage.sentences[index] as PassageSentence;
  const before = views[index - 1];
  if (before !== undefined && before.sentence.paragraph >= paragraph - 1 && (last === null || last.sentence < index - 1)) {
    const main = words >= fewestOfSubject ? mainSpeaker(before) : null;
    if (main !== null) {
      const { first, end } = main.subject;
      return main.speaks ? { ...nobody, mention: { first, end }, confidence: 0.75 } : null;
    }
  }
  const isNear = last !== null && paragraph - (passage.sentences[last.sentence] as PassageSentence).paragraph <= 1;
  return last !== null && isNear ? { ...nobody, confidence: 0.8, goesOnFrom: last.draft } : null;
}

/** `“On what day?” she asked.` and in the next paragraph `“On Tuesday.”`; `“Which part?”` behind `he replied`: the other one of the two speaks, and nobody says who it is. */
function answersOther(
  { tokens, sentences }: Passage,
  last: { draft: Draft; sentence: number },
  index: number,
  alone: readonly TokenRange[],
): boolean {
  const [before, here] = [sentences[last.sentence], sentences[index]] as [PassageSentence, PassageSentence];
  if (here.paragraph === before.paragraph) return false;
  const { cue, content } = last.draft;
  const verb = cue === null ? '' : (tokens[cue.first] as Token).lower;
  const isQuestion = (range: TokenRange | undefined): boolean =>
    range !== undefined && [range.end - 1, range.end - 2].some((at) => tokens[at]?.text === '?');
  const asks = isQuestion(alone.at(-1));
  if (/^(?:asked|asks)$/.test(verb)) return isQuestion(content.at(-1)) && !asks;
  return /^(?:replied|answered|responded)$/.test(verb) && asks;
}

/** Of two attributions in one sentence, does the later one rather go on: is it not within the other, and not the less quoted? */
function goesOnRather(passage: Passage, later: Draft, earlier: Draft): boolean {
  const cue = later.cue?.first ?? later.mention?.first ?? -1;
  if (earlier.content.some(({ first, end }) => cue >= first && cue < end)) return false;
  return isAllQuoted(passage, later.content) || !isAllQuoted(passage, earlier.content);
}

/** A line in single marks without a stop, or where the words before stood in double ones, is a head: `‘Nobody asked us’`. */
function isHead({ tokens, quotationAt, quotations }: Passage, range: TokenRange | undefined, last: Draft | null): boolean {
  if (range === undefined || last === null || !isSingle(tokens[range.first])) return false;
  if (!/^[.?!…,]/.test((tokens[range.end - 2] as Token).text)) return true;
  return last.content.some(({ first, end }) => {
    for (let i = first; i < end; i++) {
      const quotation = quotations[quotationAt[i] as number];
      if (quotation !== undefined) return !isSingle(tokens[quotation.open]);
    }
    return false;
  });
}

const isSingle = (token: Token | undefined): boolean => token !== undefined && /^['‘’]$/.test(token.text);
