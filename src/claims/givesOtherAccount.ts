import { anaphoricWords, disputingVerbs } from '#lexicon/denialWords.ts';
import { CAPITALIZED, DETERMINER } from '#lexicon/wordClasses.ts';
import { isPersonalPronoun } from '#quotes/verbs.ts';
import type { Token } from '#text/token.ts';
import { isContent, stemOf } from './contentWords.ts';
import type { DenialDraft } from './denialDraft.ts';
import { tokensOf } from './negationOf.ts';
import type { StatedAssertion, Statement } from './statement.ts';
import { startOf } from './wanted.ts';

/**
 * Does whoever rejects a claim tell what is so instead? What the thing of the claim is (`rejected the finding, and said [the prints were those of smugglers]`);
 * or anything at once, who disputes it in as many words: `The mill disputed that. It said [a letter was sent].`
 */
export function givesOtherAccount(
  statement: Statement,
  draft: DenialDraft,
  around: readonly Statement[],
): 'of the thing' | 'instead' | null {
  const [first] = statement.assertions;
  if (first === undefined || first.proposition.mood !== '') return null;
  if (followsBareDispute(statement, draft)) return 'instead';
  const claims = around.filter(({ quote }) => draft.denial.targets.some((target) => target.quote === quote));
  const isOfClaim = (stem: string): boolean =>
    claims.some(({ stems, sentenceStems }) => stems.has(stem) || sentenceStems().has(stem));
  const thing = thingTold(tokensOf(statement, first));
  const isOfIt =
    (thing !== null && isOfClaim(thing)) ||
    claims.some((claim) => beginsAlike(statement, claim)) ||
    (first.proposition.verb === 'be' && isOfThing(statement, first, isOfClaim));
  return isOfIt ? 'of the thing' : null;
}

/** `the gauges were old`, and in answer `the gauges, he said, had been renewed`: both begin with the thing that they are about. */
function beginsAlike(one: Statement, other: Statement): boolean {
  const [first, second] = [subjectOf(one), subjectOf(other)];
  return first !== null && first === second;
}

/** The stem of the noun of a statement that begins with `the` and a noun; else null. */
function subjectOf(statement: Statement): string | null {
  const [part] = statement.assertions;
  const [article, noun] = part === undefined ? [] : tokensOf(statement, part);
  return article?.lower === 'the' && noun !== undefined && isContent(noun) ? stemOf(noun) : null;
}

/** Is what does or is something a thing of the claim, and nobody with a name? */
function isOfThing(statement: Statement, first: StatedAssertion, isOfClaim: (stem: string) => boolean): boolean {
  const things = tokensOf(statement, first)
    .filter(({ classes }) => (classes & CAPITALIZED) === 0)
    .map(stemOf);
  return first.proposition.agents.some((agent) => things.includes(agent) && isOfClaim(agent));
}

/** The stem of the noun in `the cracks [it described] were in another crane`; null where no such clause begins it. */
function thingTold(tokens: readonly Token[]): string | null {
  const [article, noun, pronoun, , verb] = tokens;
  if (article === undefined || noun === undefined || pronoun === undefined || verb === undefined) return null;
  const isThing = (article.classes & DETERMINER) !== 0 && isPersonalPronoun(pronoun) && /^(?:is|are|was|were)$/.test(verb.lower);
  return isThing ? stemOf(noun) : null;
}

/** Is it the next sentence behind `disputed that`, in which a pronoun goes on: `[It said] a letter was sent`? */
function followsBareDispute(statement: Statement, { at, denial: { cue, text } }: DenialDraft): boolean {
  const { passage } = statement.article;
  const { mention, kind } = statement.quote.quote;
  const isBare = anaphoricWords.has(text.split(/\s+/).at(-1)?.toLowerCase() ?? '');
  return (
    kind === 'INDIRECT' &&
    isBare &&
    disputingVerbs.has(cue?.text.toLowerCase() ?? '') &&
    /^(?:he|she|it|they)$/i.test(mention?.text ?? '') &&
    passage.sentenceAt(startOf(statement)) === passage.sentenceAt(at) + 1
  );
}
