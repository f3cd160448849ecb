import type { PassageSentence } from '#quotes/passage.ts';
import type { Character } from './character.ts';
import type { Mention } from './mention.ts';
import { readSentenceSubject } from './sentenceSubject.ts';
import type { Walk } from './walk.ts';

/**
 * `Norvik expects a loss, it said`: what a body has in mind, it tells itself, where the words open a paragraph and `it` is nobody of another. Null where
 * that cannot be told: `Norvik lied to us, it said` is somebody else’s.
 */
export function plannerIn(walk: Walk, { first, noun }: Mention): Character | null {
  const { cast, contents, heard, passage } = walk;
  const index = passage.sentenceAt(first);
  const sentence = passage.sentences[index] as PassageSentence;
  const said = contents.get(first)?.[0];
  const opensParagraph = passage.sentences[index - 1]?.paragraph !== sentence.paragraph;
  if (noun !== 'it' || said?.first !== sentence.first || !opensParagraph) return null;
  if (heard.some(({ at }) => at >= sentence.first && at < first)) return null;
  const begin = passage.tokens[sentence.first]?.lower === 'the' ? sentence.first + 1 : sentence.first;
  const end = cast.inName.get(begin);
  const body = end === undefined ? null : (cast.byLastToken.get(end - 1)?.character ?? null);
  if (body?.kind !== 'ORGANIZATION' || !plans.test(passage.tokens[end ?? 0]?.lower ?? '')) return null;
  // `The union met. ¶ Norvik aims to break the union, it said`
  const last = passage.sentences[index - 1];
  const subject = last === undefined ? null : readSentenceSubject(walk, last.first, last.end);
  const isOfOther = subject?.characters.some((one) => one !== body && one.kind !== 'PERSON' && one.kind !== 'DOCUMENT');
  return isOfOther ? null : body;
}

const plans = /^(?:expects|plans|aims|intends|hopes|forecasts)$/;
