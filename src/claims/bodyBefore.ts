import { CONJUNCTION, DETERMINER, PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { HeardArticle } from './heardArticle.ts';
import { type NameTerm, termOfName } from './termOfName.ts';

/**
 * The body that `its` stands for, where its sentence begins with the name of one and names no other before the pronoun: `[Tarn]’s council rejected a report
 * that two gates of its Kestrel dam were shut`.
 *
 * @param at the token of the pronoun
 * @returns null where it may be another
 */
export function bodyBefore(article: HeardArticle, at: number): NameTerm | null {
  const { passage, voiced } = article;
  const { cast } = voiced.walk;
  const sentence = passage.sentences[passage.sentenceAt(at)];
  if (sentence === undefined) return null;
  let begin = sentence.first;
  while (begin < at && ((passage.tokens[begin] as Token).classes & (CONJUNCTION | PUNCTUATION | DETERMINER)) !== 0) begin++;
  let found: NameTerm | null = null;
  for (let i = begin; i < at; i++) {
    const end = cast.inName.get(i);
    if (end === undefined) {
      if (found === null) return null;
      continue;
    }
    const term = termOfName(article, i, end);
    const isBody = cast.byLastToken.get(end - 1)?.name.kind !== 'PERSON';
    if (isBody && (term === null || (found !== null && found.text !== term.text))) return null;
    if (isBody) found = term;
    i = end - 1;
  }
  return found;
}
