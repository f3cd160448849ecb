import type { Contradiction } from './contradiction.ts';
import type { HeardArticle } from './heardArticle.ts';
import { isOtherSpeaker } from './sameWordsNegated.ts';
import type { Statement } from './statement.ts';
import { startOf } from './wanted.ts';

/** A sentence with more words says with whom or in what somebody disagrees, and not with what was just said. */
const mostWords = 20;

/** How many sentences before it the statement may stand that somebody disagrees with. */
const fewSentences = 2;

/** How many statements back the one may be that is corrected, and shares words with what corrects it. */
const fewStatements = 4;

/**
 * The pairs between which somebody is told to disagree, or to correct the other: `The cuts cost nobody his job, the minister said. [The union disagreed.] Nine
 * people had left, its leader said.`
 */
export function disagreements(statements: readonly Statement[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const [at, one] of statements.entries()) {
    const last = statements[at - 1];
    if (last === undefined || last.article !== one.article || one.denies || !isOtherSpeaker(one, last)) continue;
    const { sentenceAt } = one.article.passage;
    const [before, here] = [sentenceAt(startOf(last)), sentenceAt(startOf(one))];
    if (here - before < 2 || here - before > fewSentences + 1) continue;
    const isCorrected = says(one.article, here - 1, isCorrecting);
    if (!isCorrected && !says(one.article, here - 1, isDisagreeing)) continue;
    const other = isCorrected ? corrected(statements, at) : last;
    if (other === null) continue;
    const why = isCorrected
      ? (['its speaker is told to correct', null] as const)
      : (['its speaker is told to disagree with', 'somebody is told to disagree with it in'] as const);
    found.push({ one, other, why, negates: false, confidence: 0.7 });
  }
  return found;
}

/** Of the last statements of others the one that shares most words with what corrects it. */
function corrected(statements: readonly Statement[], at: number): Statement | null {
  const one = statements[at] as Statement;
  let best: Statement | null = null;
  let most = 0;
  for (const other of statements.slice(Math.max(0, at - fewStatements), at).reverse()) {
    if (other.article !== one.article || other.denies || !isOtherSpeaker(one, other)) continue;
    const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
    if (shared > most) [best, most] = [other, shared];
  }
  return best;
}

/** Does a short sentence say it, and no more? */
function says(
  { passage: { sentences, tokens } }: HeardArticle,
  at: number,
  test: (words: readonly string[]) => boolean,
): boolean {
  const { first, end } = sentences[at] ?? { first: 0, end: 0 };
  const words = tokens.slice(first, end).map(({ lower }) => lower);
  return words.length > 2 && words.length <= mostWords && words.at(-1) === '.' && test(words);
}

/** `The union disagreed.` */
const isDisagreeing = (words: readonly string[]): boolean => /^(?:disagreed|disagrees)$/.test(words.at(-2) ?? '');

/** `His clerk later corrected him on one point.` */
const isCorrecting = (words: readonly string[]): boolean =>
  words.some((word, at) => /^(?:corrected|corrects)$/.test(word) && /^(?:him|her|them)$/.test(words[at + 1] ?? ''));
