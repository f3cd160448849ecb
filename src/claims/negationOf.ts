import { totalNegations } from '#lexicon/denialWords.ts';
import { NEGATES } from '#lexicon/wordClasses.ts';
import type { Token } from '#text/token.ts';
import type { HeardArticle } from './heardArticle.ts';
import type { StatedAssertion, Statement } from './statement.ts';

/** Words behind which a negation is beside the point: `she left, though nobody asked her`. */
const conceding = new Set('though although while whereas if unless when until except'.split(' '));

/** Is what it mainly tells told as a fact that is not so? Of `she left, though nobody asked her` it is not. */
export const negatesVerb = (statement: Statement, part: StatedAssertion): boolean => {
  const { mood, verb } = part.proposition;
  return mood === '' && (verb === '' || verb === 'be' || statement.negated.has(verb)) && negationOf(statement, part).length > 0;
};

/** `no`, `never`, `not one`: it leaves nothing of the claim. */
export function isTotal(statement: Statement, part: StatedAssertion): boolean {
  const [word, next] = negationOf(statement, part);
  return (
    word !== undefined && (totalNegations.has(word.lower) || (word.lower === 'not' && /^(?:one|a|any)$/.test(next?.lower ?? '')))
  );
}

/** Does it negate anything? Two negations are told as none (`we have no contact with him, none`), but as words of their own. */
export const isNegated = ({ proposition: { negated, small } }: StatedAssertion): boolean =>
  negated || small.some((word) => /^\d+ not$/.test(word));

/** The first word that negates something in the main clause of a part, with those behind it; empty where there is none. */
function negationOf(statement: Statement, part: StatedAssertion): Token[] {
  if (!isNegated(part)) return [];
  const tokens = tokensOf(statement, part);
  const at = tokens.findIndex(({ classes, lower }) => (classes & NEGATES) !== 0 || conceding.has(lower));
  return ((tokens[at]?.classes ?? 0) & NEGATES) === 0 ? [] : tokens.slice(at);
}

/** The tokens of a part of a statement. */
export function tokensOf({ article: { passage, drafts }, index }: Statement, { start, end }: StatedAssertion): Token[] {
  const { draft } = drafts[index] as HeardArticle['drafts'][number];
  return draft.content.flatMap((range) =>
    passage.tokens.slice(range.first, range.end).filter((token) => token.start >= start && token.end <= end),
  );
}
