import { AUXILIARY, DIGITS, NEGATES, PUNCTUATION, QUANTITY } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { Contradiction } from './contradiction.ts';
import type { HeardArticle } from './heardArticle.ts';
import { isTotal } from './negationOf.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import type { Statement } from './statement.ts';
import { startOf } from './wanted.ts';

/**
 * The statements that say that nothing was so, each with the one in the next sentence that says in two words how many were: `no gate was moved, the mayor said.
 * The engineer said that two were.`
 */
export function shortAnswers(statements: readonly Statement[]): Contradiction[] {
  return statements.flatMap((other, at): Contradiction[] => {
    const one = statements[at - 1];
    if (one === undefined || !isShort(other) || one.denies || one.article !== other.article || !isOtherSpeaker(one, other))
      return [];
    const { sentenceAt } = one.article.passage;
    if (sentenceAt(startOf(other)) - sentenceAt(startOf(one)) !== 1) return [];
    if (!one.assertions.some((part) => part.proposition.mood === '' && isTotal(one, part))) return [];
    const why = ['it says that nothing was what is told in', 'it says that some were what nothing was in'] as const;
    return [{ one, other, why, negates: true, confidence: 0.75 }];
  });
}

/** `two were`, `some had` */
function isShort({ denies, article, index }: Statement): boolean {
  const { draft } = article.drafts[index] as HeardArticle['drafts'][number];
  const words = draft.content
    .flatMap(({ first, end }) => article.passage.tokens.slice(first, end))
    .filter(({ classes }) => (classes & PUNCTUATION) === 0);
  const [many, verb] = words as [Token?, Token?];
  if (denies || words.length !== 2 || many === undefined || verb === undefined) return false;
  const isNumber = (many.classes & (DIGITS | QUANTITY)) !== 0 || /^(?:some|several|many|others)$/.test(many.lower);
  return isNumber && (many.classes & NEGATES) === 0 && (verb.classes & AUXILIARY) !== 0 && (verb.classes & NEGATES) === 0;
}
