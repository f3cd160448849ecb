import { SAMPLES, type SampleId, stretch } from './articles.ts';

// Rows of the sample database. Each finds its place in its article's text by its words.

export function part(articleId: SampleId, position: number, kind: 'HEADLINE' | 'BYLINE' | 'PARAGRAPH', words: string) {
  return { articleId, position, kind, ...stretch(SAMPLES[articleId].text, words) };
}

export function name(articleId: SampleId, speakerId: string, use: 'ALIAS' | 'TITLE', words: string, nameKey: string) {
  return { articleId, speakerId, use, nameKey, ...stretch(SAMPLES[articleId].text, words) };
}

export function span(quoteId: string, position: number, articleId: SampleId, words: string) {
  const { start, end } = stretch(SAMPLES[articleId].text, words);
  return { quoteId, position, start, end };
}

export function columns<Name extends string>(prefix: Name, articleId: SampleId, words: string) {
  const { start, end, text } = stretch(SAMPLES[articleId].text, words);
  return { [`${prefix}Start`]: start, [`${prefix}End`]: end, [`${prefix}Text`]: text } as Record<
    `${Name}Start` | `${Name}End`,
    number
  > &
    Record<`${Name}Text`, string>;
}

/** What quotes and denials have in common; the sentence is the line of the text. */
function attribution(articleId: SampleId, words: string, cue: string, mention: string) {
  const text = SAMPLES[articleId].text;
  const place = stretch(text, words);
  const sentence = text.split('\n').find((line) => line.includes(words)) ?? '';
  return {
    articleId,
    ...place,
    ...columns('sentence', articleId, sentence),
    ...columns('cue', articleId, cue),
    ...columns('mention', articleId, mention),
    foundBy: 'hand',
    confidence: 0.9,
  };
}

export function quote(
  id: string,
  articleId: SampleId,
  position: number,
  kind: 'DIRECT' | 'INDIRECT',
  words: string,
  cue: string,
  mention: string,
) {
  return { id, kind, position, stance: 'ASSERTS' as const, paragraph: 0, ...attribution(articleId, words, cue, mention) };
}

export function denial(
  id: string,
  articleId: SampleId,
  form: 'DENIED' | 'REJECTED' | 'DECLINED_TO_COMMENT' | 'NO_RESPONSE',
  words: string,
  cue: string,
  mention: string,
) {
  return { id, form, ...attribution(articleId, words, cue, mention) };
}

export function claim(id: string, text: string) {
  return { id, text, searchText: text.toLowerCase(), textRank: 1, assertion: null, oppositeId: null };
}

export function making(quoteId: string, claimId: string, articleId: SampleId, words: string, score: number, reason: string) {
  const { start, end } = stretch(SAMPLES[articleId].text, words);
  return { quoteId, claimId, start, end, score, reason };
}
