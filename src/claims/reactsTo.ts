import { PUNCTUATION } from '#lexicon/wordClasses.ts';
import type { Statement } from './statement.ts';
import { isOther, startOf } from './wanted.ts';

/** Verbs that tell a quote as the answer to what stands before it. */
const reacting =
  /^(?:react(?:s|ed|ing)?|respond(?:s|ed|ing)?|repl(?:y|ies|ied)|counter(?:s|ed)?|retort(?:s|ed)?|answer(?:s|ed)?)$/;

/** What others said in the sentence before a statement that is told as a reaction: `Corvale reacted with a single sentence: “There is no proof.”`; else null. */
export function reactsTo(statement: Statement, around: readonly Statement[]): Statement | null {
  const { passage } = statement.article;
  const at = startOf(statement);
  const here = passage.sentenceAt(at);
  const { first = at } = passage.sentences[here] ?? {};
  if (!passage.tokens.slice(first, at).some(({ lower, classes }) => (classes & PUNCTUATION) === 0 && reacting.test(lower)))
    return null;
  const speakers = statement.quote.voices.map(({ speaker }) => speaker);
  return (
    around.findLast(
      (other) =>
        other.article === statement.article &&
        !other.denies &&
        other.quote.voices.length > 0 &&
        isOther(other, speakers) &&
        passage.sentenceAt(startOf(other)) === here - 1,
    ) ?? null
  );
}
